import { longestRecordNotes, mostCallRecords } from "../../model/records/callRecord";
import type { CallDraft, CallRecord } from "../../model/records/callRecord";
import type { CrmRecord } from "../../model/records/crmRecord";
import type { EpochMs } from "../../model/ids";
import { otherPartyAddress } from "../../model/workItems/workItem";
import type { WorkItem } from "../../model/workItems/workItem";
import { isEnded, isOnLine } from "../../model/workItems/workItemTransitions";
import { cutText } from "../../shared/cutText";
import { own, ownCall, ownIn } from "../draft";
import type { Own, PhoneDraft } from "../draft";
import { addNotice } from "../noticesReducer";
import { allRequests } from "../findRequests";
import { hasConnected, isCustomersCall } from "./callMoment";
import type { CallRule } from "./callRule";

/** Notes are written when the agent has paused for so long. */
export const typingPauseMs = 5_000;

/** What a call is about, before the customer. */
const regardingTables: readonly string[] = ["incident", "opportunity"];

/** Each call with a customer has a record that says what the call has come to; when it begins, the admin decides. */
export const followCallRecord: CallRule = (phone, item, at) => {
  const known = recordOf(phone, item);
  if (!known) {
    if (isRecorded(phone, item)) addRecord(phone, item, at);
    return;
  }
  if (known.activityId !== undefined && !item.activity) {
    const recorded = ownCall(phone, item.id);
    if (recorded) recorded.activity = { id: known.activityId, recordType: "phonecall" };
  }
  const draft = draftOf(phone, item, known.draft);
  // Notes that are still being written are for the record, too.
  const isOver = isEnded(item.state) && !item.isUnfinished;
  if (isOver === known.isOver && saysTheSame(draft, known.draft)) return;
  const isTyping = isOver === known.isOver && saysTheSame({ ...draft, notes: known.draft.notes }, known.draft);
  const record = ownIn(phone, "callRecords", known.key);
  if (!record) return;
  change(record, draft, isOver, at);
  // What failed waits for its time, whatever else is there to be said.
  if (record.phase === "due" || record.attempts > 0) return;
  if (isTyping && !isOver) record.dueAt = Math.max(at + typingPauseMs, record.notBefore ?? 0);
  else makeDue(phone, record.key, at);
};

/** Besides records, which are compared by what they say. */
const plainKeys: Readonly<Record<Exclude<keyof CallDraft, "customer" | "regarding">, true>> = { direction: true, address: true, name: true, notes: true, reason: true, transferredTo: true, createdAt: true, connectedAt: true, endedAt: true };

/** With every step of a call: JSON of both takes longer than all the rest of the step. */
function saysTheSame(one: CallDraft, other: CallDraft): boolean {
  for (const key in plainKeys) if (Reflect.get(one, key) !== Reflect.get(other, key)) return false;
  return isSameRecord(one.customer, other.customer) && isSameRecord(one.regarding, other.regarding);
}

function isSameRecord(one: CrmRecord | undefined, other: CrmRecord | undefined): boolean {
  return one === other || (one?.id === other?.id && one?.name === other?.name && one?.recordType === other?.recordType);
}

/** The call's record; also when a contact centre that was found anew tells another beginning of the call. */
function recordOf(phone: PhoneDraft, item: WorkItem): CallRecord | undefined {
  const records = Object.values(phone.callRecords).filter(({ workItemId }) => workItemId === item.id);
  const address = otherPartyAddress(item);
  const open = records.find((record) => !record.isOver && record.draft.address === address);
  // The key takes long to make: it is for those that have more than one.
  return open !== undefined && records.length === 1 ? open : (records.find(({ key }) => key === keyOf(phone, item)) ?? open);
}

/** The call of a record, unless it is gone: another may have its id. */
export function callOf(phone: PhoneDraft, record: CallRecord): WorkItem | undefined {
  const item = phone.workItems[record.workItemId] ?? phone.ended.find(({ id }) => id === record.workItemId);
  return item && recordOf(phone, item) === record ? item : undefined;
}

export function makeDue(phone: PhoneDraft, key: string, at: EpochMs): void {
  const record = ownIn(phone, "callRecords", key);
  if (record) Object.assign(record, dueAfter(record, at));
}

/** Now, or as soon as Dataverse wants to hear of it. */
export function dueAfter({ notBefore = 0 }: CallRecord, at: EpochMs): Pick<CallRecord, "phase" | "dueAt"> {
  return notBefore > at ? { phase: "waiting", dueAt: notBefore } : { phase: "due", dueAt: undefined };
}

/** Calls that nobody saw ending, as the page was gone: what was seen of them last counts as their end. */
export function endLostRecords(phone: PhoneDraft, at: EpochMs): void {
  for (const record of Object.values(phone.callRecords)) {
    if (record.isOver || callOf(phone, record)) continue;
    const lost = ownIn(phone, "callRecords", record.key);
    if (lost) change(lost, { ...record.draft, endedAt: record.draft.endedAt ?? record.changedAt }, true, at);
    makeDue(phone, record.key, at);
  }
}

function change(record: Own<CallRecord>, draft: CallDraft, isOver: boolean, at: EpochMs): void {
  Object.assign(record, { draft, isOver, revision: record.revision + 1, changedAt: at });
}

function keyOf({ configuration }: PhoneDraft, { channelId, agentId, id, createdAt }: WorkItem): string {
  return JSON.stringify([configuration.backend, channelId, agentId, id, createdAt]);
}

/** Colleagues talk without a record; one that is complete has left its activity with the call. */
function isRecorded({ configuration }: PhoneDraft, item: WorkItem): boolean {
  const { when } = configuration.callRecords;
  if (when === "off" || item.activity || item.channelType !== "Voice") return false;
  return isCustomersCall(item) && (when === "offered" || hasConnected(item));
}

function addRecord(phone: PhoneDraft, item: WorkItem, at: EpochMs): void {
  const all = Object.values(phone.callRecords);
  const oldest = all.find(({ isOver }) => isOver) ?? all[0];
  if (oldest && all.length >= mostCallRecords) {
    delete own(phone, "callRecords")[oldest.key];
    giveUp(phone, oldest, at);
  }
  const key = keyOf(phone, item);
  const draft = draftOf(phone, item, undefined);
  own(phone, "callRecords")[key] = { key, workItemId: item.id, draft, isOver: isEnded(item.state) && !item.isUnfinished, revision: 1, changedAt: at, phase: "due", attempts: 0 };
}

/** The agent is told which, by the end of the number. */
export function giveUp(phone: PhoneDraft, { workItemId, draft }: CallRecord, at: EpochMs): void {
  addNotice(phone, { id: `recordGivenUp-${workItemId}`, level: "error", code: "recordGivenUp", detail: draft.address.slice(-2) || undefined, workItemId, at });
}

function draftOf(phone: PhoneDraft, item: WorkItem, known: CallDraft | undefined): CallDraft {
  const customer = plain(item.associatedParticipant);
  return {
    direction: item.direction,
    address: otherPartyAddress(item),
    name: customer?.name ?? item.participants[0]?.name ?? "",
    customer,
    // The last is the one that the agent chose, or made.
    regarding: plain([...item.associations].reverse().find(({ recordType }) => regardingTables.includes(recordType))) ?? customer,
    notes: cutText(item.notes, longestRecordNotes),
    reason: reasonOf(phone, item, known),
    transferredTo: known?.transferredTo ?? colleagueOf(phone, item),
    createdAt: known?.createdAt ?? item.createdAt,
    connectedAt: known?.connectedAt ?? item.connectedAt ?? (hasConnected(item) ? item.stateSince : undefined),
    endedAt: isOnLine(item.state) ? undefined : (known?.endedAt ?? endOf(item)),
  };
}

function plain(record: CrmRecord | undefined): CrmRecord | undefined {
  return record && { id: record.id, name: record.name, recordType: record.recordType };
}

/** The list of reasons goes with the agent's signing out. */
function reasonOf({ reasonCodes }: PhoneDraft, { wrapupReason }: WorkItem, known: CallDraft | undefined): string {
  if (wrapupReason === undefined) return "";
  return reasonCodes.Wrapup.find(({ id }) => id === wrapupReason)?.label ?? (known?.reason || wrapupReason);
}

/** The talk's end: what follows is the agent's work. */
function endOf({ state, stateSince, endedAt }: WorkItem): EpochMs | undefined {
  if (state === "Wrapup") return stateSince;
  return isEnded(state) ? (endedAt ?? stateSince) : undefined;
}

/** Whom the call went to: the colleague who was consulted, or asked for at once. */
function colleagueOf(phone: PhoneDraft, { id, state, endReason }: WorkItem): string | undefined {
  if (endReason !== "transferred" && state !== "EndedTransferred") return undefined;
  const asked = [...allRequests(phone)].reverse().find(({ command, phase }) => command.type === "transfer" && command.workItemId === id && phase !== "failed");
  if (asked?.command.type === "transfer") return asked.command.address;
  const consulted = [...Object.values(phone.workItems), ...phone.ended].filter((other) => other.consultationOf === id);
  return consulted.sort((one, other) => other.createdAt - one.createdAt)[0]?.toAddress;
}
