import type { ChatContext } from "./liveChatSdk";

export interface ChatMessage {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly from: "visitor" | "agent" | "system";
  readonly text: string;
  readonly tags: readonly string[];
}

export interface Conversation {
  readonly id: string;
  readonly chatId: string;
  readonly startedAt: number;
  readonly phase: "queued" | "accepted" | "ended";
  /** Others who wait before this visitor. */
  readonly ahead: number;
  readonly context: ChatContext;
  readonly messages: readonly ChatMessage[];
  readonly isMinimized: boolean;
}

/** `lcw:onMessageReceived` and the like. The conversation's id is filled in by a later answer of the service, if at all. */
export interface MessagePayload {
  readonly Id: string;
  readonly text: string;
  readonly type: "message";
  readonly timestamp: string;
  readonly userId: string;
  readonly role: "user" | "agent" | "system";
  readonly messageType: "user" | "system";
  readonly tags: readonly string[];
  readonly channelData: { readonly tags: readonly string[] };
  readonly chatId: string;
  readonly conversationId?: string;
  readonly isChatComplete: boolean;
  readonly attachment: readonly [];
}

const roles = { visitor: "user", agent: "agent", system: "system" } as const;

export function payloadOf({ id, chatId, phase }: Conversation, message: ChatMessage, tellsConversation: boolean): MessagePayload {
  return {
    Id: message.id,
    text: message.text,
    type: "message",
    timestamp: new Date(message.at).toISOString(),
    userId: message.from,
    role: roles[message.from],
    messageType: message.from === "system" ? "system" : "user",
    tags: message.tags,
    channelData: { tags: message.tags },
    chatId,
    ...(tellsConversation && { conversationId: id }),
    isChatComplete: phase === "ended",
    attachment: [],
  };
}
