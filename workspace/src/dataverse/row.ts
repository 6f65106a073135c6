type Value = string | number | boolean | null | undefined;

/** A record, its columns by logical name; what `$expand` brings along stands in it as further records. */
export interface Row {
  readonly [column: string]: Value | Row | readonly Row[];
}

/** A column as text, empty when there is nothing. */
export function textIn(row: Row, column: string): string {
  const value = row[column];
  return value === null || value === undefined || typeof value === "object" ? "" : String(value);
}

/** Dynamics writes ids with and without braces, in both cases. */
export function bareId(id: string): string {
  return id.replace(/[{}]/g, "").toLowerCase();
}
