import type { Row } from "./row";

/** A row as it was kept: as a row, as one that was deleted, or not any more, so as in the samples. */
export type KeptRow = Row | "deleted" | "forgotten";

/** Keeps changed rows longer than a page lives, for every page of this browser. */
export interface RowKeeper {
  readonly keep: (table: string, id: string, row: Row | "deleted") => void;
  /** Whether any page wrote this row, even if it was not told here yet. */
  readonly holds: (table: string, id: string) => boolean;
  /** Hands over what was kept before, at once, and from then on what other pages write. */
  readonly follow: (take: (table: string, id: string, row: KeptRow) => void) => void;
  readonly forgetAll: () => void;
}
