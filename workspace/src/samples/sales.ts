import type { Row } from "../dataverse/row";
import { ownedByUser, sampleId } from "./ids";
import type { SamplePerson } from "./samplePerson";

/** Leads: two of them share a number with somebody else's record, as it happens; the other two have one of their own. */
export const leads: readonly Row[] = [
  lead(201, "Amara", "Diallo", "Trey Research", "+1 (425) 555-0134", "Head of Operations", "Asks for a trial of twenty seats"),
  lead(202, "Lars", "Nygaard", "Fourth Coffee", "+46 70 174 06 99", "Procurement", "Met at the trade fair"),
  lead(203, "Helen", "Brandt", "Proseware Bau", "030 23125414", "Site Manager", "Second site in Potsdam"),
  lead(204, "Sam", "Whitcombe", "Wide World Importers", "0044 20 7946 0122", "Logistics", "Wants a quote for Felixstowe"),
];

function lead(number: number, firstname: string, lastname: string, companyname: string, telephone1: string, jobtitle: string, subject: string): Row {
  return { leadid: sampleId(number), firstname, lastname, companyname, telephone1, jobtitle, subject, ...ownedByUser };
}

/** What each of them wants, as a case; two of them as an opportunity. */
export function casesOf(people: readonly SamplePerson[]): Row[] {
  return people
    .filter(({ lastName }) => lastName !== "")
    .map(({ id, topic, address }, index) => ({
      incidentid: sampleId(301 + index),
      title: topic,
      ticketnumber: `CAS-0${1041 + index * 7}-K8`,
      // Some leave it to whoever calls back to find the customer's number.
      new_callbacknumber: address === "" || index % 3 === 2 ? null : address,
      prioritycode: index % 4 === 0 ? 1 : 2,
      "customerid_contact@odata.bind": `/contacts(${id})`,
      "primarycontactid@odata.bind": `/contacts(${id})`,
      ...ownedByUser,
    }));
}

export function opportunitiesOf(people: readonly SamplePerson[], accountOf: (company: string) => string): Row[] {
  return people
    .filter(({ topic }) => /quote|more/i.test(topic))
    .map(({ id, company, topic }, index) => ({
      opportunityid: sampleId(401 + index),
      name: topic,
      estimatedvalue: 12_000 + 8_500 * index,
      "customerid_account@odata.bind": `/accounts(${accountOf(company)})`,
      "parentcontactid@odata.bind": `/contacts(${id})`,
      ...ownedByUser,
    }));
}
