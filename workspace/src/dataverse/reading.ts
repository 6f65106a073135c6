import { parseParts } from "./query";
import type { Query } from "./query";
import { textIn } from "./row";
import type { Row } from "./row";
import type { RowStore } from "./rowStore";
import { lookupNamed, targetColumn, valueColumn } from "./table";
import type { Table } from "./table";
import { tableNamed } from "./tables";

/** A row as it was asked for, with the names behind its lookups and the related records. */
export function readRow(store: RowStore, table: Table, row: Row, query: Query): Row {
  const related = query.expand.map(({ name, options }) => {
    const collection = table.collections[name];
    if (collection === undefined) return [name, readLookup(store, table, row, name, options)];
    const other = tableNamed(collection.table);
    const rows = store.all(other.name).filter((one) => one[valueColumn(collection.lookup)] === row[table.key]);
    return [name, rows.map((one) => readRow(store, other, one, parseParts(other, options)))];
  });
  return { ...query.select(withNames(store, table, row)), ...(Object.fromEntries(related) as Row) };
}

function readLookup(store: RowStore, table: Table, row: Row, name: string, options: readonly string[]): Row | null {
  const lookup = lookupNamed(table, name);
  const target = lookup === undefined ? "" : textIn(row, targetColumn(lookup.column));
  if (lookup === undefined || !lookup.targets.includes(target)) return null;
  const found = store.find(target, textIn(row, valueColumn(lookup.column)));
  return found === undefined ? null : readRow(store, tableNamed(target), found, parseParts(tableNamed(target), options));
}

/** Names stand beside ids, as forms get them. */
function withNames(store: RowStore, table: Table, row: Row): Row {
  const names = Object.keys(table.lookups).flatMap((lookup) => {
    const target = textIn(row, targetColumn(lookup));
    const found = target === "" ? undefined : store.find(target, textIn(row, valueColumn(lookup)));
    return found === undefined ? [] : [[formattedColumn(lookup), textIn(found, tableNamed(target).title)]];
  });
  return { ...row, ...(Object.fromEntries(names) as Row) };
}

/** Where the name behind a lookup stands. */
export const formattedColumn = (lookup: string): string => `${valueColumn(lookup)}@OData.Community.Display.V1.FormattedValue`;
