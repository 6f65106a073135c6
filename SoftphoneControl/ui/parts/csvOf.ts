/** Spreadsheets take what begins so for a formula: an apostrophe before it makes it a text. */
const formula = /^[=+\-@\t\r]/;
const lineEnd = "\r\n";
/** By it spreadsheets know that the letters are UTF-8. */
const byteOrderMark = "\ufeff";

/** Comma-separated values (RFC 4180), the names of the columns first. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((cells) => cells.map(quoted).join(",") + lineEnd).join("");
}

function quoted(cell: string): string {
  const harmless = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
