import type { WorkItem, WorkItemState } from "./workItem";
import { isEnded } from "./workItemTransitions";

/** Names of the milestones of a call in the host's analytics; docs/analytics.md says what they mean. None is one that the Channel Integration Framework logs itself. */
export const callMilestones = [
  "CallOffered",
  "CallDialed",
  "CallAccepted",
  "CallAnswered",
  "CallDeclined",
  "CallMissed",
  "CallAbandoned",
  "CallHeld",
  "CallResumed",
  "CallConsulted",
  "CallConferenced",
  "CallTransferred",
  "CallWrappedUp",
  "CallEnded",
] as const;
export type CallMilestone = (typeof callMilestones)[number];

type ByState = Partial<Readonly<Record<WorkItemState, CallMilestone>>>;

const wrappedUp: ByState = { Ended: "CallWrappedUp", EndedAbandoned: "CallWrappedUp", EndedTransferred: "CallWrappedUp", EndedUnknown: "CallWrappedUp" };

/** When a call goes from one state (row) to another (column). What else happens says `milestonesOf`. */
const milestones: Partial<Readonly<Record<WorkItemState, ByState>>> = {
  Offered: { Active: "CallAccepted", Paused: "CallAccepted", EndedAbandoned: "CallAbandoned", Ended: "CallMissed", EndedUnknown: "CallMissed" },
  Initiated: { Active: "CallAnswered", Paused: "CallAnswered" },
  Active: { Paused: "CallHeld" },
  Paused: { Active: "CallResumed" },
  Wrapup: wrappedUp,
};

const ofChats: Partial<Readonly<Record<CallMilestone, string>>> = { CallDialed: "ChatStarted", CallAnswered: "ChatAccepted" };

/** The same milestone of a chat. */
export function asChatMilestone(name: CallMilestone): string {
  return ofChats[name] ?? name.replace("Call", "Chat");
}

/** What has happened to a call since it was known as `known`; undefined: it was not known. */
export function milestonesOf(known: WorkItem | undefined, item: WorkItem): readonly CallMilestone[] {
  const isIncoming = item.direction === "Incoming";
  const from = known?.state ?? (isIncoming ? "Offered" : "Initiated");
  const byState = milestones[from]?.[item.state];
  const found: (CallMilestone | false | undefined)[] = [
    !known && (isIncoming ? "CallOffered" : "CallDialed"),
    byState === "CallMissed" && item.endReason === "declined" ? "CallDeclined" : byState,
    item.classification === "Conference" && known?.classification !== "Conference" && "CallConferenced",
    isTransferred(item) && !(known && isTransferred(known)) && "CallTransferred",
    isEnded(item.state) && "CallEnded",
  ];
  return found.filter((name) => typeof name === "string");
}

function isTransferred({ state, endReason }: WorkItem): boolean {
  return state === "EndedTransferred" || endReason === "transferred";
}
