import type { Row } from "./row";
import { parseFilter } from "./filter";

export interface Query {
  readonly top: number;
  readonly matches: (row: Row) => boolean;
  readonly sort: (rows: Row[]) => Row[];
  readonly select: (row: Row) => Row;
}

/** Reads the part of OData that forms use: `$select`, `$filter`, `$orderby`, `$top`. Anything else is refused, as Dataverse would. */
export function parseQuery(options = ""): Query {
  const parts = new Map(options.replace(/^\?/, "").split("&").filter(Boolean).map(splitPart));
  for (const name of parts.keys()) {
    if (!["$select", "$filter", "$orderby", "$top"].includes(name)) throw new Error(`The sample Dataverse does not know ${name}.`);
  }
  const filter = parts.get("$filter");
  const columns = parts.get("$select")?.split(",").map((column) => column.trim());
  const order = parts.get("$orderby")?.trim().split(/\s+/);
  return {
    top: Number(parts.get("$top") ?? Number.POSITIVE_INFINITY),
    matches: filter === undefined ? () => true : parseFilter(filter),
    sort: order === undefined ? (rows) => rows : (rows) => rows.sort(comparison(order[0] ?? "", order[1] === "desc")),
    select: columns === undefined ? (row) => row : (row) => pick(row, columns),
  };
}

function splitPart(part: string): [string, string] {
  const at = part.indexOf("=");
  return [part.slice(0, at), decodeURIComponent(part.slice(at + 1))];
}

function comparison(column: string, descending: boolean): (one: Row, other: Row) => number {
  return (one, other) => String(one[column] ?? "").localeCompare(String(other[column] ?? "")) * (descending ? -1 : 1);
}

/** The id comes along unasked, as with Dataverse. */
function pick(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([column]) => columns.includes(column) || column.endsWith("id")));
}
