import { otherPartyAddress } from "../model/workItem";
import type { WorkItem } from "../model/workItem";
import type { ClockPort } from "../ports/clockPort";
import type { CustomerPort } from "../ports/customerPort";
import type { LogPort } from "../ports/logPort";
import type { DispatchOutcome, Effect } from "./effect";

export interface CustomersInputs {
  readonly customers: CustomerPort;
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly dispatch: DispatchOutcome;
}

/** Looks up who calls as soon as a call is there. A search that fails harms no call: the number is shown instead. */
export function createCustomersEffect({ customers, clock, log, dispatch }: CustomersInputs): Effect {
  function search(workItem: WorkItem): void {
    const { id } = workItem;
    const address = otherPartyAddress(workItem);
    if (!address.startsWith("+")) return;
    customers.findByAddress(address).then(
      (records) => {
        dispatch({ type: "customers.found", at: clock.now(), workItemId: id, records });
      },
      () => {
        log.write({ level: "warning", source: "customers", message: `The search for the caller of ${id} failed.` });
      },
    );
  }

  return {
    runsIn: "primary",
    begin({ workItems }) {
      for (const item of Object.values(workItems)) if (item.participantLookupResult.length === 0 && !item.associatedParticipant) search(item);
    },
    react({ events }) {
      for (const event of events) if (event.name === "workitemCreate") search(event.workItem);
    },
  };
}
