import { notPlayed, unknownColumn } from "./dataverseError";
import { parseExpand } from "./expand";
import type { Expand } from "./expand";
import { parseFilter } from "./filter";
import { textIn } from "./row";
import type { Row } from "./row";
import { valueColumn } from "./table";
import type { Table } from "./table";

export interface Query {
  readonly top: number;
  readonly skip: number;
  readonly matches: (row: Row) => boolean;
  readonly sort: (rows: Row[]) => Row[];
  readonly select: (row: Row) => Row;
  readonly expand: readonly Expand[];
}

const known = ["$select", "$filter", "$orderby", "$top", "$expand", "$skiptoken"];

/** Reads the part of OData that forms and softphones use. Anything else is refused, as Dataverse would. */
export function parseQuery(table: Table, options = ""): Query {
  return parseParts(table, options.replace(/^\?/, "").split("&"));
}

/** @param parts as `$select=fullname` */
export function parseParts(table: Table, parts: readonly string[]): Query {
  const given = new Map(parts.filter(Boolean).map(splitPart));
  for (const name of given.keys()) if (!known.includes(name)) throw notPlayed(`does not know ${name}.`);
  const check = (column: string): void => {
    const lookups = Object.keys(table.lookups).map(valueColumn);
    if (![table.key, ...table.columns, ...lookups].includes(column)) throw unknownColumn(table.name, column);
  };
  const filter = given.get("$filter");
  const columns = given.get("$select")?.split(",").map((column) => column.trim());
  const orders = given.get("$orderby")?.split(",").map((order) => order.trim().split(/\s+/));
  columns?.forEach(check);
  orders?.forEach(([column = ""]) => check(column));
  return {
    top: Number(given.get("$top") ?? Number.POSITIVE_INFINITY),
    skip: Number(given.get("$skiptoken") ?? 0),
    matches: filter === undefined ? () => true : parseFilter(filter, check),
    sort: orders === undefined ? (rows) => rows : (rows) => rows.sort((one, other) => firstDifference(orders, one, other)),
    select: columns === undefined ? (row) => row : (row) => pick(row, [table.key, ...columns]),
    expand: parseExpand(table, given.get("$expand") ?? ""),
  };
}

/** In an address a plus is a space: whoever looks for "+49…" has to write %2B. */
function splitPart(part: string): [string, string] {
  const at = part.indexOf("=");
  return [part.slice(0, at), decodeURIComponent(part.slice(at + 1).replaceAll("+", " "))];
}

function firstDifference(orders: readonly (readonly string[])[], one: Row, other: Row): number {
  for (const [column = "", direction] of orders) {
    const difference = textIn(one, column).localeCompare(textIn(other, column), "en", { numeric: typeof one[column] === "number" });
    if (difference !== 0) return direction === "desc" ? -difference : difference;
  }
  return 0;
}

/** The id comes along unasked; so does what is said about a column that was asked for. */
function pick(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([column]) => columns.includes(column.replace(/@.*/, ""))));
}
