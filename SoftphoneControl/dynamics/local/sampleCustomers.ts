import type { CrmRecord } from "../../model/crmRecord";
import { samplePeople, samplePersonName } from "../../model/samplePeople";
import type { SamplePerson } from "../../model/samplePeople";
import type { CustomerPort } from "../../ports/customerPort";

/** The people of the sample Dataverse: who is found when the calls are simulated. */
export function createSampleCustomers(): CustomerPort {
  return {
    findByAddress: (address) => Promise.resolve(recordsOf((person) => person.address === address)),
    findByVariable: () => Promise.resolve([]),
    findByText: (text) => Promise.resolve(recordsOf((person) => samplePersonName(person).toLowerCase().includes(text.toLowerCase()))),
  };
}

function recordsOf(fits: (person: SamplePerson) => boolean): readonly CrmRecord[] {
  const found = samplePeople.filter((person) => person.lastName !== "" && fits(person));
  return found.map((person) => ({ id: person.id, name: samplePersonName(person), recordType: "contact" }));
}
