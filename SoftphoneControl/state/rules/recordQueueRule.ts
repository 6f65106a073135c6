import type { CallRecord, CallRecordFault } from "../../model/records/callRecord";
import type { EpochMs } from "../../model/ids";
import { fnv1a } from "../../shared/fnv1a";
import type { PhoneDraft } from "../draft";
import { makeDue } from "./callRecordRule";

const hourMs = 3_600_000;
const firstWaitMs = 2_000;
const longestWaitMs = 300_000;

/**
 * After how many tries in a row a record no longer holds up those behind it. What all of them would meet holds them up for long; but a record at which
 * Dataverse itself stumbles each time must not cost the others.
 */
const triesInFront: Readonly<Record<CallRecordFault, number>> = { offline: 60, busy: 5, signedOut: Infinity, forbidden: 0, refused: 0 };

type Records = Readonly<Record<string, CallRecord>>;

/** Whether those behind it wait for it. */
export function isInFront({ phase, fault, attempts, notBefore }: CallRecord): boolean {
  return phase === "waiting" && fault !== undefined && (notBefore !== undefined || attempts < triesInFront[fault]);
}

/** The oldest that is due, unless one before it has to be first; none as long as Dataverse wants to hear of nobody. */
export function nextToWrite(records: Records, at: EpochMs): CallRecord | undefined {
  const all = Object.values(records);
  if (all.some(({ notBefore = 0 }) => notBefore > at)) return undefined;
  const first = all.find((record) => record.phase === "due" || isInFront(record));
  return first?.phase === "due" ? first : undefined;
}

/** Milliseconds until the next try. Never the same for two agents: whom one outage has stopped must not come back in one moment. */
export function waitMsOf({ key, attempts }: Pick<CallRecord, "key" | "attempts">, fault: CallRecordFault, retryAfterMs = 0): number {
  const spread = 1 + spreadOf(`${key} ${attempts}`) / 4;
  if (triesInFront[fault] === 0) return Math.round(hourMs * spread);
  const backoffMs = Math.min(firstWaitMs * 2 ** Math.min(attempts - 1, 10), longestWaitMs);
  return Math.round(Math.max(backoffMs, Math.min(retryAfterMs, hourMs)) * spread);
}

/** Dataverse takes records again: the oldest that could not be written is next, unless Dataverse refused just that one. */
export function wakeOldest(phone: PhoneDraft, at: EpochMs): void {
  const oldest = Object.values(phone.callRecords).find(({ phase, fault }) => phase === "waiting" && fault !== undefined && fault !== "refused");
  if (oldest) makeDue(phone, oldest.key, at);
}

/** From 0 to 1, for ever the same for a text. */
function spreadOf(text: string): number {
  const hash = fnv1a(text);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}
