/** What `openForm` says of a record that was saved. */
export interface SavedReference {
  readonly id: string;
  readonly name: string;
  readonly entityType: string;
}

/** A small form at the side that somebody asked for. */
export interface QuickCreate {
  readonly id: string;
  readonly table: string;
  /** What it begins with, as parameters of the form. */
  readonly values: Readonly<Record<string, string>>;
  /** Empty when the agent left it. */
  readonly close: (saved: readonly SavedReference[]) => void;
}

export interface QuickCreates {
  /** Resolves when the agent has saved or left the form. Another one that is still open is left. */
  readonly open: (table: string, values: QuickCreate["values"]) => Promise<readonly SavedReference[]>;
  readonly shown: () => QuickCreate | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createQuickCreates(): QuickCreates {
  const listeners = new Set<() => void>();
  let shown: QuickCreate | undefined;
  const show = (next: QuickCreate | undefined): void => {
    shown = next;
    for (const listener of listeners) listener();
  };
  return {
    open(table, values) {
      shown?.close([]);
      return new Promise((resolve) => {
        const close = (saved: readonly SavedReference[]): void => {
          if (shown === form) show(undefined);
          resolve(saved);
        };
        const form: QuickCreate = { id: crypto.randomUUID(), table, values, close };
        show(form);
      });
    },
    shown: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
