import type { Agent } from "../../model/agent/agent";
import { agentStateTransitions } from "../../model/agent/agentStateTransitions";
import type { Channel, NextAgentState } from "../../model/workItems/channel";
import type { ContactCenterFact, WorkItemAppeared } from "../../model/requests/contactCenterFact";
import type { ChannelId, EpochMs, RequestId, WorkItemId } from "../../model/ids";
import type { ReasonCodes } from "../../model/agent/reasonCode";
import { noReasonCode } from "../../model/agent/reasonCode";
import type { ContactCenterWorkItem, WorkItemChanges } from "../../model/workItems/workItem";
import { isEnded, isOnLine, workItemTransitions } from "../../model/workItems/workItemTransitions";
import type { Has } from "./capabilitiesOf";
import { capabilitiesOf } from "./capabilitiesOf";
import type { Memory } from "./resume";
import type { ToldAgentState, ToldChannel, ToldWorkItem } from "./told";
import { changesOf, looksOf, newWorkItem, stateOf } from "./workItemOf";

/** What led to something, and for a consultation call, which call it is about. */
export interface Cause {
  readonly requestId: RequestId;
  readonly about?: WorkItemId | undefined;
}

export interface PictureInputs {
  readonly channelId: ChannelId;
  readonly now: () => EpochMs;
  readonly has: Has;
  readonly memory: Memory | undefined;
}

/** What came of something told: facts; `unfit` when it doesn't follow from what was known, and everything has to be asked for. */
export interface News {
  readonly facts: readonly ContactCenterFact[];
  readonly unfit?: true;
}

export type Picture = ReturnType<typeof createPicture>;

const nothing: News = { facts: [] };
const mostEnded = 200;

/** What is known of the agent and the calls, and the count of what was told of each. */
export function createPicture({ channelId, now, has, memory }: PictureInputs) {
  const items = new Map<WorkItemId, ContactCenterWorkItem>((memory?.items ?? []).map((item) => [item.id, item]));
  const ended = new Set<WorkItemId>(memory?.ended);
  const unknown: Channel = { id: channelId, type: "Voice", state: "Logout", reasonCode: noReasonCode, reasonCodeLabel: "", stateChangeTime: now(), revision: 0 };
  let channel = memory?.channel ?? unknown;
  let agent: Agent | undefined;
  /** The page before left an agent at work, and nothing was heard of that since. */
  let isRemembered = memory !== undefined && memory.channel.state !== "Logout";
  /** Told while `getChannel` was under way: what it answers may be older. */
  const fresh = new Set<WorkItemId | "channel">();

  const all = (): readonly ContactCenterWorkItem[] => [...items.values()];

  function change(known: ContactCenterWorkItem, changes: WorkItemChanges, cause?: RequestId): ContactCenterFact {
    const next = { ...known, ...changes, revision: known.revision + 1 };
    if (isEnded(next.state)) forget(known.id);
    else items.set(known.id, next);
    return { type: "contactCenter.workItemChanged", at: now(), cause, workItemId: known.id, revision: next.revision, changes };
  }

  function forget(id: WorkItemId): void {
    items.delete(id);
    ended.add(id);
    const [oldest] = ended;
    if (oldest !== undefined && ended.size > mostEnded) ended.delete(oldest);
  }

  /** A call that came or went may change what can be done with the others: that is nobody's request. */
  function settleOthers(): readonly ContactCenterFact[] {
    return all().flatMap((item) => {
      const changes = changesOf(item, { ...item, capabilities: capabilitiesOf(item, all(), has) });
      return changes ? [change(item, changes)] : [];
    });
  }

  function consulted(told: ToldWorkItem, cause: Cause | undefined): WorkItemId | undefined {
    if (told.classification !== "Consultation") return undefined;
    const others = all().filter(({ state, classification }) => isOnLine(state) && classification !== "Consultation");
    return cause?.about ?? (others.length === 1 ? others[0]?.id : undefined);
  }

  function appear(told: ToldWorkItem, event: string | undefined, cause: Cause | undefined): WorkItemAppeared | undefined {
    const state = stateOf(told, event) ?? "Unknown";
    if (isEnded(state)) {
      forget(told.id as WorkItemId);
      return undefined;
    }
    const setting = { at: now(), channelId, agent: agent ?? nobody };
    const seen = { ...newWorkItem(told, state, setting), consultationOf: consulted(told, cause) };
    const workItem = { ...seen, capabilities: capabilitiesOf(seen, [...all(), seen], has) };
    items.set(workItem.id, workItem);
    return { type: "contactCenter.workItemAppeared", at: now(), cause: cause?.requestId, workItem };
  }

  function nextOf(known: ContactCenterWorkItem, told: ToldWorkItem, event: string | undefined): ContactCenterWorkItem {
    const state = stateOf(told, event) ?? known.state;
    const looks = { ...known, ...looksOf(told, state, known, now()) };
    return { ...looks, capabilities: capabilitiesOf(looks, [...all().filter(({ id }) => id !== looks.id), looks], has) };
  }

  function takeItems(told: readonly ToldWorkItem[]): void {
    const present = new Set(told.map(({ id }) => id as WorkItemId));
    for (const id of [...items.keys()]) if (!present.has(id) && !fresh.has(id)) forget(id);
    for (const item of told) {
      const id = item.id as WorkItemId;
      if (fresh.has(id) || ended.has(id)) continue;
      const known = items.get(id);
      if (known === undefined) appear(item, undefined, undefined);
      else update(known, nextOf(known, item, undefined));
    }
    for (const item of all()) update(item, { ...item, capabilities: capabilitiesOf(item, all(), has) });
  }

  /** Without a fact: the snapshot that is about to be told has it. */
  function update(known: ContactCenterWorkItem, next: ContactCenterWorkItem): void {
    if (!changesOf(known, next)) return;
    if (isEnded(next.state)) forget(known.id);
    else items.set(known.id, { ...next, revision: known.revision + 1 });
  }

  function takeChannel({ state = "Unknown", reasonCode, reasonCodeLabel, stateChangeTime = now() }: ToldChannel, isSignedIn: boolean): void {
    const told = isSignedIn ? { state, reasonCode, reasonCodeLabel } : ({ state: "Logout", reasonCode: noReasonCode, reasonCodeLabel: "" } as const);
    const isSame = channel.state === told.state && channel.reasonCode === told.reasonCode && channel.reasonCodeLabel === told.reasonCodeLabel;
    if (isSame && channel.revision > 0) return;
    const next = isBusy(told.state) ? channel.next : undefined;
    channel = { ...channel, ...told, next, stateChangeTime: Math.min(stateChangeTime, now()), revision: channel.revision + 1 };
  }

  function enterState(state: Channel["state"], reasonCode: string, reasonCodeLabel: string, cause: RequestId | undefined): ContactCenterFact {
    const at = now();
    const isSame = channel.state === state && channel.reasonCode === reasonCode;
    const next = isBusy(state) ? channel.next : undefined;
    channel = { ...channel, state, reasonCode, reasonCodeLabel, next, stateChangeTime: isSame ? channel.stateChangeTime : at, revision: channel.revision + 1 };
    if (state === "Logout") agent = undefined;
    return { type: "contactCenter.agentStateChanged", at, cause, channelId, revision: channel.revision, state, reasonCode, reasonCodeLabel };
  }

  return {
    get agent() {
      return agent;
    },
    get channel() {
      return channel;
    },
    get items() {
      return all();
    },
    find: (id: WorkItemId): ContactCenterWorkItem | undefined => items.get(id),
    hasEnded: (id: WorkItemId): boolean => ended.has(id),
    isKnown: (id: string): boolean => items.has(id as WorkItemId) || ended.has(id as WorkItemId),

    hearWorkItem(event: string, told: ToldWorkItem, cause: Cause | undefined): News {
      const id = told.id as WorkItemId;
      if (ended.has(id)) return nothing;
      fresh.add(id);
      const known = items.get(id);
      if (known === undefined) {
        const appeared = appear(told, event, cause);
        return appeared ? { facts: [appeared, ...settleOthers()] } : nothing;
      }
      const next = nextOf(known, told, event);
      const changes = changesOf(known, next);
      if (changes === undefined) return nothing;
      if (!workItemTransitions[known.state].includes(next.state)) {
        fresh.delete(id);
        return { facts: [], unfit: true };
      }
      return { facts: [change(known, changes, cause?.requestId), ...settleOthers()] };
    },

    hearAgentState({ newState = "Unknown", newReasonCode, newReasonCodeLabel }: ToldAgentState, cause: RequestId | undefined): News {
      const isLeaving = newState === "Logout" && items.size > 0;
      if (agent === undefined || isLeaving || !agentStateTransitions[channel.state].includes(newState)) return { facts: [], unfit: true };
      fresh.add("channel");
      return { facts: [enterState(newState, newReasonCode, newReasonCodeLabel, cause)] };
    },

    enterState,

    choose(next: NextAgentState, cause: RequestId): ContactCenterFact {
      channel = { ...channel, next, revision: channel.revision + 1 };
      return { type: "contactCenter.nextAgentStateChanged", at: now(), cause, channelId, revision: channel.revision, next };
    },

    change(id: WorkItemId, changesOfIt: (known: ContactCenterWorkItem) => WorkItemChanges, cause: RequestId): readonly ContactCenterFact[] {
      const known = items.get(id);
      return known ? [change(known, changesOfIt(known), cause)] : [];
    },

    /** From now on what events tell is newer than what is being asked for. */
    beginReading(): void {
      fresh.clear();
    },

    /** Whether to believe at once that nobody is signed in. Connects itself may have begun a moment ago, and know neither its agent nor the calls yet: they are not over. */
    believesNobody: ({ state }: ToldChannel): boolean => items.size === 0 && (!isRemembered || state === "Logout"),

    /** @returns the snapshot of the present. */
    takeSnapshot(told: ToldChannel, isSignedIn: boolean, reasonCodes: ReasonCodes): ContactCenterFact {
      if (!fresh.has("channel")) takeChannel(told, isSignedIn);
      if (!fresh.has("channel") || agent !== undefined) agent = isSignedIn ? agentOf(told) : undefined;
      isRemembered = false;
      takeItems(agent ? told.workItems : []);
      const snapshot = { agent, channels: [channel], reasonCodes, directory: { colleagues: [], queues: [] }, workItems: all() };
      return { type: "contactCenter.snapshotReceived", at: now(), snapshot };
    },

    /** For the next page. Undefined when it would know as much without. */
    memory(): Memory | undefined {
      const isWorthKeeping = agent !== undefined || channel.revision > 1;
      return isWorthKeeping ? { channel, items: all(), ended: [...ended] } : undefined;
    },
  };
}

const nobody: Agent = { agentId: "", firstName: "", lastName: "", loginName: "", extension: "", teamId: "", activeDeviceId: "" };

function agentOf({ agent }: ToldChannel): Agent {
  const { agentId, firstName, lastName, loginName, extension, teamId, activeDeviceId } = agent;
  return { agentId, firstName, lastName, loginName, extension, teamId, activeDeviceId };
}

/** In a call or wrapping one up: a state chosen now comes later. */
export function isBusy(state: Channel["state"]): boolean {
  return state === "Active" || state === "Wrapup";
}

/** Nobody is signed in at Connects. */
export function isNobody({ state, agent }: ToldChannel): boolean {
  return state === "Logout" || (agent.agentId === "" && (state === undefined || state === "Offline" || state === "Unknown"));
}
