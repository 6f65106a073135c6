import type { SampleChange } from "../dataverse/dataverse";
import { textIn } from "../dataverse/row";
import type { Row } from "../dataverse/row";
import { ownedByUser, sampleId, userId } from "./ids";
import type { SamplePerson } from "./samplePerson";

const dayMs = 86_400_000;

interface PastCall {
  readonly days: number;
  readonly minutes: number;
  readonly outgoing: boolean;
  readonly notes: string;
}

const past: readonly PastCall[] = [
  { days: 2, minutes: 4, outgoing: false, notes: "Asked where the credit note is. Promised an answer by Friday." },
  { days: 9, minutes: 12, outgoing: true, notes: "Called back, went through the open points." },
  { days: 30, minutes: 1, outgoing: true, notes: "Left a message with the colleague." },
];

/** A history for the first few: the calls, and what completes them afterwards. */
export function phoneCallsOf(people: readonly SamplePerson[], now: number): { readonly calls: Row[]; readonly ends: readonly SampleChange[] } {
  const made = people.filter(({ lastName }) => lastName !== "").slice(0, 4).flatMap((person, index) => past.slice(index % 2).map((call, place) => callOf(person, call, sampleId(501 + index * 10 + place), now)));
  return {
    calls: made,
    ends: made.map((call) => ["phonecall", textIn(call, "activityid"), { statecode: 1, statuscode: call["directioncode"] === true ? 2 : 4 }]),
  };
}

function callOf({ id, firstName, lastName, address }: SamplePerson, { days, minutes, outgoing, notes }: PastCall, activityid: string, now: number): Row {
  const start = now - days * dayMs;
  const customer = { "partyid_contact@odata.bind": `/contacts(${id})`, participationtypemask: outgoing ? 2 : 1 };
  const agent = { "partyid_systemuser@odata.bind": `/systemusers(${userId})`, participationtypemask: outgoing ? 1 : 2 };
  return {
    activityid,
    subject: `${outgoing ? "Outgoing call to" : "Incoming call from"} ${firstName} ${lastName}`,
    phonenumber: address,
    directioncode: outgoing,
    description: notes,
    actualstart: new Date(start).toISOString(),
    actualend: new Date(start + minutes * 60_000).toISOString(),
    actualdurationminutes: minutes,
    createdon: new Date(start).toISOString(),
    "regardingobjectid_contact_phonecall@odata.bind": `/contacts(${id})`,
    phonecall_activity_parties: [agent, customer],
    ...ownedByUser,
  };
}
