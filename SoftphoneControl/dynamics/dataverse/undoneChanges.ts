import type { DataverseRow } from "../../ports/dataversePort";
import { changesOf } from "./callRecordRow";

/** Columns whose values can be compared with what was sent. */
export const readBack = ["subject", "phonenumber", "directioncode", "description", "category", "actualstart", "actualend", "actualdurationminutes"] as const;

/**
 * What of `row` must be sent again, as one of `rivals` may have arrived after it. A column that holds something else than the rival said is somebody else's, and stays.
 * @param present - the row as it is; undefined: nobody may know
 */
export function undone(rivals: readonly DataverseRow[], row: DataverseRow, present: DataverseRow | undefined): DataverseRow {
  const changes = rivals.map((rival) =>
    Object.entries(changesOf(rival, row)).filter(([name]) => present === undefined || !isReadBack(name) || !(name in present) || isSame(present[name], rival[name])),
  );
  return Object.fromEntries(changes.flat());
}

function isReadBack(name: string): boolean {
  return readBack.some((column) => column === name);
}

function isSame(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other);
}

/** Dataverse writes times without milliseconds, and may end lines in its own way. */
function textOf(value: unknown): string {
  const text = (typeof value === "string" ? value : JSON.stringify(value ?? "").replace(/^""$/, "")).trim().replace(/\r\n/g, "\n");
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? String(Math.floor(Date.parse(text) / 1_000)) : text;
}
