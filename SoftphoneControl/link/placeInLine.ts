import type { LockPort } from "../ports/lockPort";
import { primaryLock } from "./client/names";

/** This page's place among those that want to own the phone: first opened, first served; the next in line takes over by itself. */
export interface PlaceInLine {
  readonly isOwn: boolean;
  /** Gives up what it has, and stands at the end. */
  wait(): void;
  /** Past everybody: the page that owns the phone has handed it over. */
  takeOver(): void;
  dispose(): void;
}

export function createPlaceInLine(inputs: { readonly locks: LockPort; readonly onOwn: () => void; readonly onLost: () => void }): PlaceInLine {
  const { locks, onOwn, onLost } = inputs;
  let place = new AbortController();
  let release: (() => void) | undefined;

  function leave(): void {
    place.abort();
    release?.();
    release = undefined;
  }

  function stand(hold: (signal: AbortSignal, lose: () => void) => Promise<() => void>): void {
    leave();
    const { signal } = (place = new AbortController());
    const lose = (): void => {
      if (signal.aborted) return;
      release = undefined;
      onLost();
    };
    void hold(signal, lose).then((letGo) => {
      if (signal.aborted) {
        letGo();
        return;
      }
      release = letGo;
      onOwn();
    });
  }

  return {
    get isOwn() {
      return release !== undefined;
    },
    wait: () => { stand((signal, lose) => locks.hold(primaryLock, signal, lose)); },
    takeOver: () => { stand((_, lose) => locks.steal(primaryLock, lose)); },
    dispose: leave,
  };
}
