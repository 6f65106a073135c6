import type { AnalyticsEvent } from "../../model/host/analyticsEvent";
import { asChatMilestone, milestonesOf } from "../../model/workItems/callMilestone";
import { isChat } from "../../model/workItems/chat";
import type { EpochMs } from "../../model/ids";
import type { JourneyEvent } from "../../model/host/journey";
import type { ReasonCodes } from "../../model/agent/reasonCode";
import type { WorkItem } from "../../model/workItems/workItem";

/** What is told, but for the conversation it is told of. */
export type Milestone = Omit<AnalyticsEvent, "conversationId" | "providerSessionId">;

/** What has happened to a call or a chat. @param known - as it was before; undefined: it was not there */
export function milestonesOfItem(known: WorkItem | undefined, item: WorkItem): readonly string[] {
  const names = milestonesOf(known, item);
  return isChat(item) ? names.map(asChatMilestone) : names;
}

export function milestoneOf(name: string, item: WorkItem, at: EpochMs, { Wrapup }: ReasonCodes): Milestone {
  const { id, queueName = "", endReason, wrapupReason, correlationId, times } = item;
  const wrapup = Wrapup.find((reason) => reason.id === wrapupReason)?.label ?? wrapupReason;
  const seconds = (ms: number): string => String(Math.round(ms / 1_000));
  return {
    name,
    reason: name.endsWith("WrappedUp") ? wrapup : endReason,
    at,
    customData: {
      queue: queueName,
      ringSeconds: seconds(times.ring),
      talkSeconds: seconds(times.talk),
      holdSeconds: seconds(times.hold),
      wrapupSeconds: seconds(times.wrapup),
    },
    externalCorrelationId: correlationId ?? id,
  };
}

/** Media types and states are whatever the website says: what is no plain word is no name either. */
const plainWord = /^[a-z]{1,40}$/i;

/** A web action of the customer. Never who it was: a visitor's id beside a call would say whose it is. @returns undefined for anything else */
export function journeyMilestoneOf({ action, at, sessionId, customerIdType }: JourneyEvent, { id, correlationId }: WorkItem): Milestone | undefined {
  if (!action || !plainWord.test(action.mediaType) || !plainWord.test(action.state)) return undefined;
  const { mediaType, state, mapId, mapVersion, errorCode } = action;
  const customData = { sessionId, actionMapId: mapId, actionMapVersion: String(mapVersion ?? ""), customerIdType, errorCode: errorCode ?? "" };
  return {
    name: `journey.${mediaType}.${state}`,
    at,
    customData: Object.fromEntries(Object.entries(customData).filter(([, value]) => value !== "")),
    externalCorrelationId: correlationId ?? id,
  };
}
