import type { Action } from "../../state/actions";

interface Entry {
  readonly callId: string;
  readonly action: Action;
}

/** What the agent wants on a page that does not own the phone: kept until the primary says that it has taken it. */
export interface Outbox {
  add(action: Action): void;
  taken(callId: string): void;
  /** To a new primary, which may never have heard it. */
  repeat(): void;
  /** This page is the primary now: what was not taken is its own to do. */
  take(): readonly Entry[];
}

export function createOutbox({ newId, post }: { readonly newId: () => string; readonly post: (callId: string, action: Action) => void }): Outbox {
  let entries: readonly Entry[] = [];
  return {
    add(action) {
      const entry = { callId: newId(), action };
      entries = [...entries, entry];
      post(entry.callId, action);
    },
    taken(callId) {
      entries = entries.filter((entry) => entry.callId !== callId);
    },
    repeat() {
      for (const { callId, action } of entries) post(callId, action);
    },
    take() {
      const left = entries;
      entries = [];
      return left;
    },
  };
}
