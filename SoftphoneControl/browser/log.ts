import type { EpochMs } from "../model/ids";
import type { WrittenEntry } from "../model/logEntry";
import type { LogPort } from "../ports/logPort";

const mostEntries = 2_000;

/** Last line of defence: whatever a writer forgot, no number in E.164 stands in the log in full. */
function mask(message: string): string {
  return message.replace(/\+\d[\d\s().-]{3,}\d/g, (number) => `…${number.slice(-2)}`);
}

export interface Log extends LogPort {
  entries(): readonly WrittenEntry[];
}

/** The newest lines, in memory. */
export function createLog(now: () => EpochMs): Log {
  let entries: WrittenEntry[] = [];
  return {
    write(entry) {
      entries.push({ ...entry, message: mask(entry.message), at: now() });
      if (entries.length > 2 * mostEntries) entries = entries.slice(-mostEntries);
    },
    entries: () => entries.slice(-mostEntries),
  };
}
