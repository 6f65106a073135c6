import { doesNotExist, duplicateKey } from "./dataverseError";
import { parseParts, parseQuery } from "./query";
import type { Query } from "./query";
import { readPayload } from "./payload";
import { bareId, textIn } from "./row";
import type { Row } from "./row";
import { keepRules } from "./rules";
import { lookupNamed, targetColumn, valueColumn } from "./table";
import type { Table } from "./table";
import { tableNamed } from "./tables";

/** The records of this page; gone when it is left. Everything at once: that answers take time is the door's business. */
export interface Dataverse {
  readonly retrieve: (table: string, id: string, options?: string) => Row;
  readonly retrieveMultiple: (table: string, options?: string) => Row[];
  readonly create: (table: string, row: Row) => string;
  readonly update: (table: string, id: string, changes: Row) => void;
  readonly delete: (table: string, id: string) => void;
  /** Tells of every change. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Rises with every change. */
  readonly version: () => number;
}

/** Rows by the name of their table, as they are written. */
export type SampleRows = Readonly<Record<string, readonly Row[]>>;

export function createDataverse(samples: SampleRows, now = () => new Date().toISOString()): Dataverse {
  const tables = new Map<string, Map<string, Row>>();
  const listeners = new Set<() => void>();
  let version = 0;

  function rowsOf({ name }: Table): Map<string, Row> {
    const rows = tables.get(name) ?? new Map<string, Row>();
    tables.set(name, rows);
    return rows;
  }
  function rowOf(table: Table, id: string): Row {
    const row = rowsOf(table).get(bareId(id));
    if (row === undefined) throw doesNotExist(table.name, bareId(id));
    return row;
  }
  const exists = (table: string, id: string): void => void rowOf(tableNamed(table), id);

  function changed(): void {
    version += 1;
    for (const listener of listeners) listener();
  }
  /** Names stand beside ids, as forms get them. */
  function withNames(table: Table, row: Row): Row {
    const names = Object.keys(table.lookups).flatMap((lookup) => {
      const target = textIn(row, targetColumn(lookup));
      const found = target === "" ? undefined : rowsOf(tableNamed(target)).get(textIn(row, valueColumn(lookup)));
      return found === undefined ? [] : [[`${valueColumn(lookup)}@OData.Community.Display.V1.FormattedValue`, textIn(found, tableNamed(target).title)]];
    });
    return { ...row, ...(Object.fromEntries(names) as Row) };
  }
  function read(table: Table, row: Row, query: Query): Row {
    const related = query.expand.map(({ name, options }) => {
      const collection = table.collections[name];
      if (collection === undefined) return [name, readLookup(table, row, name, options)];
      const { key } = table;
      const rows = [...rowsOf(tableNamed(collection.table)).values()].filter((other) => other[valueColumn(collection.lookup)] === row[key]);
      return [name, rows.map((other) => read(tableNamed(collection.table), other, parseParts(tableNamed(collection.table), options)))];
    });
    return { ...query.select(withNames(table, row)), ...(Object.fromEntries(related) as Row) };
  }
  function readLookup(table: Table, row: Row, name: string, options: readonly string[]): Row | null {
    const lookup = lookupNamed(table, name);
    const target = lookup === undefined ? "" : textIn(row, targetColumn(lookup.column));
    if (lookup === undefined || !lookup.targets.includes(target)) return null;
    const found = rowsOf(tableNamed(target)).get(textIn(row, valueColumn(lookup.column)));
    return found === undefined ? null : read(tableNamed(target), found, parseParts(tableNamed(target), options));
  }
  function create(name: string, row: Row): string {
    const table = tableNamed(name);
    const { columns, nested } = readPayload(table, row, exists);
    const id = bareId(textIn(columns, table.key) || crypto.randomUUID());
    if (rowsOf(table).has(id)) throw duplicateKey();
    rowsOf(table).set(id, keepRules(name, { ...table.defaults, ...columns, [table.key]: id }, undefined, now()));
    for (const [relation, rows] of nested) {
      const collection = table.collections[relation];
      if (collection === undefined) continue;
      for (const other of rows) {
        const otherId = create(collection.table, other);
        const stored = rowOf(tableNamed(collection.table), otherId);
        rowsOf(tableNamed(collection.table)).set(otherId, { ...stored, [valueColumn(collection.lookup)]: id, [targetColumn(collection.lookup)]: name });
      }
    }
    return id;
  }

  for (const [name, rows] of Object.entries(samples)) for (const row of rows) create(name, row);
  return {
    retrieve: (name, id, options) => read(tableNamed(name), rowOf(tableNamed(name), id), parseQuery(tableNamed(name), options)),
    retrieveMultiple(name, options) {
      const table = tableNamed(name);
      const query = parseQuery(table, options);
      const found = query.sort([...rowsOf(table).values()].filter(query.matches));
      return found.slice(query.skip, query.skip + query.top).map((row) => read(table, row, query));
    },
    create(name, row) {
      const id = create(name, row);
      changed();
      return id;
    },
    update(name, id, changes) {
      const table = tableNamed(name);
      const stored = rowOf(table, id);
      const { columns } = readPayload(table, changes, exists);
      rowsOf(table).set(bareId(id), keepRules(name, { ...stored, ...columns, [table.key]: bareId(id) }, stored, now()));
      changed();
    },
    delete(name, id) {
      const table = tableNamed(name);
      rowOf(table, id);
      rowsOf(table).delete(bareId(id));
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
}
