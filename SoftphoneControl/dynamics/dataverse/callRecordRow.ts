import { longestRecordNotes } from "../../model/records/callRecord";
import type { CallDraft } from "../../model/records/callRecord";
import type { EpochMs } from "../../model/ids";
import type { DataverseRow } from "../../ports/dataversePort";
import { cutText } from "../../shared/cutText";
import { bind } from "./bind";

/** The language files' keys of what a phone call says by itself. */
export const callRecordTextKeys = ["Record_Incoming", "Record_Outgoing", "Record_Missed", "Record_NoAnswer", "Record_TalkTime", "NumberWithheld"] as const;
export type CallRecordTexts = Readonly<Record<(typeof callRecordTextKeys)[number], string>>;

const longestSubject = 200;
const longestCategory = 250;
/** Tables whose records can be on the line. */
const partyTables: readonly string[] = ["contact", "account", "lead"];
const from = 1;
const to = 2;

/**
 * A call's record as columns of `phonecall`, without its state. Times are ISO 8601 in UTC, the duration is in whole minutes, rounded up; the seconds stand in the description.
 * Somebody without a record is no party of the call: whether an address alone may be one is a setting of the organization.
 */
export function rowOf(draft: CallDraft, userId: string, texts: CallRecordTexts): DataverseRow {
  const { direction, address, customer, regarding, reason, createdAt, connectedAt, endedAt } = draft;
  const isOutgoing = direction === "Outgoing";
  const talkMs = connectedAt === undefined || endedAt === undefined ? 0 : Math.max(0, endedAt - connectedAt);
  const user = bind("partyid_systemuser", "systemuser", userId);
  const other = customer && partyTables.includes(customer.recordType) ? bind(`partyid_${customer.recordType}`, customer.recordType, customer.id) : undefined;
  const parties = [
    ...(user ? [{ ...user, participationtypemask: isOutgoing ? from : to }] : []),
    ...(other ? [{ ...other, participationtypemask: isOutgoing ? to : from }] : []),
  ];
  return {
    subject: subjectOf(draft, texts),
    phonenumber: address,
    directioncode: isOutgoing,
    description: descriptionOf(draft, talkMs, texts),
    ...(reason === "" ? {} : { category: cutText(reason, longestCategory) }),
    actualstart: iso(connectedAt ?? createdAt),
    ...(endedAt === undefined ? {} : { actualend: iso(endedAt), actualdurationminutes: Math.ceil(talkMs / 60_000) }),
    ...(regarding && bind(`regardingobjectid_${regarding.recordType}_phonecall`, regarding.recordType, regarding.id)),
    phonecall_activity_parties: parties,
  };
}

/** What leads to other records, which may be gone or of a table that this organization does not have. */
export function withoutLinks(row: DataverseRow): DataverseRow {
  return Object.fromEntries(Object.entries(row).flatMap(([name, value]) => {
    if (isLink(name)) return [];
    return [[name, name === "phonecall_activity_parties" ? (value as readonly DataverseRow[]).filter((party) => "partyid_systemuser@odata.bind" in party) : value]];
  }));
}

/** The columns of `row` that differ; what is no longer there is emptied. */
export function changesOf(before: DataverseRow, row: DataverseRow): DataverseRow {
  const changed = Object.keys({ ...before, ...row }).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(row[name]));
  // A lookup to many tables has a name for each: it is emptied by what fills it.
  const isFilled = Object.keys(row).some(isLink);
  return Object.fromEntries(changed.filter((name) => name in row || !isLink(name) || !isFilled).map((name) => [name, row[name] ?? null]));
}

function isLink(name: string): boolean {
  return name.endsWith("@odata.bind");
}

/** What completes a call: nobody having talked, it was canceled. */
export function completionOf({ direction, connectedAt }: CallDraft): DataverseRow {
  if (connectedAt === undefined) return { statecode: 2, statuscode: 3 };
  return { statecode: 1, statuscode: direction === "Outgoing" ? 2 : 4 };
}

function subjectOf({ direction, name, address, connectedAt, endedAt }: CallDraft, texts: CallRecordTexts): string {
  const isMissed = connectedAt === undefined && endedAt !== undefined;
  const talked = direction === "Outgoing" ? texts.Record_Outgoing : texts.Record_Incoming;
  const missed = direction === "Outgoing" ? texts.Record_NoAnswer : texts.Record_Missed;
  return cutText(fill(isMissed ? missed : talked, name || address || texts.NumberWithheld), longestSubject);
}

function descriptionOf({ notes, connectedAt, endedAt }: CallDraft, talkMs: number, texts: CallRecordTexts): string {
  if (connectedAt === undefined || endedAt === undefined) return cutText(notes, longestRecordNotes);
  const seconds = Math.round(talkMs / 1_000);
  const talkTime = fill(texts.Record_TalkTime, Math.floor(seconds / 60), seconds % 60);
  return notes === "" ? talkTime : `${cutText(notes, longestRecordNotes - talkTime.length - 2)}\n\n${talkTime}`;
}

function fill(pattern: string, ...values: readonly (string | number)[]): string {
  return pattern.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ""));
}

function iso(at: EpochMs): string {
  return new Date(at).toISOString();
}
