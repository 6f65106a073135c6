import type { WorkItemState } from "../model/workItems/workItem";
import type { WorkItemEventName } from "./derivedEvent";

type Names = readonly WorkItemEventName[];

const none: Names = [];
const connect: Names = ["workitemConnect"];
const pause: Names = ["workitemPause"];
const resume: Names = ["workitemResume"];
const wrapup: Names = ["workItemWrapup"];
const end: Names = ["workitemEnd"];
const connectAndPause: Names = ["workitemConnect", "workitemPause"];
const connectAndWrapup: Names = ["workitemConnect", "workItemWrapup"];

const ends = { Ended: end, EndedAbandoned: end, EndedTransferred: end, EndedUnknown: end } as const;
const stay = { Ended: none, EndedAbandoned: none, EndedTransferred: none, EndedUnknown: none } as const;
const over = { Unknown: none, Initiated: none, Offered: none, Active: none, Paused: none, Wrapup: none, ...stay } as const;

/**
 * What is told when a work item goes from one state (row) to another (column). Total: a snapshot may skip states, and what was skipped
 * is told as far as it can be known. `workitemCreate` is told when a work item becomes known, in whatever state.
 */
export const workItemEvents: Readonly<Record<WorkItemState, Readonly<Record<WorkItemState, Names>>>> = {
  Unknown: { Unknown: none, Initiated: none, Offered: none, Active: connect, Paused: connectAndPause, Wrapup: wrapup, ...ends },
  Initiated: { Unknown: none, Initiated: none, Offered: none, Active: connect, Paused: connectAndPause, Wrapup: connectAndWrapup, ...ends },
  Offered: { Unknown: none, Initiated: none, Offered: none, Active: connect, Paused: connectAndPause, Wrapup: connectAndWrapup, ...ends },
  Active: { Unknown: none, Initiated: none, Offered: none, Active: none, Paused: pause, Wrapup: wrapup, ...ends },
  Paused: { Unknown: none, Initiated: none, Offered: none, Active: resume, Paused: none, Wrapup: wrapup, ...ends },
  Wrapup: { Unknown: none, Initiated: none, Offered: none, Active: resume, Paused: pause, Wrapup: none, ...ends },
  Ended: over,
  EndedAbandoned: over,
  EndedTransferred: over,
  EndedUnknown: over,
};
