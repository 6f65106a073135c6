import type { EpochMs } from "../model/ids";

/** The only source of time. Tests turn it by hand. */
export interface ClockPort {
  /** MUST NOT go back, whatever is done to the computer's clock. */
  now(): EpochMs;
  /**
   * Runs `callback` once, not before `delayMs` (≥ 0) have passed, also while the page is hidden.
   * Callbacks MUST run in the order they fall due, and MUST NOT run inside the call of `after`.
   * Returns its undo; undoing twice, or after it ran, does nothing.
   */
  after(delayMs: number, callback: () => void): () => void;
}

/** The clock of a page that shares its phone with others. */
export interface PageClockPort extends ClockPort {
  /** What the computer takes for the time: the same in all pages at one moment, and may jump. Only for how old a message is. */
  wall(): EpochMs;
  /** The phone has been at work at that moment, on another page or before this one was loaded: `now` is later from here on, where the computer's clock was set back since. */
  notBefore(at: EpochMs): void;
}
