import { longestUnwrittenMs } from "../model/callRecord";
import type { CallRecord, CallRecordFault } from "../model/callRecord";
import type { EpochMs } from "../model/ids";
import { assertNever } from "../shared/assertNever";
import type { Outcome } from "./actions";
import { callOf, endLostRecords, followCallRecord, makeDue, typingPauseMs } from "./rules/callRecordRule";
import { own, ownIn } from "./draft";
import type { PhoneDraft } from "./draft";

type CallRecordOutcome = Extract<Outcome, { type: `callRecord${string}` }>;

const hourMs = 3_600_000;
const firstWaitMs = 2_000;
const longestWaitMs = 300_000;

/** What has become of writing the calls' records. */
export function reduceCallRecords(phone: PhoneDraft, action: CallRecordOutcome): void {
  switch (action.type) {
    case "callRecord.written": {
      const record = ownIn(phone, "callRecords", action.key);
      if (!record) return;
      const { userId, draft, activityId, at } = action;
      const isUpToDate = action.revision === record.revision;
      Object.assign(record, { userId: record.userId ?? knownUser(userId), written: draft, activityId, attempts: 0, fault: undefined });
      follow(phone, record, at);
      if (isUpToDate && record.isOver) delete own(phone, "callRecords")[record.key];
      else if (isUpToDate) Object.assign(record, { phase: "waiting", dueAt: undefined });
      // The agent may still be typing.
      else if (!record.isOver) Object.assign(record, { phase: "waiting", dueAt: at + typingPauseMs });
      return;
    }
    case "callRecord.failed": {
      const record = ownIn(phone, "callRecords", action.key);
      if (!record) return;
      record.userId ??= knownUser(action.userId);
      record.attempts += 1;
      const dueAt = action.at + waitMs(record.attempts, action.fault, action.retryAfterMs);
      const wait = { phase: "waiting", dueAt, fault: action.fault } as const;
      Object.assign(record, wait);
      // What stands behind it would fare no better, and comes after it.
      if (passes(action.fault)) for (const other of Object.values(phone.callRecords)) if (other.phase === "due") Object.assign(ownIn(phone, "callRecords", other.key) ?? {}, wait);
      return;
    }
    case "callRecords.restored":
      restore(phone, action);
      return;
    default:
      assertNever(action);
  }
}

/** What a page tried that knows of no user is anybody's who has this phone. */
function knownUser(userId: string): string | undefined {
  return userId === "" ? undefined : userId;
}

export function retryCallRecords(phone: PhoneDraft): void {
  for (const record of Object.values(phone.callRecords)) if (record.fault !== undefined) makeDue(phone, record.key);
}

function passes(fault: CallRecordFault): boolean {
  return fault === "offline" || fault === "busy";
}

function waitMs(attempts: number, fault: CallRecordFault, retryAfterMs = 0): number {
  if (!passes(fault)) return hourMs;
  const backoffMs = Math.min(firstWaitMs * 2 ** Math.min(attempts - 1, 10), longestWaitMs);
  return Math.max(backoffMs, Math.min(retryAfterMs, hourMs));
}

/** What was kept comes first, as it is older; of two versions of one record the later counts. Another user's stay where they are kept. */
function restore(phone: PhoneDraft, { records, userId, at }: Extract<Outcome, { type: "callRecords.restored" }>): void {
  const present = Object.values(phone.callRecords).filter((record) => (record.userId ?? userId) === userId);
  const kept = records.filter(({ draft }) => draft.createdAt > at - longestUnwrittenMs);
  const later = kept.map((record): CallRecord => {
    const known = phone.callRecords[record.key];
    return known && known.revision >= record.revision ? known : { ...record, phase: "due", dueAt: undefined, attempts: 0 };
  });
  const others = present.filter((record) => !later.some(({ key }) => key === record.key) && !later.some((restored) => isBeginningOf(record, restored)));
  phone.callRecords = Object.fromEntries([...later, ...others].map((record) => [record.key, record]));
  for (const record of Object.values(phone.callRecords)) follow(phone, record, at);
  if (phone.agent) endLostRecords(phone, at);
}

/** The call was taken for another before its record was found. */
function isBeginningOf(record: CallRecord, restored: CallRecord): boolean {
  return !record.written && !record.isOver && !restored.isOver && record.workItemId === restored.workItemId && record.draft.address === restored.draft.address;
}

function follow(phone: PhoneDraft, record: CallRecord, at: EpochMs): void {
  const item = callOf(phone, record);
  if (item) followCallRecord(phone, item, at);
}
