import type { Conversation } from "./conversation";

export type KeyedStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The conversation that runs, for pages that are loaded again or opened beside. */
export interface ConversationCache {
  keep(conversation: Conversation): void;
  /** Undefined when none runs. */
  read(): Conversation | undefined;
  clear(): void;
}

export function createConversationCache(storage: KeyedStorage, key: string): ConversationCache {
  return {
    keep(conversation) {
      try {
        storage.setItem(key, JSON.stringify(conversation));
      } catch {
        // Full: then it lasts as long as the page.
      }
    },
    read() {
      const kept = conversationIn(storage.getItem(key));
      return kept?.phase === "ended" ? undefined : kept;
    },
    clear: () => storage.removeItem(key),
  };
}

/** What another page kept; undefined when it is none. */
export function conversationIn(text: string | null): Conversation | undefined {
  try {
    const kept = JSON.parse(text ?? "null") as Partial<Conversation> | null;
    const isOne = kept !== null && typeof kept.id === "string" && typeof kept.chatId === "string" && Array.isArray(kept.messages) && typeof kept.context === "object";
    return isOne ? (kept as Conversation) : undefined;
  } catch {
    return undefined;
  }
}
