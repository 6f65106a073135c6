/** Where in the app the agent is. */
export type Place =
  | { readonly page: "list"; readonly table: string }
  /** `values` is what the new record begins with. */
  | { readonly page: "new"; readonly table: string; readonly values?: Readonly<Record<string, string>> }
  | { readonly page: "record"; readonly table: string; readonly recordId: string };

/** @param firstRecordId is shown when the address names no place */
export function placeFrom(query: URLSearchParams, firstRecordId: string): Place {
  const page = query.get("page");
  const table = query.get("table") ?? "contact";
  if (page === "list") return { page, table };
  if (page === "new") return { page, table, values: readValues(query.get("values")) };
  return { page: "record", table, recordId: query.get("record") ?? firstRecordId };
}

export function writePlace(place: Place, query: URLSearchParams): void {
  for (const name of ["page", "record", "table", "values"]) query.delete(name);
  if (place.page === "record") query.set("record", place.recordId);
  else query.set("page", place.page);
  if (place.page === "new" && place.values !== undefined) query.set("values", JSON.stringify(place.values));
  if (place.table !== "contact") query.set("table", place.table);
}

export function samePlace(one: Place, other: Place): boolean {
  return one.page === other.page && one.table === other.table && (one.page !== "record" || other.page !== "record" || one.recordId === other.recordId);
}

function readValues(text: string | null): Record<string, string> | undefined {
  try {
    const values: unknown = JSON.parse(text ?? "null");
    return typeof values === "object" && values !== null ? Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])) : undefined;
  } catch {
    return undefined;
  }
}
