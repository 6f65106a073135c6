import type { ChannelType } from "./channel";
import type { EpochMs } from "../ids";

/** One entry of what a chat is begun with: the logical name of a context variable, and whether the other side's agent is shown it. */
export interface ChatContextItem {
  readonly key: string;
  readonly value: string;
  readonly isDisplayable: boolean;
}

/** Entries: what the live chat SDK takes for one conversation. */
export const mostChatContext = 100;

/** What is known of a chat beyond the state of its work item. Not told: what people write. */
export interface ChatDetails {
  /** 1: next. */
  readonly queuePosition?: number | undefined;
  /** Minutes. */
  readonly averageWaitMinutes?: number | undefined;
  readonly isMinimized?: true | undefined;
  /** Messages of the other side since this side wrote, or opened the chat. */
  readonly unread?: number | undefined;
  /** The live chat's own; often told late, or never. */
  readonly conversationId?: string | undefined;
}

/** How busy the queue is that a chat would go to. Undefined is "unknown", never 0. */
export interface ChatAvailability {
  /** When it was told. */
  readonly at: EpochMs;
  /** Inside its opening hours. */
  readonly isOpen?: boolean | undefined;
  readonly opensAt?: EpochMs | undefined;
  readonly closesAt?: EpochMs | undefined;
  readonly queuePosition?: number | undefined;
  /** Minutes, of the last 48 hours. */
  readonly averageWaitMinutes?: number | undefined;
  /** True, too, wherever a bot answers. */
  readonly isAgentAvailable?: boolean | undefined;
}

/** The page with the chat's widget. `absent`: none is open; `closed`: there, and no chat can be begun now; `ready`. */
export interface ChatDesk {
  readonly phase: "absent" | "closed" | "ready";
  readonly availability?: ChatAvailability | undefined;
}

/** The channel of chats that customers begin, beside that of the help desk. */
export function customersChannelOf(channelId: string): string {
  return `${channelId}_web`;
}

/** Nobody hears a chat: it neither rings nor takes the line. */
export function isChat({ channelType }: { readonly channelType: ChannelType }): boolean {
  return channelType === "Chat";
}
