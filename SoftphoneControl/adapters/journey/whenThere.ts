import type { ClockPort } from "../../ports/clockPort";
import { createBackoff } from "../../shared/backoff";

/** A global function of a vendor's. */
export type GlobalFunction = (...args: unknown[]) => unknown;

/** Looks for a page's global now and then, less and less often, until it is there: scripts come in any order. Returns its undo. */
export function whenThere(clock: ClockPort, find: () => unknown, act: () => void): () => void {
  const backoff = createBackoff(250, 10_000);
  let undo = (): void => undefined;
  function look(): void {
    if (typeof find() === "function") act();
    else undo = clock.after(backoff.next(), look);
  }
  look();
  return () => { undo(); };
}
