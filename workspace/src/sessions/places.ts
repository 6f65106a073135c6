import type { Place } from "../app/place";
import { bareId } from "../dataverse/row";
import { textOf } from "./templates";

/** What a tab shows, from the parameters of its template. */
export function placeOf(parameters: ReadonlyMap<string, unknown>): Place {
  const table = textOf(parameters.get("entityName")) || "contact";
  const id = textOf(parameters.get("entityId"));
  return id === "" ? { page: "list", table } : { page: "record", table, recordId: bareId(id) };
}
