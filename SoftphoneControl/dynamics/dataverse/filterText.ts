/**
 * What was typed, or told by others, as a text in a `$filter`. Nothing in it ends the text: a quote is doubled.
 * Halves of characters can't be sent, and nothing is called so.
 */
export function quoted(text: string): string {
  return `'${text.replaceAll(/[\ud800-\udfff]/gu, "").replaceAll("'", "''")}'`;
}

/** For `startswith` and the like, which take `%`, `_` and `[` for wildcards. */
export function withoutWildcards(text: string): string {
  return text.replaceAll(/[%_[]/g, "[$&]");
}

/** The options of a query, encoded: a plus in an address is a space. */
export function optionsOf(select: readonly string[], filter: string, top: number): string {
  return `?$select=${[...new Set(select)].join(",")}&$filter=${encodeURIComponent(filter)}&$top=${top}`;
}
