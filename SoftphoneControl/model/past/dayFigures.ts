import { addTimes, noTimes } from "../workItems/callTimes";
import type { CallTimes } from "../workItems/callTimes";
import type { EpochMs } from "../ids";
import { isMissed } from "./pastCall";
import type { CallOutcome, PastCall } from "./pastCall";
import type { ShiftBook, StateSpan } from "./shiftBook";

/** How calls are told apart in a small picture. */
export const outcomeGroups = ["answered", "missed", "other"] as const;
export type OutcomeGroup = (typeof outcomeGroups)[number];

export interface HourFigures {
  /** When the hour began. */
  readonly at: EpochMs;
  readonly calls: Readonly<Record<OutcomeGroup, number>>;
}

/** What came of a day. A call belongs to the day and the hour in which it began, with all its times; what was asked of a colleague is part of the call it was about. */
export interface DayFigures {
  readonly incoming: number;
  readonly outgoing: number;
  readonly missed: number;
  /** Beside the calls: they run at the same time. */
  readonly chats: number;
  /** Of all calls. */
  readonly times: CallTimes;
  /** Talk, hold and wrap-up of a call that was answered, on average. Milliseconds; undefined: there was none. */
  readonly handling: number | undefined;
  /** The share of the time in calls and wrap-up in that and the time Ready; undefined: none of either. */
  readonly occupancy: number | undefined;
  readonly hours: readonly HourFigures[];
  readonly outcomes: Partial<Readonly<Record<CallOutcome, number>>>;
  /** The day's calls and chats. */
  readonly calls: readonly PastCall[];
}

function groupOf(call: PastCall): OutcomeGroup {
  if (call.outcome === "answered" || call.outcome === "transferred") return "answered";
  return isMissed(call) ? "missed" : "other";
}

/** @param hours - when each hour of the day begins, and when the day ends; not every day has 24 */
export function dayFigures({ calls, spans }: ShiftBook, hours: readonly EpochMs[]): DayFigures {
  const [from = 0] = hours;
  const until = hours[hours.length - 1] ?? from;
  const all = calls.filter(({ at, isConsultation }) => at >= from && at < until && isConsultation !== true);
  const voice = all.filter(({ channelType }) => channelType === "Voice");
  const answered = voice.filter((call) => groupOf(call) === "answered");
  const times = voice.reduce((sum, call) => addTimes(sum, call.times), noTimes);
  const outcomes: Partial<Record<CallOutcome, number>> = {};
  for (const { outcome } of voice) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const inHour = (index: number): readonly PastCall[] => voice.filter(({ at }) => at >= (hours[index] ?? 0) && at < (hours[index + 1] ?? 0));
  return {
    incoming: voice.filter(({ direction }) => direction === "Incoming").length,
    outgoing: voice.filter(({ direction }) => direction === "Outgoing").length,
    missed: voice.filter(isMissed).length,
    chats: all.length - voice.length,
    times,
    handling: answered.length === 0 ? undefined : (times.talk + times.hold + times.wrapup) / answered.length,
    occupancy: occupancyOf(spans, from, until),
    hours: hours.slice(0, -1).map((at, index) => ({ at, calls: countsOf(inHour(index)) })),
    outcomes,
    calls: all,
  };
}

function countsOf(calls: readonly PastCall[]): HourFigures["calls"] {
  const counts = { answered: 0, missed: 0, other: 0 };
  for (const call of calls) counts[groupOf(call)] += 1;
  return counts;
}

/** Only what lies within the day counts. */
function occupancyOf(spans: readonly StateSpan[], from: EpochMs, until: EpochMs): number | undefined {
  const spent = (states: readonly string[]): number =>
    spans.reduce((sum, { at, endedAt, state }) => (states.includes(state) ? sum + Math.max(0, Math.min(endedAt, until) - Math.max(at, from)) : sum), 0);
  const busy = spent(["Active", "Wrapup"]);
  const whole = busy + spent(["Ready"]);
  return whole === 0 ? undefined : busy / whole;
}
