import { noTimes } from "../workItems/callTimes";
import type { CallTimes } from "../workItems/callTimes";
import type { EpochMs } from "../ids";
import type { ContactCenterWorkItem, WorkItemState } from "../workItems/workItem";

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
