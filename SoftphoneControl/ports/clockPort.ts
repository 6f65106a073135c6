import type { EpochMs } from "../model/ids";

/** The only source of time. Tests turn it by hand. */
export interface ClockPort {
  now(): EpochMs;
  /**
   * Runs `callback` once, not before `delayMs` (≥ 0) have passed, also while the page is hidden.
   * Callbacks MUST run in the order they fall due, and MUST NOT run inside the call of `after`.
   * Returns its undo; undoing twice, or after it ran, does nothing.
   */
  after(delayMs: number, callback: () => void): () => void;
}
