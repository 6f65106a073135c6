import type { CrmRecord } from "../../model/records/crmRecord";
import type { NumberCandidate } from "../../model/numbers/numberCandidate";
import type { EpochMs } from "../../model/ids";
import { samplePeople, samplePersonName } from "../../model/agent/samplePeople";
import type { SamplePerson } from "../../model/agent/samplePeople";
import type { CustomerPort } from "../../ports/customerPort";

const dayMs = 24 * 60 * 60 * 1_000;

/** The people of the sample Dataverse: who is found when the calls are simulated. */
export function createSampleCustomers(now: () => EpochMs): CustomerPort {
  return {
    findByAddress: (address) => Promise.resolve(peopleWho((person) => person.address === address).map(recordOf)),
    findByVariable: () => Promise.resolve([]),
    findByText: (text) => Promise.resolve(peopleWho((person) => named(person, text)).map(recordOf)),
    findNumbers: (text) => Promise.resolve(peopleWho((person) => person.address !== "" && named(person, text)).map(numberOf)),
    findContacts: (record, address) =>
      Promise.resolve(
        samplePeople
          .filter((person) => person.lastName !== "" && (person.id === record?.id || (address !== "" && person.address === address)))
          .map((person) => ({ id: `${person.id}-1`, at: now() - 2 * dayMs, direction: "Incoming" as const, subject: person.topic })),
      ),
  };
}

function peopleWho(fit: (person: SamplePerson) => boolean): readonly SamplePerson[] {
  return samplePeople.filter((person) => person.lastName !== "" && fit(person));
}

function named(person: SamplePerson, text: string): boolean {
  return samplePersonName(person).toLowerCase().includes(text.toLowerCase());
}

function recordOf(person: SamplePerson): CrmRecord {
  return { id: person.id, name: samplePersonName(person), recordType: "contact" };
}

function numberOf(person: SamplePerson): NumberCandidate {
  return { label: samplePersonName(person), kind: "business", number: person.address, record: recordOf(person), doNotPhone: false };
}
