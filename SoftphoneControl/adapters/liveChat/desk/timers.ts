import type { ClockPort } from "../../../ports/clockPort";

/** Timers that all end at once. */
export interface Timers {
  later(delayMs: number, act: () => void): void;
  dispose(): void;
}

export function createTimers(clock: Pick<ClockPort, "after">): Timers {
  const undos = new Set<() => void>();
  return {
    later(delayMs, act) {
      const undo = clock.after(Math.max(0, delayMs), () => {
        undos.delete(undo);
        act();
      });
      undos.add(undo);
    },
    dispose() {
      for (const undo of undos) undo();
      undos.clear();
    },
  };
}
