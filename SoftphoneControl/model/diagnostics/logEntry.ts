import type { EpochMs } from "../ids";

export const logLevels = ["debug", "info", "warning", "error"] as const;
export type LogLevel = (typeof logLevels)[number];

/** One line of the log. Ids, codes and the last two digits of numbers only; never a name, a full number, a text from outside. */
export interface LogEntry {
  readonly level: LogLevel;
  /** Who writes: `store`, `cil`, `local`, … */
  readonly source: string;
  readonly message: string;
}

export interface WrittenEntry extends LogEntry {
  readonly at: EpochMs;
}

/** Where integrators find what they wrote (page 004, writeLog). */
export const integrationLogMark = "COR_API_WRITE_LOG";
