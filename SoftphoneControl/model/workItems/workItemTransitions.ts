import type { WorkItemState } from "./workItem";

/*
 *            incoming                          outgoing
 *               │                                  │
 *               ▼                                  ▼
 *   ┌─────── Offered ──────────┐   ┌────────── Initiated ───────┐
 *   │           │  accepted    │   │ answered                   │ busy, no answer,
 *   │ declined, │              ▼   ▼                            │ invalid number
 *   │ not       │           ┌─ Active ◄──► Paused ─┐            │
 *   │ answered  │           │     hold, resume     │            │
 *   │           │ caller    │                      │            │
 *   │           │ gave up   └─────► Wrapup ◄───────┘            │
 *   ▼           ▼                     │                         ▼
 *  Ended   EndedAbandoned             └──► Ended · EndedTransferred · EndedUnknown
 *
 * A chat that was begun here is Initiated until it stands in a queue, then Offered to those on the other side.
 * Without wrap-up Active and Paused go to an end at once. Unknown may come and go at any time before an end.
 * Nothing follows an end. Active and Paused may be followed by themselves (mute, a new participant, call variables).
 */
const ends = ["Ended", "EndedAbandoned", "EndedTransferred", "EndedUnknown"] as const satisfies readonly WorkItemState[];

export const workItemTransitions: Readonly<Record<WorkItemState, readonly WorkItemState[]>> = {
  Unknown: ["Unknown", "Initiated", "Offered", "Active", "Paused", "Wrapup", ...ends],
  Initiated: ["Initiated", "Offered", "Active", "Paused", "Unknown", ...ends],
  Offered: ["Offered", "Active", "Paused", "Unknown", ...ends],
  Active: ["Active", "Paused", "Wrapup", "Unknown", ...ends],
  Paused: ["Paused", "Active", "Wrapup", "Unknown", ...ends],
  Wrapup: ["Wrapup", "Unknown", ...ends],
  Ended: [],
  EndedAbandoned: [],
  EndedTransferred: [],
  EndedUnknown: [],
};

export function isEnded(state: WorkItemState): boolean {
  return workItemTransitions[state].length === 0;
}

/** Somebody can be heard, or waits on hold. */
export function isOnLine(state: WorkItemState): boolean {
  return state === "Active" || state === "Paused";
}
