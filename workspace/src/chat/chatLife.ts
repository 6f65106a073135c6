import { payloadOf } from "./conversation";
import type { ChatMessage, Conversation } from "./conversation";
import type { ConversationCache } from "./conversationCache";
import type { Clock } from "./surroundings";
import type { Quirks, Tell } from "./widgetEvents";
import { closedView } from "./widgetView";
import type { ViewKeeper, WidgetView } from "./widgetView";

export interface ChatLifeParts {
  readonly clock: Clock;
  readonly tell: Tell;
  readonly random: () => number;
  readonly view: ViewKeeper;
  readonly cache: ConversationCache;
  readonly quirks: Quirks;
}

const reconnectMs = 300;

/** A conversation from its first message to its end, and what the page is told of it. */
export interface ChatLife {
  /** Has one that has just been made. */
  readonly begin: (conversation: Conversation) => void;
  readonly say: (from: ChatMessage["from"], text: string, tags: readonly string[]) => void;
  readonly change: (changes: Partial<Conversation>, seen?: Partial<WidgetView>) => void;
  /** By the other side. */
  readonly end: (text: string, tag: string) => void;
  /** The visitor's side, or a script: with a conversation, that is over, too. */
  readonly close: (by: "visitor" | "script") => void;
  /** One that the page had before it was loaded. */
  readonly retrieve: () => void;
  /** What another page of this origin made of it; undefined: it was closed there. */
  readonly follow: (other: Conversation | undefined) => void;
}

export function createChatLife({ clock, tell, random, view, cache, quirks }: ChatLifeParts): ChatLife {
  let wasRetrieved = false;

  function tellsConversation({ messages }: Conversation): boolean {
    return quirks.conversationId !== "never" && (wasRetrieved || (quirks.conversationId === "late" && messages.some(({ from }) => from === "agent")));
  }

  function change(changes: Partial<Conversation>, seen: Partial<WidgetView> = {}): void {
    const { conversation } = view.now();
    if (conversation === undefined) return;
    const next = { ...conversation, ...changes };
    cache.keep(next);
    view.change({ ...seen, conversation: next });
  }

  function tellMessage(conversation: Conversation, message: ChatMessage): void {
    const payload = payloadOf(conversation, message, tellsConversation(conversation));
    if (message.from === "visitor") tell("onMessageSent", quirks.bareSent ? undefined : payload);
    else tell("onMessageReceived", payload);
  }

  function say(from: ChatMessage["from"], text: string, tags: readonly string[]): void {
    const { conversation, isMinimized, unread } = view.now();
    if (conversation === undefined) return;
    const message = { id: crypto.randomUUID(), at: clock.now(), from, text, tags };
    change({ messages: [...conversation.messages, message] }, from === "agent" ? { isAgentTyping: false, unread: isMinimized ? unread + 1 : unread } : {});
    tellMessage({ ...conversation, messages: [...conversation.messages, message] }, message);
  }

  function tellClosed(isChat: boolean): void {
    const names = isChat ? ["closeChat", "onClose"] : ["onClose"];
    // In which order is not documented.
    for (const name of random() < 0.5 ? names : names.reverse()) tell(name);
  }

  return {
    begin(conversation) {
      wasRetrieved = false;
      cache.keep(conversation);
      view.change({ state: "Active", conversation, unread: 0, isAgentTyping: false });
      tell("chatQueued");
    },
    say,
    change,
    end(text, tag) {
      change({ phase: "ended" }, { state: "InActive", isAgentTyping: false });
      say("system", text, ["system", tag]);
      for (let time = 0; time < quirks.threadUpdates; time += 1) tell("threadUpdate");
    },
    close(by) {
      const { conversation } = view.now();
      cache.clear();
      view.change(closedView);
      tellClosed(conversation !== undefined || by === "script");
    },
    retrieve() {
      const conversation = cache.read();
      if (conversation === undefined) return;
      wasRetrieved = true;
      const { isMinimized } = conversation;
      view.change({ state: "ReconnectChat", conversation, isMinimized });
      // Before it is connected again.
      tell("chatRetrieved");
      clock.after(reconnectMs, () => {
        const { state, conversation: now } = view.now();
        if (state !== "ReconnectChat" || now === undefined) return;
        view.change({ state: now.phase === "ended" ? "InActive" : "Active" });
        for (const message of conversation.messages) tell("onHistoryMessageReceived", payloadOf(now, { ...message, tags: [...message.tags, "history"] }, tellsConversation(now)));
      });
    },
    follow(other) {
      const { conversation, isMinimized, isReady } = view.now();
      if (!isReady) return;
      if (other === undefined) {
        if (conversation === undefined) return;
        view.change(closedView);
        tellClosed(true);
        return;
      }
      const known = conversation?.id === other.id ? conversation : undefined;
      const seen = new Set(known?.messages.map(({ id }) => id));
      view.change({ state: other.phase === "ended" ? "InActive" : "Active", conversation: other, isMinimized: known === undefined || isMinimized });
      if (known === undefined) {
        wasRetrieved = true;
        tell("chatRetrieved");
      }
      for (const message of other.messages) if (!seen.has(message.id)) tellMessage(other, message);
      if (other.phase === "ended" && known !== undefined && known.phase !== "ended") tell("threadUpdate");
    },
  };
}
