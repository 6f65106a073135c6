import type { WorkItem, WorkItemState } from "./workItem";
import { isEnded } from "./workItemTransitions";

/** Names of the milestones of a call in the host's analytics. None is one that the Channel Integration Framework logs itself (cif.md 1.14). */
export type CallMilestone =
  /** Rings at the agent's. */
  | "CallOffered"
  /** The agent calls out. */
  | "CallDialed"
  /** The agent has answered. */
  | "CallAccepted"
  /** Whom the agent called has answered. */
  | "CallAnswered"
  | "CallDeclined"
  /** The agent did not answer in time. */
  | "CallMissed"
  /** The caller gave up before the agent answered. */
  | "CallAbandoned"
  | "CallHeld"
  | "CallResumed"
  /** The agent asks a colleague about it. */
  | "CallConsulted"
  | "CallTransferred"
  | "CallConferenced"
  /** Wrap-up is over; the reason is the wrap-up reason. */
  | "CallWrappedUp"
  /** The last one of each call; the reason says why. */
  | "CallEnded";

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
