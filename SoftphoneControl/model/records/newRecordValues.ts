import { cutText } from "../../shared/cutText";
import { toldName } from "../workItems/callerName";
import type { CrmRecord } from "./crmRecord";
import type { NewRecord } from "../requests/hostCommand";
import { otherPartyAddress } from "../workItems/workItem";
import type { WorkItem } from "../workItems/workItem";

/** What the columns take: a form does not open with more. */
const longestName = 50;
const longestTitle = 200;

type Values = Readonly<Record<string, string | CrmRecord>>;

/** The call variable that says what the customer wants. */
const topicVariable = "topic";
/** What a case's customer may be. */
const customerTypes: readonly string[] = ["contact", "account"];

/** What an empty form begins with: who calls, from where, about what. What nobody knows is left out. */
export function newRecordValues(table: NewRecord["table"], item: WorkItem): Values {
  return filled(table === "contact" ? contactOf(item) : caseOf(item));
}

function contactOf(item: WorkItem): Record<string, string> {
  return { ...splitName(toldName(item) ?? ""), telephone1: otherPartyAddress(item) };
}

function caseOf({ associatedParticipant, ctiData }: WorkItem): Record<string, string | CrmRecord> {
  const title = (Object.hasOwn(ctiData, topicVariable) ? ctiData[topicVariable] : undefined) ?? "";
  const isCustomer = associatedParticipant !== undefined && customerTypes.includes(associatedParticipant.recordType);
  return { ...(isCustomer && { customerid: associatedParticipant }), title };
}

/** `Keller, Anna` or `Anna Keller`; a single name is the last name, which forms want. */
function splitName(name: string): Record<string, string> {
  const [last = "", ofComma] = name.split(/\s*,\s*/, 2);
  if (ofComma !== undefined) return { firstname: ofComma, lastname: last };
  const [, firstname = "", lastname = ""] = /^(?:(\S+)\s+)?(.*)$/.exec(name) ?? [];
  return { firstname, lastname };
}

function filled(values: Readonly<Record<string, string | CrmRecord>>): Values {
  const entries = Object.entries(values).filter(([, value]) => value !== "");
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === "string" ? cutText(value, name === "title" ? longestTitle : longestName) : value]));
}
