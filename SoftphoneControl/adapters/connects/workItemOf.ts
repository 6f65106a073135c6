import type { Agent } from "../../model/agent/agent";
import type { ChannelId, EpochMs, WorkItemId } from "../../model/ids";
import type { ContactCenterWorkItem, Direction, EndReason, WorkItemChanges, WorkItemState } from "../../model/workItems/workItem";
import { isEnded } from "../../model/workItems/workItemTransitions";
import type { ToldWorkItem } from "./told";

/** What an event leaves to be said of the state: when what it says of it doesn't fit, its name counts. */
const fitting: Readonly<Record<string, readonly WorkItemState[]>> = {
  workitemConnect: ["Active", "Paused", "Wrapup"],
  workitemPause: ["Paused"],
  workitemResume: ["Active"],
  workitemWrapup: ["Wrapup"],
};

/** @param event the event's name; undefined in a snapshot. */
export function stateOf({ state, direction }: ToldWorkItem, event: string | undefined): WorkItemState | undefined {
  const states = event === undefined ? undefined : fitting[event];
  if (states) return state && states.includes(state) ? state : states[0];
  if (event === "workitemEnd") return state && isEnded(state) ? state : "Ended";
  return state ?? (event === "workitemCreate" ? startOf(direction) : undefined);
}

function startOf(direction: Direction | undefined): WorkItemState {
  return direction === "Outgoing" ? "Initiated" : "Offered";
}

export interface Setting {
  readonly at: EpochMs;
  /** Ours: Connects has its own. */
  readonly channelId: ChannelId;
  readonly agent: Agent;
}

/** A work item seen for the first time; its capabilities come with the others'. */
export function newWorkItem(told: ToldWorkItem, state: WorkItemState, { at, channelId, agent }: Setting): ContactCenterWorkItem {
  const direction = told.direction ?? "Incoming";
  const blank: ContactCenterWorkItem = {
    id: told.id as WorkItemId,
    revision: 1,
    channelId,
    channelType: told.channelType ?? "Voice",
    classification: "Unknown",
    direction,
    state,
    agentId: agent.agentId,
    fromAddress: direction === "Outgoing" ? agent.extension : "",
    toAddress: direction === "Outgoing" ? "" : agent.extension,
    participants: [],
    capabilities: [],
    ctiData: {},
    muted: false,
    createdAt: Math.min(at, told.connectedAt ?? at),
    stateSince: at,
  };
  return { ...blank, ...looksOf(told, state, blank, at) };
}

const reasons: Readonly<Partial<Record<WorkItemState, EndReason>>> = { EndedAbandoned: "abandoned", EndedTransferred: "transferred" };

/** How the item looks now. What is not told stays as it was known. */
export function looksOf(told: ToldWorkItem, state: WorkItemState, known: ContactCenterWorkItem, at: EpochMs): WorkItemChanges {
  const participants = told.participants ?? known.participants;
  const other = told.ani === "" ? participants[0]?.address : told.ani;
  // Page 004: `ani` is the address called when there is one participant and the direction is outgoing, otherwise the caller's.
  const called = participants.length > 1 ? participants[0]?.address : other;
  const addresses = known.direction === "Outgoing" ? { toAddress: called ?? known.toAddress } : { fromAddress: other ?? known.fromAddress };
  const connectedAt = known.connectedAt ?? (told.connectedAt === undefined ? undefined : Math.min(told.connectedAt, at)) ?? (state === "Active" ? at : undefined);
  return {
    state,
    classification: told.classification ?? known.classification,
    agentId: told.agentId === "" ? known.agentId : told.agentId,
    ...addresses,
    participants,
    ctiData: told.ctiData ?? known.ctiData,
    connectedAt,
    stateSince: state === known.state ? known.stateSince : at,
    endedAt: isEnded(state) ? at : undefined,
    endReason: reasons[state] ?? known.endReason,
    // When it ends is Connects' own affair: no page says that it is told.
    wrapup: state === "Wrapup" ? { reasonRequired: false } : known.wrapup,
  };
}

/** What is different, or undefined. */
export function changesOf(known: ContactCenterWorkItem, next: ContactCenterWorkItem): WorkItemChanges | undefined {
  const changed = Object.entries(next).filter(([key, value]) => key !== "revision" && JSON.stringify(value) !== JSON.stringify(known[key as keyof ContactCenterWorkItem]));
  return changed.length === 0 ? undefined : (Object.fromEntries(changed));
}
