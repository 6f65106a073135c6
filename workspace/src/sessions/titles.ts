import type { Place } from "../app/place";
import type { Dataverse } from "../dataverse/dataverse";
import { textIn } from "../dataverse/row";
import { tableNamed } from "../dataverse/tables";
import { formOf } from "../form/tableForms";

/** The name of what a tab shows. */
export function titleOf(place: Place, dataverse: Dataverse): string {
  const form = formOf(place.table);
  if (place.page === "list") return form?.plural ?? place.table;
  if (place.page === "new") return `New ${form?.singular ?? place.table}`;
  try {
    return textIn(dataverse.retrieve(place.table, place.recordId), tableNamed(place.table).title);
  } catch {
    return "Not available";
  }
}
