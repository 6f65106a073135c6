/** A presence as an administrator configured it. */
export interface Presence {
  readonly presenceId: string;
  readonly presenceText: string;
  readonly presenceColor: string;
  readonly basePresenceStatus: string;
}

const presence = (number: number, presenceText: string, presenceColor: string, basePresenceStatus: string): Presence => ({
  presenceId: `8f1c2d3e-0005-4a5b-8c6d-00000000000${number}`,
  presenceText,
  presenceColor,
  basePresenceStatus,
});

export const presences: readonly Presence[] = [
  presence(1, "Available", "#00d800", "AVAILABLE"),
  presence(2, "Busy", "#ff0000", "BUSY"),
  presence(3, "Do not disturb", "#a80000", "BUSY_DO_NOT_DISTURB"),
  presence(4, "Away", "#ffaa44", "AWAY"),
  presence(5, "Offline", "#b8b8b8", "OFFLINE"),
];

export interface Presences {
  readonly now: () => Presence;
  /** By its text, letter for letter. @returns whether there is such a presence */
  readonly set: (text: string) => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createPresences(): Presences {
  const listeners = new Set<() => void>();
  let now = presences.find(({ presenceText }) => presenceText === "Available") ?? presence(0, "", "", "");
  return {
    now: () => now,
    set(text) {
      const wanted = presences.find(({ presenceText }) => presenceText === text);
      if (wanted === undefined) return false;
      if (wanted === now) return true;
      now = wanted;
      for (const listener of listeners) listener();
      return true;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
