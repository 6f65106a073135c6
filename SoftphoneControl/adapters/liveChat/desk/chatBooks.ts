import type { Capability } from "../../../model/workItems/capability";
import type { Channel } from "../../../model/workItems/channel";
import type { ChatDetails } from "../../../model/workItems/chat";
import type { ContactCenterFact } from "../../../model/requests/contactCenterFact";
import type { EpochMs, RequestId, WorkItemId } from "../../../model/ids";
import { noReasonCode } from "../../../model/agent/reasonCode";
import type { ContactCenterWorkItem, EndReason, WorkItemChanges, WorkItemState } from "../../../model/workItems/workItem";
import { isEnded, isOnLine } from "../../../model/workItems/workItemTransitions";
import type { ChatRules } from "./chatRules";

export interface BookedChat {
  item: ContactCenterWorkItem;
  /** In wrap-up: the end it stands for. */
  endsAs?: WorkItemState | undefined;
  /** The request that began it. */
  startedBy?: RequestId | undefined;
  /** The agent has asked for the end, and the widget has not told it yet. */
  endAsked?: RequestId | undefined;
  /** The page before had it, and the widget of this page has not said so yet. */
  isAwaited?: true | undefined;
}

/** When something happens, and the request it comes from. */
export interface Moment {
  readonly at: EpochMs;
  readonly cause?: RequestId | undefined;
}

type NewChat = Pick<ContactCenterWorkItem, "id" | "direction" | "fromAddress" | "ctiData">;

/** The chats of one channel: every change is told, and counted. */
export interface ChatBooks {
  readonly channel: Channel;
  readonly chats: readonly BookedChat[];
  /** The one with the widget; those in wrap-up have left it. */
  readonly open: BookedChat | undefined;
  /** Whether it ended here. */
  hasEnded(id: WorkItemId): boolean;
  begin(chat: NewChat, moment: Moment): BookedChat;
  change(chat: BookedChat, changes: WorkItemChanges, moment: Moment): void;
  /** Only what differs is told. */
  changeDetails(chat: BookedChat, details: ChatDetails, moment: Moment): void;
  /** Nobody took it, or nobody needs to wrap it up. */
  end(chat: BookedChat, as: WorkItemState, endReason: EndReason, moment: Moment): void;
  /** One that was taken is wrapped up first. */
  finish(chat: BookedChat, endReason: EndReason, moment: Moment): void;
  /** As they were on the page before: the next snapshot tells them. */
  adopt(chats: readonly BookedChat[], revision: number): void;
  /** Brings the channel in line with the chats. Untold while nobody listens. */
  settle(moment: Moment): void;
}

export interface ChatBooksInputs {
  readonly rules: ChatRules;
  readonly now: EpochMs;
  readonly tell: (fact: ContactCenterFact) => void;
}

const capabilities: Partial<Readonly<Record<WorkItemState, readonly Capability[]>>> = {
  Initiated: ["end"],
  Offered: ["end"],
  Active: ["pause", "end", "updateWorkitemData"],
  Paused: ["resume", "end", "updateWorkitemData"],
  Wrapup: ["setWrapupReason", "completeWrapup", "updateWorkitemData"],
};

const mostEnded = 50;

export function createChatBooks({ rules, now, tell }: ChatBooksInputs): ChatBooks {
  const { channelId, wrapupMs } = rules;
  let channel: Channel = { id: channelId, type: "Chat", state: "Ready", reasonCode: noReasonCode, reasonCodeLabel: "", stateChangeTime: now, revision: 1 };
  let chats: readonly BookedChat[] = [];
  let ended: readonly WorkItemId[] = [];

  function change(chat: BookedChat, wanted: WorkItemChanges, { at, cause }: Moment): void {
    const { item } = chat;
    const state = wanted.state ?? item.state;
    const changes: WorkItemChanges = {
      ...wanted,
      ...(state === item.state ? {} : { stateSince: at, capabilities: capabilities[state] ?? [] }),
      ...(isEnded(state) ? { endedAt: at } : {}),
    };
    const revision = item.revision + 1;
    chat.item = { ...item, ...changes, revision };
    if (isEnded(state)) {
      chats = chats.filter((other) => other !== chat);
      ended = [...ended, item.id].slice(-mostEnded);
    }
    tell({ type: "contactCenter.workItemChanged", at, cause, workItemId: item.id, revision, changes });
  }

  function end(chat: BookedChat, state: WorkItemState, endReason: EndReason, moment: Moment): void {
    change(chat, { state, endReason }, moment);
  }

  return {
    get channel() {
      return channel;
    },
    get chats() {
      return chats;
    },
    get open() {
      return chats.find(({ item }) => item.state !== "Wrapup");
    },
    hasEnded: (id) => ended.includes(id),
    begin({ id, direction, fromAddress, ctiData }, { at, cause }) {
      const item: ContactCenterWorkItem = {
        id,
        revision: 1,
        channelId,
        channelType: "Chat",
        // A help desk is none of the agent's customers.
        classification: direction === "Outgoing" ? "Internal" : "Customer",
        direction,
        state: "Initiated",
        agentId: "",
        fromAddress,
        toAddress: "",
        participants: direction === "Outgoing" ? [] : [{ address: fromAddress }],
        capabilities: capabilities.Initiated ?? [],
        ctiData,
        muted: false,
        createdAt: at,
        stateSince: at,
        chat: {},
      };
      const chat = { item, startedBy: cause };
      chats = [...chats, chat];
      tell({ type: "contactCenter.workItemAppeared", at, cause, workItem: item });
      return chat;
    },
    change,
    changeDetails(chat, details, moment) {
      const before = chat.item.chat ?? {};
      const differs = (Object.keys(details) as (keyof ChatDetails)[]).some((name) => details[name] !== before[name]);
      if (differs) change(chat, { chat: { ...before, ...details } }, moment);
    },
    end,
    finish(chat, endReason, moment) {
      if (!isOnLine(chat.item.state) || wrapupMs === 0) {
        end(chat, "Ended", endReason, moment);
        return;
      }
      chat.endsAs = "Ended";
      change(chat, { state: "Wrapup", endReason, wrapup: { endsAt: moment.at + wrapupMs, reasonRequired: false } }, moment);
    },
    adopt(before, revision) {
      chats = [...chats, ...before];
      channel = { ...channel, revision: Math.max(channel.revision, revision) };
    },
    settle({ at, cause }) {
      const state = stateFor(chats);
      if (state === channel.state) return;
      const { reasonCode, reasonCodeLabel } = channel;
      channel = { ...channel, state, stateChangeTime: at, revision: channel.revision + 1 };
      tell({ type: "contactCenter.agentStateChanged", at, cause, channelId, revision: channel.revision, state, reasonCode, reasonCodeLabel });
    },
  };
}

/** A visitor who waits makes nobody busy; who waits for the help desk is. */
function stateFor(chats: readonly BookedChat[]): "Ready" | "Active" | "Wrapup" {
  if (chats.some(({ item: { state, direction } }) => isOnLine(state) || (direction === "Outgoing" && state !== "Wrapup"))) return "Active";
  return chats.some(({ item }) => item.state === "Wrapup") ? "Wrapup" : "Ready";
}
