import { agentStateTransitions } from "../../model/agent/agentStateTransitions";
import type { AgentState } from "../../model/agent/agentState";
import type { AgentStateChanged, ContactCenterFact, NextAgentStateChanged, WorkItemAppeared, WorkItemChanged } from "../../model/requests/contactCenterFact";
import type { WorkItemId } from "../../model/ids";
import { workItemTransitions } from "../../model/workItems/workItemTransitions";
import type { PhoneState } from "../state";
import type { Refusal } from "../step";

/** Why a fact can't be true of the phone as it stands; undefined when it can. */
export function checkFact(phone: PhoneState, fact: ContactCenterFact): Refusal | undefined {
  switch (fact.type) {
    case "contactCenter.workItemAppeared":
      return checkAppeared(phone, fact);
    case "contactCenter.workItemChanged":
      return checkChanged(phone, fact);
    case "contactCenter.agentStateChanged":
      if (fact.state === "Logout" && Object.keys(phone.workItems).length > 0) return { kind: "resync", why: "signed out with a call up" };
      return checkChannel(phone, fact, fact.state);
    case "contactCenter.nextAgentStateChanged":
      return checkChannel(phone, fact, undefined);
    default:
      return undefined;
  }
}

function checkAppeared(phone: PhoneState, { workItem }: WorkItemAppeared): Refusal | undefined {
  if (phone.workItems[workItem.id] || isOver(phone, workItem.id)) return { kind: "stale", why: "the work item is known" };
  if (!phone.agent) return { kind: "resync", why: "a work item for an agent who is not signed in" };
  return undefined;
}

function checkChanged(phone: PhoneState, fact: WorkItemChanged): Refusal | undefined {
  const item = phone.workItems[fact.workItemId];
  if (!item) {
    return isOver(phone, fact.workItemId) ? { kind: "stale", why: "the work item has ended" } : { kind: "resync", why: "the work item is unknown" };
  }
  const outOfOrder = checkRevision(item.revision, fact.revision);
  if (outOfOrder) return outOfOrder;
  const next = fact.changes.state;
  if (next !== undefined && !workItemTransitions[item.state].includes(next)) return { kind: "resync", why: `${item.state} is not followed by ${next}` };
  return undefined;
}

function checkChannel(phone: PhoneState, fact: AgentStateChanged | NextAgentStateChanged, next: AgentState | undefined): Refusal | undefined {
  const channel = phone.channels.find(({ id }) => id === fact.channelId);
  if (!channel) return { kind: "resync", why: "the channel is unknown" };
  const outOfOrder = checkRevision(channel.revision, fact.revision);
  if (outOfOrder) return outOfOrder;
  if (next !== undefined && !agentStateTransitions[channel.state].includes(next)) return { kind: "resync", why: `${channel.state} is not followed by ${next}` };
  return undefined;
}

function checkRevision(known: number, told: number): Refusal | undefined {
  if (told <= known) return { kind: "stale", why: `revision ${told} after ${known}` };
  if (told > known + 1) return { kind: "resync", why: `revision ${told} after ${known}: something is missing` };
  return undefined;
}

function isOver(phone: PhoneState, id: WorkItemId): boolean {
  return phone.ended.some((item) => item.id === id);
}
