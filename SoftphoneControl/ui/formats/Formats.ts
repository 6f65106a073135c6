/** Numbers and times, written as the agent's settings say. Times are epoch ms. Arrows, so that they can be taken out of it. */
export interface Formats {
  /** `1,234.5`. */
  readonly number: (value: number) => string;
  /** A share of 1: `26 %`. */
  readonly percent: (share: number) => string;
  /** `4 min`, in the words of the language. */
  readonly minutes: (value: number) => string;
  /** `2 min. ago`, so many milliseconds past. */
  readonly ago: (past: number) => string;
  /** `15:05`. */
  readonly time: (at: number) => string;
  /** `15`, or `3 PM`. */
  readonly hour: (at: number) => string;
  /** `15:05:09.123`, for lines that are told apart. */
  readonly stamp: (at: number) => string;
  /** `Nov 2, 15:05`. */
  readonly dayTime: (at: number) => string;
  /** The time; on another day than `now` with the day, `Mon, Nov 2, 15:05`. */
  readonly moment: (at: number, now: number) => string;
  /** A heading: `Today`, `Yesterday`, `Mon, Nov 2`, with the year where it is not `now`'s. `at` is the day's beginning. */
  readonly day: (at: number, now: number) => string;
  /** `02.11.2026`. */
  readonly date: (at: number) => string;
  /** `02.11.2026 15:05`. */
  readonly dateTime: (at: number) => string;
}
