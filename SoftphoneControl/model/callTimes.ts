import type { EpochMs } from "./ids";
import type { ContactCenterWorkItem, WorkItemState } from "./workItem";

/** How long a call has rung, and so on, before the state it is in. Milliseconds. */
export type CallTimes = Readonly<Record<"ring" | "talk" | "hold" | "wrapup", number>>;

export const noTimes: CallTimes = { ring: 0, talk: 0, hold: 0, wrapup: 0 };

const spentIn: Partial<Readonly<Record<WorkItemState, keyof CallTimes>>> = { Initiated: "ring", Offered: "ring", Active: "talk", Paused: "hold", Wrapup: "wrapup" };

/** With the time a call spent in the state it leaves now. A clock that was set back takes nothing away. */
export function addTime(times: CallTimes, { state, stateSince }: Pick<ContactCenterWorkItem, "state" | "stateSince">, until: EpochMs): CallTimes {
  const kind = spentIn[state];
  return kind && until > stateSince ? { ...times, [kind]: times[kind] + until - stateSince } : times;
}

/**
 * Before its present state, of a call that was up before it was known here. What nobody has counted, all of it or what passed between two pages, counts as talk.
 * @param counted - by the page before
 */
export function timesBefore({ createdAt, connectedAt, stateSince }: ContactCenterWorkItem, counted = noTimes): CallTimes {
  if (connectedAt === undefined) return counted;
  const ring = Math.max(counted.ring, connectedAt - createdAt);
  return { ...counted, ring, talk: counted.talk + Math.max(0, stateSince - createdAt - ring - counted.talk - counted.hold - counted.wrapup) };
}

export function addTimes(one: CallTimes, other: CallTimes): CallTimes {
  return { ring: one.ring + other.ring, talk: one.talk + other.talk, hold: one.hold + other.hold, wrapup: one.wrapup + other.wrapup };
}
