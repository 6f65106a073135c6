export type LogLevel = "debug" | "info" | "warning" | "error";

/** One line of the log. Ids, codes and the last two digits of numbers only; never a name, a full number, a text from outside. */
export interface LogEntry {
  readonly level: LogLevel;
  /** Who writes: `store`, `cil`, `local`, … */
  readonly source: string;
  readonly message: string;
}

export interface LogPort {
  write(entry: LogEntry): void;
}
