import type { Row } from "../dataverse/row";
import { ownedByUser, sampleId } from "./ids";
import type { SamplePerson } from "./samplePerson";

const jobTitles = ["Head of Purchasing", "Office Manager", "Owner", "Facility Engineer", "Dispatcher", "Accountant"];

/** Phone columns are free text, and people write as they please: national, with 00, a trunk zero in brackets, dots, an extension. */
const asTyped: Readonly<Record<string, string>> = {
  "+46701740635": "0046 70 174 06 35",
  "+442079460958": "+44 (0)20 7946 0958",
  "+447700900461": "07700 900461",
  "+33639980012": "06.39.98.00.12",
  "+61491570156": "+61 491 570 156",
  "+13125550187": "(312) 555-0187 ext. 22",
  "+493023125414": "030/23125-414",
  "+442079460122": "020 7946 0122",
};

const mobiles: Readonly<Record<string, string>> = {
  "+12025550143": "202.555.0176",
  "+442079460958": "+447700900958",
  "+493023125678": "0049 30 23125 679",
};

/** Who asked not to be called. */
const doNotPhone: readonly string[] = ["+33639980012"];

/** Two more records than the cast has, for what a column may hold: nothing, and something that is no number. */
const oddOnes: readonly Row[] = [
  { contactid: sampleId(91), firstname: "Noah", lastname: "Empty", telephone1: null, mobilephone: null, jobtitle: "Has no phone number", ...ownedByUser },
  { contactid: sampleId(92), firstname: "Val", lastname: "Text", telephone1: "ask reception", mobilephone: "val", jobtitle: "Column holds no number", ...ownedByUser },
];

/** The cast as rows of the contact table. @param accountOf the id of a company's record */
export function contactsOf(people: readonly SamplePerson[], accountOf: (company: string) => string): Row[] {
  const known = people.filter(({ lastName }) => lastName !== "");
  return [...known.map((person, index) => contactOf(person, index, accountOf(person.company))), ...oddOnes];
}

function contactOf({ id, firstName, lastName, address, topic }: SamplePerson, index: number, accountId: string): Row {
  return {
    contactid: id,
    firstname: firstName,
    lastname: lastName,
    jobtitle: jobTitles[index % jobTitles.length] ?? null,
    telephone1: address === "" ? null : (asTyped[address] ?? address),
    mobilephone: mobiles[address] ?? null,
    new_e164number: address,
    donotphone: doNotPhone.includes(address),
    emailaddress1: `${plain(firstName)}.${plain(lastName)}@example.com`,
    description: topic,
    "parentcustomerid_account@odata.bind": `/accounts(${accountId})`,
    ...ownedByUser,
  };
}

function plain(name: string): string {
  return name.normalize("NFD").replace(/[^A-Za-z]/g, "").toLowerCase();
}
