/** 0 minimized, 1 docked, 2 hidden. */
export type PanelMode = 0 | 1 | 2;

/** Pixels. */
export const narrowest = 300;

/** Wider than half the app it can't be. */
export const widest = (): number => Math.round(innerWidth / 2);

/** The channel provider's side panel. */
export interface Panel {
  readonly mode: () => PanelMode;
  readonly width: () => number;
  readonly clickToAct: () => boolean;
  readonly set: (changes: Partial<{ mode: PanelMode; width: number; clickToAct: boolean }>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createPanel(): Panel {
  const listeners = new Set<() => void>();
  let now: { mode: PanelMode; width: number; clickToAct: boolean } = { mode: 1, width: 360, clickToAct: true };
  return {
    mode: () => now.mode,
    width: () => now.width,
    clickToAct: () => now.clickToAct,
    set(changes) {
      now = { ...now, ...changes };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
