import { isHostCommand } from "../../model/requests/hostCommand";
import type { RequestId } from "../../model/ids";
import type { PhoneRequest } from "../../model/requests/phoneRequest";
import { isContactCenterRefusal } from "../../ports/contactCenterPort";
import type { ContactCenterPort } from "../../ports/contactCenterPort";
import type { ClockPort } from "../../ports/clockPort";
import type { LogPort } from "../../ports/logPort";
import type { DispatchOutcome, Effect } from "../effect";
import { requestsEntering } from "./requestsEntering";

export interface PerformInputs {
  readonly contactCenter: ContactCenterPort;
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly dispatch: DispatchOutcome;
}

/** Carries an opened request to the contact centre, and its answer back. */
export function createPerformEffect({ contactCenter, clock, log, dispatch }: PerformInputs): Effect {
  const asked = new Set<RequestId>();
  let isHeard = true;

  function perform({ id, command }: PhoneRequest): void {
    if (isHostCommand(command) || asked.has(id)) return;
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
    begin() {
      isHeard = false;
    },
    // What the page before this one asked and had no answer to is asked again: the id makes sure that nothing happens twice.
    react(step) {
      isHeard ||= step.action.type === "contactCenter.snapshotReceived";
      // What falls due before the contact centre has said how things stand is asked with its snapshot.
      if (isHeard) requestsEntering(step, "open").forEach(perform);
      for (const id of asked) if (step.after.phone.requests[id]?.phase !== "open") asked.delete(id);
    },
  };
}
