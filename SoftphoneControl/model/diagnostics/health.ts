import type { EpochMs, WorkItemId } from "../ids";
import type { Shift } from "../past/shift";

/** How line and calls have done lately, for whoever helps the agent. */
export interface Health {
  /** When the line came back after it was lost, the newest last. */
  readonly reconnects: readonly EpochMs[];
  /** The line was up, and has not come back yet. */
  readonly isLost?: true | undefined;
  /** The newest last. */
  readonly calls: readonly CallHealth[];
  /** Undefined while nobody is signed in. */
  readonly shift?: Shift | undefined;
  /** Shifts that are over, the newest last; undefined: none. */
  readonly past?: readonly Shift[] | undefined;
}

/** How well both sides of a call heard each other, as MOS (1 to 5), to a tenth. */
export interface CallHealth {
  readonly workItemId: WorkItemId;
  /** Of the last reading. */
  readonly at: EpochMs;
  readonly last: number;
  readonly worst: number;
  /** It was poor for a while. */
  readonly isPoor?: true | undefined;
}

export const mostReconnects = 100;
export const mostCallHealths = 20;
