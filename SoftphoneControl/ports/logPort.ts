import type { LogEntry } from "../model/logEntry";

export interface LogPort {
  write(entry: LogEntry): void;
}
