import { isChat } from "../../model/workItems/chat";
import type { CallMoment } from "../../model/settings/configuration";
import type { WorkItem } from "../../model/workItems/workItem";
import { isEnded, isOnLine } from "../../model/workItems/workItemTransitions";

/** A customer's call, not a talk among colleagues; or the chat of a visitor of whom something is known. */
export function isCustomersCall(item: WorkItem): boolean {
  const { classification, consultationOf } = item;
  if (isChat(item) && (item.direction === "Outgoing" || (item.fromAddress === "" && !item.associatedParticipant))) return false;
  return classification !== "Consultation" && classification !== "Internal" && consultationOf === undefined;
}

/** Whether the agent has talked, or could have. */
export function hasConnected({ connectedAt, state }: WorkItem): boolean {
  return connectedAt !== undefined || isOnLine(state) || state === "Wrapup";
}

/** Whether the moment has come, and the call is not over yet. */
export function isReached(item: WorkItem, when: CallMoment): boolean {
  return when !== "off" && !isEnded(item.state) && (when === "offered" || hasConnected(item));
}
