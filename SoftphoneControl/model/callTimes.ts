import type { EpochMs } from "./ids";
import type { WorkItem, WorkItemState } from "./workItem";

/** How long a call has rung, and so on. Milliseconds. */
export type CallTimes = Readonly<Record<"ring" | "talk" | "hold" | "wrapup", number>>;

export const noTimes: CallTimes = { ring: 0, talk: 0, hold: 0, wrapup: 0 };

const spentIn: Partial<Readonly<Record<WorkItemState, keyof CallTimes>>> = { Initiated: "ring", Offered: "ring", Active: "talk", Paused: "hold", Wrapup: "wrapup" };

/** With the time a call spent in the state it leaves now. */
export function addTime(times: CallTimes, { state, stateSince }: WorkItem, until: EpochMs): CallTimes {
  const kind = spentIn[state];
  return kind ? { ...times, [kind]: times[kind] + Math.max(0, until - stateSince) } : times;
}

/** Before its present state, of a call that was up before anybody counted: as if it had not been on hold. */
export function timesBefore({ createdAt, connectedAt, stateSince }: WorkItem): CallTimes {
  return connectedAt === undefined ? noTimes : { ...noTimes, ring: Math.max(0, connectedAt - createdAt), talk: Math.max(0, stateSince - connectedAt) };
}
