import type { Health } from "../../model/diagnostics/health";
import { addCounts, joinedShift, longestUnseenMs, mostPastShifts, newShift, reportEveryMs } from "../../model/past/shift";
import type { KeptShifts, Shift } from "../../model/past/shift";
import type { EpochMs } from "../../model/ids";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import type { Action } from "../actions";
import type { PhoneDraft } from "../draft";
import type { PhoneState } from "../state";
import { closeOutage, countOutages } from "./outages";
import { countCalls, countRest, newFailures, noCounts } from "./shiftCountsOf";

/** What a step means for the shift that it falls into: read off the difference it has made. A shift is from sign-in to sign-out, whichever pages it went through. */
export function followShift(before: PhoneState, phone: PhoneDraft, action: Action): void {
  const known: KeptShifts = { shift: phone.health?.shift, past: phone.health?.past ?? [] };
  const restored = action.type === "health.restored" ? withKept(known, action.shifts) : known;
  const begun = phone.agent && !before.agent ? begin(restored, action.at) : restored;
  const shift = begun.shift && (before.agent ?? phone.agent) ? count(begun.shift, before, phone, action) : begun.shift;
  const counted = shift === begun.shift ? begun : { ...begun, shift };
  const next = shift && before.agent && !phone.agent ? ended(counted, shift, phone, action.at) : counted;
  if (next !== known) phone.health = { ...(phone.health ?? noHealth), ...next };
}

const noHealth: Health = { reconnects: [], calls: [] };

function begin({ shift, past }: KeptShifts, at: EpochMs): KeptShifts {
  if (shift && at - shift.seenAt <= longestUnseenMs) return { shift, past };
  return { shift: newShift(at), past: shift ? [...past, closed(shift)].slice(-mostPastShifts) : past };
}

/** Nobody signed out: it was over when it was last seen. */
function closed(shift: Shift): Shift {
  return { ...closeOutage(shift, shift.seenAt), endedAt: shift.seenAt, reportDueAt: undefined };
}

function ended({ past }: KeptShifts, shift: Shift, { callRecords }: PhoneState, at: EpochMs): KeptShifts {
  const { counts, ...rest } = closeOutage(shift, at);
  const over = { ...rest, counts: { ...counts, recordsWaiting: Object.keys(callRecords).length }, endedAt: at, seenAt: at, reportDueAt: undefined };
  return { shift: undefined, past: [...past, over].slice(-mostPastShifts) };
}

/** What pages before this one have kept. What is known here by the same beginning is the later, and stays. */
function withKept(known: KeptShifts, kept: KeptShifts): KeptShifts {
  const past = [...kept.past.filter(({ startedAt }) => !known.past.some((other) => other.startedAt === startedAt)), ...known.past].sort((one, other) => one.startedAt - other.startedAt);
  const all = { shift: known.shift, past: past.slice(-mostPastShifts) };
  const { shift } = kept;
  if (!shift || known.shift?.startedAt === shift.startedAt || past.some(({ startedAt }) => startedAt === shift.startedAt)) return all;
  if (!known.shift) return { ...all, shift };
  if (known.shift.startedAt - shift.seenAt <= longestUnseenMs) return { ...all, shift: joinedShift(shift, known.shift) };
  return { ...all, past: [...past, closed(shift)].slice(-mostPastShifts) };
}

function count(known: Shift, before: PhoneState, after: PhoneState, action: Action): Shift {
  const shift = ofTheMoment(known, before, action);
  const calls = countCalls(shift, before, after, action.at);
  const failures = newFailures(before, after);
  const rest = countRest(before, after, action);
  if (calls.counts === noCounts && rest === noCounts && failures.length === 0) return shift;
  const counts = [calls.counts, rest, failures.length > 0 ? { requestsFailed: failures.length } : {}].reduce(addCounts);
  return { ...shift, seenAt: action.at, counts: addCounts(shift.counts, counts), failed: withFailures(shift.failed, failures), lowestMos: calls.lowestMos };
}

function ofTheMoment(shift: Shift, before: PhoneState, action: Action): Shift {
  if (action.type === "contactCenter.connectionChanged") return countOutages(shift, before, action);
  if (action.type !== "clock.due" || shift.reportDueAt === undefined || shift.reportDueAt > action.at) return shift;
  return { ...shift, seenAt: action.at, reportDueAt: action.at + reportEveryMs };
}

function withFailures(known: Shift["failed"], failures: readonly SoftphoneErrorCode[]): Shift["failed"] {
  const failed: Partial<Record<SoftphoneErrorCode, number>> = { ...known };
  for (const code of failures) failed[code] = (failed[code] ?? 0) + 1;
  return failures.length > 0 ? failed : known;
}
