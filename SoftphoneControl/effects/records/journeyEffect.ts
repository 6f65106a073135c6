import type { CrmRecord } from "../../model/records/crmRecord";
import type { WorkItem } from "../../model/workItems/workItem";
import type { PhoneState } from "../../state/state";
import type { Effect } from "../effect";

export interface JourneyInputs {
  /** Asks the sources that can be asked; what they know comes as any other. */
  readonly look: (who: CrmRecord) => void;
}

/** As soon as it is certain who the customer of a call or a chat is, asks what that customer did on the web: once for each record. */
export function createJourneyEffect({ look }: JourneyInputs): Effect {
  const looked = new Map<WorkItem["id"], Set<string>>();

  function lookAll({ workItems }: PhoneState): void {
    for (const { id, associatedParticipant: who } of Object.values(workItems)) {
      const records = looked.get(id) ?? new Set();
      looked.set(id, records);
      if (!who || records.has(who.id)) continue;
      records.add(who.id);
      look(who);
    }
    for (const id of looked.keys()) if (!workItems[id]) looked.delete(id);
  }

  return {
    runsIn: "primary",
    begin: lookAll,
    react({ before, after }) {
      if (before.phone.workItems !== after.phone.workItems) lookAll(after.phone);
    },
  };
}
