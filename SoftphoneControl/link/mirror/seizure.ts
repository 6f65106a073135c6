import type { ClockPort } from "../../ports/clockPort";
import type { LockPort } from "../../ports/lockPort";
import { primaryLock, seizureLock } from "../client/names";

/** Takes the phone from a page that does not answer. Of several pages that notice at once, one does. */
export interface Seizure {
  /** The primary leaves a question unanswered: whoever owns the phone now is the one that may lose it. */
  suspect(): void;
  /** There is nobody to suspect any more: who owns the phone at the next doubt may be another. */
  clear(): void;
  /** It has not answered in time. */
  attempt(): void;
}

export interface SeizureInputs {
  readonly clock: ClockPort;
  readonly locks: LockPort;
  /** Nothing was heard of it yet. */
  readonly isDue: () => boolean;
  /** Resolves once this page owns the phone, or has lost it again. */
  readonly take: () => Promise<void>;
}

/** How long another page may take for the same. It may fall asleep in the middle of it. Milliseconds. */
const turnMs = 300;

export function createSeizure({ clock, locks, isDue, take }: SeizureInputs): Seizure {
  let suspected: Promise<string | undefined> | undefined;
  let isTrying = false;

  /** Undefined: another page has held it for too long. */
  function ownTurn(): Promise<(() => void) | undefined> {
    const patience = new AbortController();
    return new Promise((resolve) => {
      const giveUp = clock.after(turnMs, () => {
        patience.abort();
        resolve(undefined);
      });
      void locks.hold(seizureLock, patience.signal).then((letGo) => {
        giveUp();
        if (patience.signal.aborted) letGo();
        else resolve(letGo);
      });
    });
  }

  async function attempt(): Promise<void> {
    const letGo = await ownTurn();
    try {
      // Another page may have been faster, and its news be under way.
      const isSame = (await suspected) === (await locks.holder(primaryLock));
      if (isSame && isDue()) await take();
    } finally {
      letGo?.();
    }
  }

  return {
    suspect() {
      suspected ??= locks.holder(primaryLock);
    },
    clear() {
      suspected = undefined;
    },
    attempt() {
      if (isTrying) return;
      isTrying = true;
      void attempt().finally(() => {
        isTrying = false;
        suspected = undefined;
      });
    },
  };
}
