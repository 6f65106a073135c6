import type { SampleChange } from "../dataverse/dataverse";
import type { Row } from "../dataverse/row";
import { ownedByUser, sampleId } from "./ids";
import type { SamplePerson } from "./samplePerson";

type Place = readonly [telephone: string, street: string, city: string, country: string];

const places: Readonly<Record<string, Place>> = {
  "Contoso Coffee": ["(202) 555-0110", "18 Roaster Lane", "Washington", "United States"],
  "Nordwind Traders": ["+46 8 465 004 20", "Hamngatan 4", "Stockholm", "Sweden"],
  "Fabrikam Bikes": ["+44 (0)20 7946 0950", "7 Spoke Street", "London", "United Kingdom"],
  "Städtische Wasserwerke Berlin-Brandenburg": ["+49 (30) 23125-670", "Am Pumpwerk 1", "Berlin", "Germany"],
  "Adatum Freight": ["0113 496 0140", "Dock 12", "Leeds", "United Kingdom"],
  "Atelier Lumière": ["+33 1 99 00 14 20", "3 rue des Verriers", "Paris", "France"],
  "Outback Solar": ["(08) 5550 7010", "44 Stuart Highway", "Alice Springs", "Australia"],
  "Tailspin Toys": ["312-555-0180", "250 Lake Street", "Chicago", "United States"],
  "Proseware Bau": ["0049 30 23125 410", "Kranweg 9", "Berlin", "Germany"],
  "Wide World Importers": ["020 7946 0120 x 5", "1 Quay Road", "London", "United Kingdom"],
  "Alpine Ski House": ["1-406-555-0160", "9 Summit Drive", "Bozeman", "United States"],
};

/** A firm of one: the owner's number is the firm's, too. */
const otherPhones: Readonly<Record<string, string>> = { "Outback Solar": "+61 491 570 156" };

/** Which asked not to be called. */
const doNotPhone: readonly string[] = ["Alpine Ski House"];

export function accountIds(people: readonly SamplePerson[]): ReadonlyMap<string, string> {
  const companies = [...new Set(people.map(({ company }) => company))].filter(Boolean);
  return new Map(companies.map((company, index) => [company, sampleId(101 + index)]));
}

export function accountsOf(people: readonly SamplePerson[]): Row[] {
  return [...accountIds(people)].map(([company, accountid]) => {
    const [telephone1, street, city, country] = places[company] ?? [null, null, null, null];
    const first = people.find((person) => person.company === company);
    return {
      accountid,
      name: company,
      accountnumber: first?.ctiData["accountNumber"] ?? null,
      telephone1,
      telephone2: otherPhones[company] ?? null,
      donotphone: doNotPhone.includes(company),
      address1_line1: street,
      address1_city: city,
      address1_country: country,
      ...ownedByUser,
    };
  });
}

/** The first of a company is whom to ask for there. */
export function primaryContacts(people: readonly SamplePerson[]): readonly SampleChange[] {
  return [...accountIds(people)].flatMap(([company, accountId]) => {
    const first = people.find((person) => person.company === company && person.lastName !== "");
    return first === undefined ? [] : [["account", accountId, { "primarycontactid@odata.bind": `/contacts(${first.id})` }] as const];
  });
}
