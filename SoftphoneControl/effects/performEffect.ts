import { isHostCommand } from "../model/hostCommand";
import type { RequestId } from "../model/ids";
import type { PhoneRequest } from "../model/phoneRequest";
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
  const asked = new Set<RequestId>();

  function perform({ id, phase, command }: PhoneRequest): void {
    if (phase !== "open" || isHostCommand(command) || asked.has(id)) return;
    asked.add(id);
    contactCenter.perform(command, id).then(
      () => {
        dispatch({ type: "request.accepted", at: clock.now(), requestId: id });
      },
      (error: unknown) => {
        const { code, detail } = isContactCenterRefusal(error) ? error : { code: "internal" as const, detail: undefined };
        if (code === "internal") log.write({ level: "error", source: "contactCenter", message: `${command.type} failed: ${error instanceof Error ? error.name : typeof error}` });
        dispatch({ type: "request.failed", at: clock.now(), requestId: id, code, detail });
      },
    );
  }

  return {
    runsIn: "primary",
    react({ action, after, refused }) {
      const { requests } = after.phone;
      if (action.type === "intent.command" && !refused) {
        const request = requests[action.requestId];
        if (request) perform(request);
      }
      // What the page before this one asked and had no answer to: the id makes sure that nothing happens twice.
      if (action.type === "contactCenter.snapshotReceived") Object.values(requests).forEach(perform);
      for (const id of asked) if (requests[id]?.phase !== "open") asked.delete(id);
    },
  };
}
