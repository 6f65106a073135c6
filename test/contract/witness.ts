import { agentStateTransitions } from "../../SoftphoneControl/model/agent/agentStateTransitions";
import type { Channel } from "../../SoftphoneControl/model/workItems/channel";
import type { ContactCenterFact, ContactCenterSnapshot } from "../../SoftphoneControl/model/requests/contactCenterFact";
import type { RequestId, WorkItemId } from "../../SoftphoneControl/model/ids";
import type { ContactCenterWorkItem } from "../../SoftphoneControl/model/workItems/workItem";
import { isEnded, workItemTransitions } from "../../SoftphoneControl/model/workItems/workItemTransitions";

/** Hears every fact, keeps the picture they paint, and notes each that breaks a MUST of the port. */
export interface Witness {
  readonly facts: readonly ContactCenterFact[];
  readonly breaches: readonly string[];
  readonly items: ReadonlyMap<WorkItemId, ContactCenterWorkItem>;
  readonly channel: Channel | undefined;
  readonly snapshots: readonly ContactCenterSnapshot[];
  hear(fact: ContactCenterFact): void;
  /** Facts told while this runs are told too early. */
  duringCall<Result>(call: () => Result): Result;
  knowRequest(id: RequestId): void;
  /** Facts were lost: the next snapshot sets the picture right. */
  loseSight(): void;
}

export function createWitness(): Witness {
  const facts: ContactCenterFact[] = [];
  const breaches: string[] = [];
  const snapshots: ContactCenterSnapshot[] = [];
  const items = new Map<WorkItemId, ContactCenterWorkItem>();
  const requests = new Set<RequestId>();
  let channel: Channel | undefined;
  let insideCall = false;
  let blind = true;

  function demand(isMet: boolean, breach: string): void {
    if (!isMet) breaches.push(breach);
  }

  function checkParticipants({ id, classification, participants }: ContactCenterWorkItem): void {
    const joined = participants.filter(({ joining }) => !joining).length;
    demand(new Set(participants.map(({ address }) => address)).size === participants.length, `${id} has a participant twice`);
    demand(joined > 1 === (classification === "Conference"), `${id} is ${classification} with ${joined} participants`);
  }

  function hearSnapshot(snapshot: ContactCenterSnapshot): void {
    snapshots.push(snapshot);
    for (const told of snapshot.workItems) {
      demand(!isEnded(told.state), `${told.id} is in the snapshot though it ended`);
      const known = items.get(told.id);
      demand(known === undefined || !isEnded(known.state), `${told.id} came back after its end`);
      demand(known === undefined || told.revision >= known.revision, `${told.id} went back to an older revision`);
      if (!blind && known !== undefined) demand(told.revision === known.revision, `${told.id} in the snapshot has a fact nobody told`);
      items.set(told.id, told);
    }
    for (const [id, known] of items) {
      const isGone = !isEnded(known.state) && !snapshot.workItems.some((told) => told.id === id);
      if (!isGone) continue;
      demand(blind, `${id} is missing in the snapshot`);
      items.set(id, { ...known, state: "EndedUnknown" });
    }
    channel = snapshot.channels[0];
    blind = false;
  }

  function hearChannel(told: { readonly revision: number; readonly channelId: string }): void {
    demand(channel?.id === told.channelId, `the channel ${told.channelId} is unknown`);
    demand(told.revision === (channel?.revision ?? 0) + 1, `channel revision ${told.revision} after ${channel?.revision ?? "nothing"}`);
  }

  return {
    facts,
    breaches,
    items,
    snapshots,
    get channel() {
      return channel;
    },
    knowRequest: (id) => requests.add(id),
    loseSight() {
      blind = true;
    },
    duringCall(call) {
      insideCall = true;
      try {
        return call();
      } finally {
        insideCall = false;
      }
    },
    hear(fact) {
      facts.push(fact);
      demand(!insideCall, `${fact.type} was told inside a call of the port`);
      demand(fact.cause === undefined || requests.has(fact.cause), `${fact.type} has a cause nobody asked for`);
      switch (fact.type) {
        case "contactCenter.snapshotReceived":
          hearSnapshot(fact.snapshot);
          break;
        case "contactCenter.workItemAppeared":
          demand(!items.has(fact.workItem.id), `${fact.workItem.id} appeared twice`);
          demand(fact.workItem.revision === 1, `${fact.workItem.id} begins with revision ${fact.workItem.revision}`);
          items.set(fact.workItem.id, fact.workItem);
          break;
        case "contactCenter.workItemChanged": {
          const known = items.get(fact.workItemId);
          if (known === undefined) {
            breaches.push(`${fact.workItemId} changed but never appeared`);
            break;
          }
          demand(fact.revision === known.revision + 1, `${known.id}: revision ${fact.revision} after ${known.revision}`);
          const next = fact.changes.state ?? known.state;
          demand(workItemTransitions[known.state].includes(next), `${known.id}: ${known.state} was followed by ${next}`);
          items.set(known.id, { ...known, ...fact.changes, revision: fact.revision });
          checkParticipants({ ...known, ...fact.changes });
          const talking = [...items.values()].filter((item) => item.state === "Active");
          demand(talking.length <= 1, `${talking.length} calls talk at once`);
          break;
        }
        case "contactCenter.agentStateChanged": {
          hearChannel(fact);
          if (channel === undefined) break;
          const { state, reasonCode, reasonCodeLabel, revision } = fact;
          demand(agentStateTransitions[channel.state].includes(state), `agent: ${channel.state} was followed by ${state}`);
          const isBusy = [...items.values()].some((item) => ["Initiated", "Active", "Paused"].includes(item.state));
          if (state === "Active") demand(isBusy, "the agent is Active before any call is");
          if (state === "Wrapup") demand([...items.values()].some((item) => item.state === "Wrapup"), "the agent wraps up before any call does");
          channel = { ...channel, state, reasonCode, reasonCodeLabel, revision };
          break;
        }
        case "contactCenter.nextAgentStateChanged":
          hearChannel(fact);
          if (channel !== undefined) channel = { ...channel, next: fact.next, revision: fact.revision };
          break;
        case "contactCenter.connectionChanged":
          if (fact.connection.phase === "lost") blind = true;
          break;
        case "contactCenter.directoryChanged":
          break;
      }
    },
  };
}
