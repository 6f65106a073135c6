import type { EpochMs } from "../model/ids";
import type { PastCall } from "../model/past/pastCall";
import type { ShiftBook } from "../model/past/shiftBook";

/** The agent's own book of this browser: calls that are over, and times in each state. Encrypted, of one user, and told to nobody. */
export interface ShiftBookPort {
  /**
   * Everything that ended at `since` or later, and perhaps a little more, the oldest first; no two entries have one key. MUST come to what every page of this browser has added.
   * Entries that can't be understood are left out. Rejects when the book can't be opened at all.
   * @param since - 0: all there is
   * @param most - entries of each kind that are wanted, the newest; perhaps a few more come, and no more are opened than it takes
   * @param kinds - those that are wanted; left out: both. Of another kind nothing is opened, and nothing comes
   */
  read(since: EpochMs, most?: number, kinds?: readonly (keyof ShiftBook)[]): Promise<ShiftBook>;
  /**
   * The newest calls that fit what the agent has typed (`callSearch`), long before all of them could be read, and before what is being read meanwhile. The oldest first.
   * May leave out some hundred of the very newest. Rejects when the book can't be opened at all.
   * @param most - that are wanted; perhaps a few more come
   */
  find(typed: string, most: number): Promise<readonly PastCall[]>;
  /**
   * Adds what is not in it yet, by key: MUST be harmless when repeated, by this page or another one, also at once. One entry more MUST NOT cost writing all of it anew.
   * Drops the oldest beyond `mostPastCalls` and `longestInBookMs`. MUST NOT reject; what can't be kept is logged, without saying what it is.
   */
  append(entries: Partial<ShiftBook>): Promise<void>;
  /** Forgets all of this user's. What is appended afterwards stays. MUST NOT reject; a failure is logged. */
  clear(): Promise<void>;
  dispose(): void;
}
