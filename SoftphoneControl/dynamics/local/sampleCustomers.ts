import type { CrmRecord } from "../../model/crmRecord";
import { samplePeople, samplePersonName } from "../../model/samplePeople";
import type { CustomerPort } from "../../ports/customerPort";

/** The people of the sample Dataverse: who is found when the calls are simulated. */
export function createSampleCustomers(): CustomerPort {
  return {
    findByAddress(address) {
      const found = samplePeople.filter((person) => person.address === address && person.lastName !== "");
      return Promise.resolve(found.map((person): CrmRecord => ({ id: person.id, name: samplePersonName(person), recordType: "contact" })));
    },
  };
}
