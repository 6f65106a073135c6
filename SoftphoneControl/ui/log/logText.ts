import type { WrittenEntry } from "../../model/diagnostics/logEntry";

/** One line per entry, tab separated, whatever the message holds. */
export function logText(entries: readonly WrittenEntry[]): string {
  return entries
    .map(({ at, level, source, message }) => `${[new Date(at).toISOString(), level, source, message].map(inOneCell).join("\t")}\n`)
    .join("");
}

function inOneCell(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ");
}
