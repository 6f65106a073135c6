import type { ClockPort } from "../../ports/clockPort";

/** Things under way, first in, first out: a later one is never earlier than the one before. */
export interface Pipe {
  push(delayMs: number, arrive: () => void): void;
  /** What is under way is lost. */
  clear(): void;
}

export function createPipe(clock: ClockPort): Pipe {
  let lastAt = 0;
  let underWay: { readonly arrive: () => void; readonly undo: () => void }[] = [];
  return {
    push(delayMs, arrive) {
      lastAt = Math.max(lastAt, clock.now() + delayMs);
      // Whichever timer fires, the first in the pipe arrives: order needs nothing of the clock.
      const undo = clock.after(lastAt - clock.now(), () => underWay.shift()?.arrive());
      underWay.push({ arrive, undo });
    },
    clear() {
      for (const { undo } of underWay) undo();
      underWay = [];
    },
  };
}
