import type { EpochMs } from "../ids";
import type { SoftphoneErrorCode } from "../requests/softphoneError";

/** What is counted of a shift; docs/administering.md says what each means. Times in milliseconds. */
export const shiftCounts = [
  "offered",
  "answered",
  "declined",
  "abandoned",
  "elsewhere",
  "missedByAgent",
  "missedLineDown",
  "missedDropped",
  "missedMicrophone",
  "missedBrowser",
  "missedAnswerFailed",
  "dialed",
  "dialsFailed",
  "callsCut",
  "callsMeasured",
  "callsPoor",
  "reconnects",
  "downMs",
  "longestDownMs",
  "requestsFailed",
  "microphoneTroubles",
  "soundTroubles",
  "recordsWritten",
  "recordsLate",
  "recordTriesFailed",
  "recordsWaiting",
  "takeOvers",
  "restarts",
] as const;
export type ShiftCount = (typeof shiftCounts)[number];

/** What is not named is 0. */
export type ShiftCounts = Partial<Readonly<Record<ShiftCount, number>>>;

/** A time without a line; without an end, it is not back yet. */
export interface Outage {
  readonly from: EpochMs;
  readonly until?: EpochMs | undefined;
}

/** How the phone did from sign-in to sign-out: counts, times and codes, and nothing of anybody. */
export interface Shift {
  /** No other shift of this user at this browser has the same. */
  readonly startedAt: EpochMs;
  /** Undefined: it goes on. */
  readonly endedAt?: EpochMs | undefined;
  /** When anything was last counted, or it was looked whether there is anything. */
  readonly seenAt: EpochMs;
  /** When a shift that goes on is told of again. */
  readonly reportDueAt?: EpochMs | undefined;
  readonly counts: ShiftCounts;
  /** Requests that failed, by why. */
  readonly failed: Partial<Readonly<Record<SoftphoneErrorCode, number>>>;
  /** The worst that any call sounded for a while; undefined: none was measured. */
  readonly lowestMos?: number | undefined;
  /** The newest last, at most `mostOutages`. */
  readonly outages: readonly Outage[];
}

/** What a page leaves behind for the next one. */
export interface KeptShifts {
  readonly shift?: Shift | undefined;
  readonly past: readonly Shift[];
}

export const mostPastShifts = 30;
export const mostOutages = 10;
export const reportEveryMs = 60 * 60 * 1_000;
/** A shift that nobody has seen for longer, and that was never signed out of, is over. Longer than `reportEveryMs`. */
export const longestUnseenMs = 2 * 60 * 60 * 1_000;

export function newShift(at: EpochMs): Shift {
  return { startedAt: at, seenAt: at, reportDueAt: at + reportEveryMs, counts: {}, failed: {}, outages: [] };
}

/** Of both; of the longest, the longer. */
export function addCounts(one: ShiftCounts, other: ShiftCounts): ShiftCounts {
  const counted = Object.entries(other) as [ShiftCount, number][];
  if (counted.length === 0) return one;
  const sums: Partial<Record<ShiftCount, number>> = { ...one };
  for (const [name, more] of counted) sums[name] = name === "longestDownMs" ? Math.max(one[name] ?? 0, more) : (one[name] ?? 0) + more;
  return sums;
}

export function lowerOf(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}

/** Two parts of one shift: the page went away in between. */
export function joinedShift(earlier: Shift, later: Shift): Shift {
  const failed: Partial<Record<SoftphoneErrorCode, number>> = { ...earlier.failed };
  for (const [code, count] of Object.entries(later.failed) as [SoftphoneErrorCode, number][]) failed[code] = (failed[code] ?? 0) + count;
  return {
    ...later,
    startedAt: earlier.startedAt,
    reportDueAt: earlier.reportDueAt,
    counts: addCounts(earlier.counts, later.counts),
    failed,
    lowestMos: lowerOf(earlier.lowestMos, later.lowestMos),
    outages: [...earlier.outages, ...later.outages].slice(-mostOutages),
  };
}
