/** Where in the app the agent is. */
export type Place = { readonly page: "list" } | { readonly page: "new" } | { readonly page: "record"; readonly recordId: string };

/** @param firstRecordId is shown when the address names no place */
export function placeFrom(query: URLSearchParams, firstRecordId: string): Place {
  const page = query.get("page");
  if (page === "list" || page === "new") return { page };
  return { page: "record", recordId: query.get("record") ?? firstRecordId };
}

export function writePlace(place: Place, query: URLSearchParams): void {
  query.delete("page");
  query.delete("record");
  if (place.page === "record") query.set("record", place.recordId);
  else query.set("page", place.page);
}
