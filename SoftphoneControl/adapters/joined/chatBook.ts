import type { AgentState } from "../../model/agent/agentState";
import type { Channel } from "../../model/workItems/channel";
import type { ChatDesk } from "../../model/workItems/chat";
import type { ContactCenterFact, ContactCenterSnapshot, SnapshotReceived, WorkItemChanged } from "../../model/requests/contactCenterFact";
import type { ChannelId, EpochMs, RequestId, WorkItemId } from "../../model/ids";
import { noReasonCode } from "../../model/agent/reasonCode";
import type { ContactCenterWorkItem, WorkItemChanges } from "../../model/workItems/workItem";
import { isEnded } from "../../model/workItems/workItemTransitions";
import type { KeptChats } from "./joinedResume";

export interface ChatBookInputs {
  readonly channelId: ChannelId;
  /** See `JoinedInputs`. */
  readonly ofCustomers: boolean;
  /** Of the chat contact centre. */
  readonly requestSnapshot: () => void;
  readonly tell: (fact: ContactCenterFact) => void;
}

/** What is known of the chats, and what the phone has been told of it. */
export interface ChatBook {
  readonly isSignedIn: boolean;
  /** No page with a chat is there. */
  isAbsent(): boolean;
  readonly isEmpty: boolean;
  has(id: WorkItemId): boolean;
  /** A fact of the chat contact centre. */
  hear(fact: ContactCenterFact): void;
  /** A snapshot of the voice contact centre, with the chats; it says who is signed in. */
  join(snapshot: ContactCenterSnapshot, at: EpochMs): ContactCenterSnapshot;
  signOut(at: EpochMs, cause: RequestId | undefined): void;
  /** Nobody has come who knows of what the page before has left. */
  miss(at: EpochMs): void;
  /** A chat that nobody holds any more. */
  putAway(id: WorkItemId, at: EpochMs, cause: RequestId): void;
  keep(): KeptChats;
  restore(kept: KeptChats): void;
}

interface BookedChat {
  /** With revisions of our own: those of another page that comes with the same chat may begin anew. */
  readonly item: ContactCenterWorkItem;
  /** The chat contact centre's. */
  readonly theirs: number;
}

const absent: ChatDesk = { phase: "absent" };
const mostOver = 200;
const noReason = { reasonCode: noReasonCode, reasonCodeLabel: "" };

/** Chats go on while their page is away. What has changed meanwhile is told as facts when it is back, so that no snapshot of the voice contact centre is needed. */
export function createChatBook({ channelId, ofCustomers, requestSnapshot, tell }: ChatBookInputs): ChatBook {
  const chats = new Map<WorkItemId, BookedChat>();
  /** For the phone; whatever becomes of them elsewhere. */
  const over = new Set<WorkItemId>();
  let desk = absent;
  let isHeard = false;
  let state: AgentState = "Ready";
  let isSignedIn = false;
  /** Voice has said who works here since this page began: until then nobody has signed out, it may only be slow to know. */
  let isAgentTold = false;
  /** Of the channel, as the phone has been told it. */
  let told: AgentState = "Logout";
  let since: EpochMs = 0;
  let revision = 1;

  const isAbsent = (): boolean => desk.phase === "absent";

  function say(fact: ContactCenterFact): void {
    if (isSignedIn) tell(fact);
  }

  /** @returns whether the state of the channel is another one now */
  function moveChannel(at: EpochMs): boolean {
    const next = !isSignedIn ? "Logout" : isAbsent() ? "Offline" : state;
    if (next === told) return false;
    told = next;
    since = at;
    revision += 1;
    return true;
  }

  function settleChannel(at: EpochMs, cause?: RequestId): void {
    if (moveChannel(at)) tell({ type: "contactCenter.agentStateChanged", at, cause, channelId, revision, state: told, ...noReason });
  }

  function end(id: WorkItemId): void {
    chats.delete(id);
    over.add(id);
    const [oldest] = over;
    if (oldest !== undefined && over.size > mostOver) over.delete(oldest);
  }

  function add(item: ContactCenterWorkItem, at: EpochMs, cause?: RequestId): void {
    if (over.has(item.id)) return;
    const workItem = { ...item, revision: 1 };
    chats.set(item.id, { item: workItem, theirs: item.revision });
    say({ type: "contactCenter.workItemAppeared", at, cause, workItem });
  }

  function change({ item, theirs }: BookedChat, changes: WorkItemChanges, at: EpochMs, cause?: RequestId): void {
    const changed = { ...item, ...changes, revision: item.revision + 1 };
    if (isEnded(changed.state)) end(item.id);
    else chats.set(item.id, { item: changed, theirs });
    say({ type: "contactCenter.workItemChanged", at, cause, workItemId: item.id, revision: changed.revision, changes });
  }

  function hearChange({ workItemId, revision: theirs, changes, at, cause }: WorkItemChanged): void {
    const known = chats.get(workItemId);
    if (over.has(workItemId) || (known && theirs <= known.theirs)) return;
    if (known && theirs === known.theirs + 1) change({ ...known, theirs }, changes, at, cause);
    else requestSnapshot();
  }

  function hearSnapshot({ snapshot, at }: SnapshotReceived): void {
    isHeard = true;
    for (const known of chats.values()) if (!snapshot.workItems.some(({ id }) => id === known.item.id)) change(known, { state: "EndedUnknown" }, at);
    for (const item of snapshot.workItems) {
      const { id, revision: theirs, ...changes } = item;
      const known = chats.get(id);
      if (!known) add(item, at);
      else if (known.theirs !== theirs || known.item.state !== item.state) change({ ...known, theirs }, changes, at);
    }
    state = snapshot.channels[0]?.state ?? state;
    moveDesk(snapshot.chatDesk ?? { phase: "closed" }, at);
  }

  function moveDesk(next: ChatDesk, at: EpochMs, cause?: RequestId): void {
    if (!ofCustomers && (cause !== undefined || JSON.stringify(desk) !== JSON.stringify(next))) say({ type: "contactCenter.chatDeskChanged", at, cause, chatDesk: next });
    desk = next;
    settleChannel(at);
  }

  /** What goes on without an agent is not this phone's any more. */
  function leaveAgent(): void {
    isSignedIn = false;
    for (const id of chats.keys()) end(id);
  }

  return {
    get isSignedIn() {
      return isSignedIn;
    },
    isAbsent,
    get isEmpty() {
      return chats.size === 0;
    },
    has: (id) => chats.has(id),
    hear(fact) {
      switch (fact.type) {
        case "contactCenter.connectionChanged":
          if (fact.connection.phase === "lost") moveDesk(absent, fact.at);
          return;
        case "contactCenter.snapshotReceived":
          hearSnapshot(fact);
          return;
        case "contactCenter.workItemAppeared":
          if (!chats.has(fact.workItem.id)) add(fact.workItem, fact.at, fact.cause);
          return;
        case "contactCenter.workItemChanged":
          hearChange(fact);
          return;
        case "contactCenter.agentStateChanged":
          ({ state } = fact);
          settleChannel(fact.at, fact.cause);
          return;
        case "contactCenter.chatDeskChanged":
          moveDesk(fact.chatDesk, fact.at, fact.cause);
          return;
        case "contactCenter.troubleTold":
          say(fact);
          return;
        default:
      }
    },
    join(snapshot, at) {
      if (!snapshot.agent && isSignedIn && isAgentTold) leaveAgent();
      isSignedIn = snapshot.agent !== undefined;
      isAgentTold ||= isSignedIn;
      moveChannel(at);
      const open = isSignedIn ? [...chats.values()].map(({ item }) => item) : [];
      const channel: Channel = { id: channelId, type: "Chat", state: told, stateChangeTime: since, revision, ...noReason };
      return { ...snapshot, channels: [...snapshot.channels, channel], workItems: [...snapshot.workItems, ...open], ...(!ofCustomers && { chatDesk: desk }) };
    },
    signOut(at, cause) {
      leaveAgent();
      settleChannel(at, cause);
    },
    miss(at) {
      if (!isHeard) moveDesk(absent, at);
    },
    putAway(id, at, cause) {
      const known = chats.get(id);
      if (known) change(known, { state: "EndedUnknown" }, at, cause);
    },
    keep: () => ({ told, since, revision, state, desk, chats: [...chats.values()] }),
    restore(kept) {
      ({ told, since, revision, state, desk } = kept);
      isSignedIn = told !== "Logout";
      for (const chat of kept.chats) chats.set(chat.item.id, chat);
    },
  };
}
