import type { CrmRecord } from "../../model/crmRecord";
import type { EpochMs } from "../../model/ids";
import { samplePeople, samplePersonName } from "../../model/samplePeople";
import type { SamplePerson } from "../../model/samplePeople";
import type { CustomerPort } from "../../ports/customerPort";

const dayMs = 24 * 60 * 60 * 1_000;

/** The people of the sample Dataverse: who is found when the calls are simulated. */
export function createSampleCustomers(now: () => EpochMs): CustomerPort {
  return {
    findByAddress: (address) => Promise.resolve(recordsOf((person) => person.address === address)),
    findByVariable: () => Promise.resolve([]),
    findContacts: (record, address) =>
      Promise.resolve(
        samplePeople
          .filter((person) => person.lastName !== "" && (person.id === record?.id || (address !== "" && person.address === address)))
          .map((person) => ({ id: `${person.id}-1`, at: now() - 2 * dayMs, direction: "Incoming" as const, subject: person.topic })),
      ),
    findByText: (text) => Promise.resolve(recordsOf((person) => samplePersonName(person).toLowerCase().includes(text.toLowerCase()))),
  };
}

function recordsOf(fits: (person: SamplePerson) => boolean): readonly CrmRecord[] {
  const found = samplePeople.filter((person) => person.lastName !== "" && fits(person));
  return found.map((person) => ({ id: person.id, name: samplePersonName(person), recordType: "contact" }));
}
