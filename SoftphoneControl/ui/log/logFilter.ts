import { logLevels } from "../../model/diagnostics/logEntry";
import type { LogLevel, WrittenEntry } from "../../model/diagnostics/logEntry";

export interface LogFilter {
  /** As typed. */
  readonly wanted: string;
  /** The least level that is shown. */
  readonly from: LogLevel;
  /** Empty: every one. */
  readonly source: string;
}

export const everything: LogFilter = { wanted: "", from: "debug", source: "" };

export function filterEntries(entries: readonly WrittenEntry[], { wanted, from, source }: LogFilter): readonly WrittenEntry[] {
  const text = wanted.trim().toLowerCase();
  const least = logLevels.indexOf(from);
  return entries.filter(
    (entry) =>
      logLevels.indexOf(entry.level) >= least &&
      (source === "" || entry.source === source) &&
      (text === "" || `${entry.level} ${entry.source} ${entry.message}`.toLowerCase().includes(text)),
  );
}

/** Those that wrote something, and the one that is chosen even if its lines have gone. */
export function sourcesOf(entries: readonly WrittenEntry[], chosen: string): readonly string[] {
  const sources = new Set(entries.map(({ source }) => source));
  if (chosen !== "") sources.add(chosen);
  return [...sources].sort();
}
