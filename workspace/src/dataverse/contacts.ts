import { withFullName } from "./fullName";
import type { Row } from "./row";
import type { SamplePerson } from "./samplePerson";

const jobTitles = ["Head of Purchasing", "Office Manager", "Owner", "Facility Engineer", "Dispatcher", "Accountant"];

/** Two more records than the cast has, for what a column may hold: nothing, and something that is no number. */
const oddOnes: readonly Row[] = [
  { contactid: "5a3e1c00-0000-4000-8000-000000000091", firstname: "Noah", lastname: "Empty", telephone1: null, mobilephone: null, jobtitle: "Has no phone number" },
  { contactid: "5a3e1c00-0000-4000-8000-000000000092", firstname: "Val", lastname: "Text", telephone1: "ask reception", mobilephone: "val", jobtitle: "Column holds no number" },
];

/** The cast as rows of the contact table. */
export function contactsOf(people: readonly SamplePerson[]): Row[] {
  const known = people.filter(({ lastName }) => lastName !== "");
  return [...known.map(contactOf), ...oddOnes.map(withFullName)];
}

function contactOf({ id, firstName, lastName, company, address, topic, ctiData }: SamplePerson, index: number): Row {
  return withFullName({
    contactid: id,
    firstname: firstName,
    lastname: lastName,
    jobtitle: jobTitles[index % jobTitles.length] ?? null,
    company,
    telephone1: address === "" ? null : address,
    mobilephone: null,
    emailaddress1: `${plain(firstName)}.${plain(lastName)}@example.com`,
    accountnumber: ctiData["accountNumber"] ?? null,
    description: topic,
  });
}

function plain(name: string): string {
  return name.normalize("NFD").replace(/[^A-Za-z]/g, "").toLowerCase();
}
