import type { CallMoment } from "../../model/configuration";
import type { WorkItem } from "../../model/workItem";
import { isEnded, isOnLine } from "../../model/workItemTransitions";

/** A customer's call, not a talk among colleagues. */
export function isCustomersCall({ classification, consultationOf }: WorkItem): boolean {
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
