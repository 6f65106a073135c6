import type { PeerId } from "../../model/ids";
import type { ClockPort } from "../../ports/clockPort";
import { createAllowance } from "../../shared/allowance";

/** The whole phone is much to say: to many, or to one that asks again and again, it is said in turn. */
export interface SnapshotPace {
  ask(page: PeerId): void;
  dispose(): void;
}

const pace = { atOnce: 40, perSecond: 10 };
/** Every page asks for itself, and once is enough. */
const mostWaiting = 500;

export function createSnapshotPace({ clock, send }: { readonly clock: ClockPort; readonly send: (page: PeerId) => void }): SnapshotPace {
  const allowance = createAllowance(pace);
  const waiting = new Set<PeerId>();
  let stop: (() => void) | undefined;

  function next(): void {
    stop = undefined;
    const [page] = waiting;
    if (page === undefined) return;
    if (allowance.take(clock.now())) {
      waiting.delete(page);
      send(page);
    }
    arm();
  }

  function arm(): void {
    if (waiting.size > 0) stop ??= clock.after(1_000 / pace.perSecond, next);
  }

  return {
    ask(page) {
      if (waiting.size === 0 && allowance.take(clock.now())) send(page);
      else if (waiting.size < mostWaiting) waiting.add(page);
      arm();
    },
    dispose() {
      stop?.();
      waiting.clear();
    },
  };
}
