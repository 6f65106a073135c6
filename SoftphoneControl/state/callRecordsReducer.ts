import { longestUnwrittenMs, settledAt } from "../model/records/callRecord";
import type { CallRecord } from "../model/records/callRecord";
import type { EpochMs } from "../model/ids";
import { assertNever } from "../shared/assertNever";
import type { Outcome } from "./actions";
import { callOf, dueAfter, endLostRecords, followCallRecord, giveUp, makeDue, typingPauseMs } from "./rules/callRecordRule";
import { isInFront, waitMsOf, wakeOldest } from "./rules/recordQueueRule";
import { noteHeard, noteSent, noteUnheard, noteWritten } from "./rules/sentDrafts";
import { own, ownIn } from "./draft";
import type { Own, PhoneDraft } from "./draft";

type CallRecordOutcome = Extract<Outcome, { type: `callRecord${string}` }>;

/** What has become of writing the calls' records. */
export function reduceCallRecords(phone: PhoneDraft, action: CallRecordOutcome): void {
  switch (action.type) {
    case "callRecord.sent": {
      const record = ownIn(phone, "callRecords", action.key);
      if (!record) return;
      record.userId ??= knownUser(action.userId);
      noteSent(record, action.draft, action.at);
      return;
    }
    case "callRecord.written": {
      const record = ownIn(phone, "callRecords", action.key);
      if (record) reduceWritten(phone, record, action);
      return;
    }
    case "callRecord.failed": {
      const record = ownIn(phone, "callRecords", action.key);
      if (record) reduceFailed(phone, record, action);
      return;
    }
    case "callRecords.restored":
      restore(phone, action);
      return;
    default:
      assertNever(action);
  }
}

function reduceWritten(phone: PhoneDraft, record: Own<CallRecord>, { userId, draft, activityId, revision, isSettled, isHeard, at }: Extract<Outcome, { type: "callRecord.written" }>): void {
  const isUpToDate = revision === record.revision;
  if (isHeard) noteHeard(record);
  noteWritten(record, draft, isSettled, at);
  Object.assign(record, { userId: record.userId ?? knownUser(userId), written: draft, activityId, attempts: 0, fault: undefined, notBefore: undefined });
  follow(phone, record, at);
  if (isUpToDate && record.isOver && isSettled) delete own(phone, "callRecords")[record.key];
  // Looked at once more when nothing older can come in between.
  else if (isUpToDate) Object.assign(record, { phase: "waiting", dueAt: settledAt(record) ?? (record.isOver ? at : undefined) });
  // The agent may still be typing.
  else if (!record.isOver) Object.assign(record, { phase: "waiting", dueAt: at + typingPauseMs });
  wakeOldest(phone, at);
}

function reduceFailed(phone: PhoneDraft, record: Own<CallRecord>, { userId, fault, retryAfterMs, isHeard, at }: Extract<Outcome, { type: "callRecord.failed" }>): void {
  // All are this user's: what waits its turn, too.
  for (const other of Object.values(phone.callRecords)) if (other.userId === undefined) Object.assign(ownIn(phone, "callRecords", other.key) ?? {}, { userId: knownUser(userId) });
  if (isHeard) noteHeard(record);
  else noteUnheard(record);
  record.attempts += 1;
  const dueAt = at + waitMsOf(record, fault, retryAfterMs);
  const wait = { phase: "waiting", dueAt, fault, notBefore: retryAfterMs === undefined ? undefined : dueAt } as const;
  Object.assign(record, wait);
  // What stands behind it would fare no better, and comes after it.
  if (isInFront(record)) for (const other of Object.values(phone.callRecords)) if (other.phase === "due") Object.assign(ownIn(phone, "callRecords", other.key) ?? {}, wait);
}

/** What a page tried that knows of no user is anybody's who has this phone. */
function knownUser(userId: string): string | undefined {
  return userId === "" ? undefined : userId;
}

/** At once, but for what Dataverse wants to hear of later. */
export function retryCallRecords(phone: PhoneDraft, at: EpochMs): void {
  for (const record of Object.values(phone.callRecords)) if (record.fault !== undefined) makeDue(phone, record.key, at);
}

/** What was kept comes first, as it is older; of two versions of one record the later counts. Another user's stay where they are kept. */
function restore(phone: PhoneDraft, { records, userId, at }: Extract<Outcome, { type: "callRecords.restored" }>): void {
  const present = Object.values(phone.callRecords).filter((record) => (record.userId ?? userId) === userId);
  const isTooOld = ({ draft }: CallRecord): boolean => draft.createdAt <= at - longestUnwrittenMs;
  for (const record of records.filter(isTooOld)) giveUp(phone, record, at);
  const later = records.filter((record) => !isTooOld(record)).map((record): CallRecord => {
    const known = phone.callRecords[record.key];
    return known && known.revision >= record.revision ? known : takeUp(record, at);
  });
  const others = present.filter((record) => !later.some(({ key }) => key === record.key) && !later.some((restored) => isBeginningOf(record, restored)));
  phone.callRecords = Object.fromEntries([...later, ...others].map((record) => [record.key, record]));
  for (const record of Object.values(phone.callRecords)) follow(phone, record, at);
  if (phone.agent) endLostRecords(phone, at);
}

/** It is tried at once, unless Dataverse wants to hear of it later. If it was its turn, the page before may just have sent it without writing that down any more. */
function takeUp(record: CallRecord, at: EpochMs): CallRecord {
  const taken: Own<CallRecord> = { ...record, ...dueAfter(record, at), attempts: 0 };
  const wasItsTurn = record.phase === "due" || (record.dueAt !== undefined && record.dueAt <= at);
  if (!wasItsTurn || JSON.stringify(taken.draft) === JSON.stringify(taken.written)) return taken;
  noteSent(taken, taken.draft, at);
  noteUnheard(taken);
  return taken;
}

/** The call was taken for another before its record was found. */
function isBeginningOf(record: CallRecord, restored: CallRecord): boolean {
  return !record.written && !record.isOver && !restored.isOver && record.workItemId === restored.workItemId && record.draft.address === restored.draft.address;
}

function follow(phone: PhoneDraft, record: CallRecord, at: EpochMs): void {
  const item = callOf(phone, record);
  if (item) followCallRecord(phone, item, at);
}
