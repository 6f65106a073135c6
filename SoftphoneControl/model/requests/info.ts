import type { EpochMs } from "../ids";

/** A short message of an integration (page 004, showInfo). Plain text. */
export interface Info {
  readonly id: string;
  readonly text: string;
  /** When it goes by itself. */
  readonly dueAt: EpochMs;
}

export const infoMs = 6_000;
/** Characters. */
export const longestInfo = 60;
export const mostInfos = 5;
