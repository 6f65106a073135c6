import type { EpochMs } from "../ids";
import type { Direction } from "../workItems/workItem";

/** A phone call activity of Dataverse, whoever had the call. */
export interface PastContact {
  readonly id: string;
  readonly at: EpochMs;
  readonly direction: Direction;
  readonly subject: string;
}

/** As many as are looked through while somebody waits. */
export const mostPastContacts = 5;
