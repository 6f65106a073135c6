import { cannotCreate, doesNotExist, duplicateKey } from "./dataverseError";
import { readPayload } from "./payload";
import type { Payload } from "./payload";
import { parseQuery } from "./query";
import { readRow } from "./reading";
import { bareId, textIn } from "./row";
import type { Row } from "./row";
import type { RowKeeper } from "./rowKeeper";
import { createRowStore } from "./rowStore";
import { keepRules } from "./rules";
import { targetColumn, valueColumn } from "./table";
import type { Table } from "./table";
import { tableNamed } from "./tables";

/** The records. Everything at once: that answers take time is the door's business. */
export interface Dataverse {
  readonly retrieve: (table: string, id: string, options?: string) => Row;
  /** Undefined when there is none. */
  readonly find: (table: string, id: string) => Row | undefined;
  readonly retrieveMultiple: (table: string, options?: string) => Row[];
  readonly create: (table: string, row: Row) => string;
  readonly update: (table: string, id: string, changes: Row) => void;
  readonly delete: (table: string, id: string) => void;
  /** Tells of every change, those of other tabs too. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Rises with every change. */
  readonly version: () => number;
  /** How many rows are no longer as in the samples. */
  readonly changedRows: () => number;
  /** Back to the samples, in every tab. */
  readonly startOver: () => void;
}

/** Rows by the name of their table, as they are written. */
export type SampleRows = Readonly<Record<string, readonly Row[]>>;

export type SampleChange = readonly [table: string, id: string, changes: Row];

export interface DataverseOptions {
  /** What is written after all sample rows are there. */
  readonly changes?: readonly SampleChange[];
  readonly now?: () => Date;
  /** Who owns what nobody is named for. */
  readonly userId?: string;
  /** Undefined: everything is gone with the page. */
  readonly keeper?: RowKeeper;
}

export function createDataverse(samples: SampleRows, { changes = [], now = () => new Date(), userId, keeper }: DataverseOptions = {}): Dataverse {
  const store = createRowStore(keeper);
  const owner = userId === undefined ? {} : { [valueColumn("ownerid")]: userId, [targetColumn("ownerid")]: "systemuser" };

  function rowOf(table: Table, id: string): Row {
    const row = store.find(table.name, bareId(id));
    if (row === undefined) throw doesNotExist(table.name, bareId(id));
    return row;
  }
  const exists = (table: string, id: string): void => void rowOf(tableNamed(table), id);

  /** All of it or nothing: what stands inside is checked before anything is written. */
  function read(table: Table, row: Row): Payload {
    const payload = readPayload(table, row, exists);
    for (const [relation, rows] of payload.nested) {
      const collection = table.collections[relation];
      if (collection !== undefined) for (const other of rows) readPayload(tableNamed(collection.table), other, exists);
    }
    return payload;
  }
  function create(name: string, row: Row): string {
    const table = tableNamed(name);
    const { columns, nested } = read(table, row);
    const id = bareId(textIn(columns, table.key) || crypto.randomUUID());
    if (store.holds(name, id)) throw duplicateKey();
    const unasked = { ...table.defaults, ...("ownerid" in table.lookups ? owner : {}) };
    store.put(name, id, keepRules(name, { ...unasked, ...columns, [table.key]: id }, undefined, columns, now()));
    createNested(table, id, nested);
    return id;
  }
  function update(name: string, id: string, row: Row): void {
    const table = tableNamed(name);
    const stored = rowOf(table, id);
    const { columns, nested } = read(table, row);
    store.put(name, bareId(id), keepRules(name, { ...stored, ...columns, [table.key]: bareId(id) }, stored, columns, now()));
    for (const [relation] of nested) removeNested(table, bareId(id), relation);
    createNested(table, bareId(id), nested);
  }
  function createNested(table: Table, id: string, nested: Payload["nested"]): void {
    for (const [relation, rows] of nested) {
      const collection = table.collections[relation];
      if (collection === undefined) continue;
      for (const other of rows) {
        const otherId = create(collection.table, other);
        const stored = rowOf(tableNamed(collection.table), otherId);
        store.put(collection.table, otherId, { ...stored, [valueColumn(collection.lookup)]: id, [targetColumn(collection.lookup)]: table.name });
      }
    }
  }
  function removeNested(table: Table, id: string, relation: string): void {
    const collection = table.collections[relation];
    if (collection === undefined) return;
    const { key } = tableNamed(collection.table);
    for (const other of store.all(collection.table)) if (other[valueColumn(collection.lookup)] === id) store.remove(collection.table, textIn(other, key));
  }

  for (const [name, rows] of Object.entries(samples)) for (const row of rows) create(name, row);
  for (const change of changes) update(...change);
  store.begin();
  return {
    retrieve: (name, id, options) => readRow(store, tableNamed(name), rowOf(tableNamed(name), id), parseQuery(tableNamed(name), options)),
    find(name, id) {
      const row = store.find(name, bareId(id));
      return row === undefined ? undefined : readRow(store, tableNamed(name), row, parseQuery(tableNamed(name)));
    },
    retrieveMultiple(name, options) {
      const table = tableNamed(name);
      const query = parseQuery(table, options);
      const found = query.sort(store.all(name).filter(query.matches));
      return found.slice(query.skip, query.skip + query.top).map((row) => readRow(store, table, row, query));
    },
    create(name, row) {
      if (tableNamed(name).onlyNested) throw cannotCreate(name);
      const id = create(name, row);
      store.tell();
      return id;
    },
    update(name, id, row) {
      update(name, id, row);
      store.tell();
    },
    delete(name, id) {
      const table = tableNamed(name);
      rowOf(table, id);
      for (const relation of Object.keys(table.collections)) removeNested(table, bareId(id), relation);
      store.remove(name, bareId(id));
      store.tell();
    },
    subscribe: store.subscribe,
    version: store.version,
    changedRows: store.changedRows,
    startOver: store.startOver,
  };
}
