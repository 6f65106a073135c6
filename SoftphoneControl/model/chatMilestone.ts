import type { WorkItem, WorkItemState } from "./workItem";
import { isEnded } from "./workItemTransitions";

/** Names of the milestones of a chat in the host's analytics; docs/analytics.md says what they mean. */
export const chatMilestones = ["ChatStarted", "ChatOffered", "ChatAccepted", "ChatHeld", "ChatResumed", "ChatAbandoned", "ChatWrappedUp", "ChatEnded"] as const;
export type ChatMilestone = (typeof chatMilestones)[number];

type ByState = Partial<Readonly<Record<WorkItemState, ChatMilestone>>>;

const waiting: ByState = { Active: "ChatAccepted", Paused: "ChatAccepted", EndedAbandoned: "ChatAbandoned" };

/** When a chat goes from one state (row) to another (column). */
const milestones: Partial<Readonly<Record<WorkItemState, ByState>>> = {
  Initiated: { ...waiting, Offered: "ChatOffered" },
  Offered: waiting,
  Active: { Paused: "ChatHeld" },
  Paused: { Active: "ChatResumed" },
  Wrapup: { Ended: "ChatWrappedUp", EndedAbandoned: "ChatWrappedUp", EndedUnknown: "ChatWrappedUp" },
};

/** What has happened to a chat since it was known as `known`; undefined: it was not known. */
export function chatMilestonesOf(known: WorkItem | undefined, item: WorkItem): readonly ChatMilestone[] {
  const found = [!known && "ChatStarted", milestones[known?.state ?? "Initiated"]?.[item.state], isEnded(item.state) && "ChatEnded"] as const;
  return found.filter((name) => typeof name === "string");
}
