import { isContactCenterRefusal } from "../ports/contactCenterPort";
import type { ContactCenterPort } from "../ports/contactCenterPort";
import type { ClockPort } from "../ports/clockPort";
import type { LogPort } from "../ports/logPort";
import type { DispatchOutcome, Effect } from "./effect";

export interface PerformInputs {
  readonly contactCenter: ContactCenterPort;
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly dispatch: DispatchOutcome;
}

/** Carries an opened request to the contact centre, and its answer back. */
export function createPerformEffect({ contactCenter, clock, log, dispatch }: PerformInputs): Effect {
  return {
    runsIn: "primary",
    react({ action, after, refused }) {
      if (action.type !== "intent.command" || refused) return;
      const { requestId } = action;
      const request = after.phone.requests[requestId];
      if (!request) return;
      contactCenter.perform(request.command, requestId).then(
        () => {
          dispatch({ type: "request.accepted", at: clock.now(), requestId });
        },
        (error: unknown) => {
          const { code, detail } = isContactCenterRefusal(error) ? error : { code: "internal" as const, detail: undefined };
          if (code === "internal") log.write({ level: "error", source: "contactCenter", message: `${request.command.type} failed: ${error instanceof Error ? error.name : typeof error}` });
          dispatch({ type: "request.failed", at: clock.now(), requestId, code, detail });
        },
      );
    },
  };
}
