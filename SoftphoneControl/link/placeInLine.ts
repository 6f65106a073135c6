import type { LockPort } from "../ports/lockPort";
import { primaryLock } from "./client/names";

/** This page's place among those that want to own the phone: first opened, first served; the next in line takes over by itself. */
export interface PlaceInLine {
  readonly isOwn: boolean;
  /** Gives up what it has, and stands at the end. */
  wait(): void;
  /** Past everybody: the page that owns the phone has handed it over, or sleeps. Resolves once this page has it, or has lost it again. */
  takeOver(): Promise<void>;
  dispose(): void;
}

export interface PlaceInputs {
  readonly locks: LockPort;
  /** Asked of the browser. MUST NOT reject. */
  readonly isOurs: () => Promise<boolean>;
  readonly onOwn: () => void;
  readonly onLost: () => void;
}

export function createPlaceInLine({ locks, isOurs, onOwn, onLost }: PlaceInputs): PlaceInLine {
  let place = new AbortController();
  let release: (() => void) | undefined;

  function leave(): void {
    place.abort();
    release?.();
    release = undefined;
  }

  async function stand(hold: (signal: AbortSignal, lose: () => void) => Promise<() => void>): Promise<void> {
    leave();
    const { signal } = (place = new AbortController());
    let isLost = false;
    const lose = (): void => {
      isLost = true;
      if (signal.aborted) return;
      release = undefined;
      onLost();
    };
    const letGo = await hold(signal, lose);
    // A page that slept hears late that it was its turn: another one has gone before by then.
    const isLate = signal.aborted || !(await isOurs());
    if (signal.aborted) letGo();
    else if (isLate) {
      if (!isLost) onLost();
    } else if (!isLost) {
      release = letGo;
      onOwn();
    }
  }

  return {
    get isOwn() {
      return release !== undefined;
    },
    wait: () => { void stand((signal, lose) => locks.hold(primaryLock, signal, lose)); },
    takeOver: () => stand((_, lose) => locks.steal(primaryLock, lose)),
    dispose: leave,
  };
}
