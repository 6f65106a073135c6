type Listener = (event: never) => void;

interface Entry {
  readonly listener: (event: object) => void;
  readonly once: boolean;
}

export interface Listeners {
  readonly add: (name: string, listener: Listener, once?: boolean) => void;
  /** Without a listener all of that name go. */
  readonly remove: (name: string, listener?: unknown) => void;
  /** Calls those of all these names, each once; one that throws is reported and hurts nobody else. */
  readonly tell: (names: readonly string[], event: object) => void;
}

export function createListeners(report: (error: unknown) => void): Listeners {
  const all = new Map<string, readonly Entry[]>();
  const without = (name: string, gone: (entry: Entry) => boolean): void => {
    all.set(name, (all.get(name) ?? []).filter((entry) => !gone(entry)));
  };
  return {
    add(name, listener, once = false) {
      all.set(name, [...(all.get(name) ?? []), { listener: listener as Entry["listener"], once }]);
    },
    remove(name, listener) {
      without(name, (entry) => listener === undefined || entry.listener === listener);
    },
    tell(names, event) {
      for (const name of names) {
        for (const entry of all.get(name) ?? []) {
          if (entry.once) without(name, (other) => other === entry);
          try {
            entry.listener(event);
          } catch (error) {
            report(error);
          }
        }
      }
    },
  };
}
