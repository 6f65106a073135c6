import type { EpochMs } from "../../model/ids";
import type { PastCall } from "../../model/pastCall";

const columns = ["began", "ended", "channel", "direction", "name", "number", "queue", "outcome", "ringSeconds", "talkSeconds", "holdSeconds", "wrapupSeconds", "wrapupReason", "consultation"] as const;

/** Spreadsheets take what begins so for a formula: an apostrophe before it makes it a text. */
const formula = /^[=+\-@\t\r]/;
const lineEnd = "\r\n";
/** By it spreadsheets know that the letters are UTF-8. */
const byteOrderMark = "\ufeff";

/** Calls as comma-separated values (RFC 4180). Times are ISO 8601 in UTC. */
export function callsCsv(calls: readonly PastCall[]): string {
  return byteOrderMark + [columns, ...calls.map(cellsOf)].map((cells) => cells.map(quoted).join(",") + lineEnd).join("");
}

function cellsOf({ at, endedAt, channelType, direction, name, address, queueName, outcome, times, reason, isConsultation }: PastCall): readonly string[] {
  const seconds = (ms: number): string => String(Math.round(ms / 1_000));
  return [iso(at), iso(endedAt), channelType, direction, name, address, queueName, outcome, ...[times.ring, times.talk, times.hold, times.wrapup].map(seconds), reason, isConsultation ? "yes" : ""];
}

function iso(at: EpochMs): string {
  return new Date(at).toISOString();
}

function quoted(cell: string): string {
  const harmless = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
