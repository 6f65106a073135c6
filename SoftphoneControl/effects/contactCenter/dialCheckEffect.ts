import type { CrmRecord } from "../../model/records/crmRecord";
import type { RequestId } from "../../model/ids";
import type { PhoneRequest } from "../../model/requests/phoneRequest";
import type { ClockPort } from "../../ports/clockPort";
import type { CustomerPort } from "../../ports/customerPort";
import type { LogPort } from "../../ports/logPort";
import type { DispatchOutcome, Effect } from "../effect";
import { requestsEntering } from "./requestsEntering";

export interface DialCheckInputs {
  readonly customers: Pick<CustomerPort, "findByAddress">;
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly dispatch: DispatchOutcome;
}

/** Asks Dynamics who of those with the number does not want to be called. No answer harms no call: it goes out without. */
export function createDialCheckEffect({ customers, clock, log, dispatch }: DialCheckInputs): Effect {
  const asked = new Set<RequestId>();

  function check({ id: requestId, command }: PhoneRequest): void {
    if (command.type !== "dial" || asked.has(requestId)) return;
    asked.add(requestId);
    const tell = (doNotPhone: readonly CrmRecord[]): void => {
      dispatch({ type: "dial.checked", at: clock.now(), requestId, doNotPhone });
    };
    customers.findByAddress(command.address).then(
      (found) => {
        tell(found.filter((record) => record.doNotPhone).map(({ id, name, recordType }) => ({ id, name, recordType })));
      },
      () => {
        log.write({ level: "warning", source: "customers", message: "Whether this customer wants to be called could not be read." });
        tell([]);
      },
    );
  }

  return {
    runsIn: "primary",
    react(step) {
      requestsEntering(step, "checking").forEach(check);
      for (const id of asked) if (step.after.phone.requests[id]?.phase !== "checking") asked.delete(id);
    },
  };
}
