import type { LogEntry } from "../model/diagnostics/logEntry";

export interface LogPort {
  write(entry: LogEntry): void;
}
