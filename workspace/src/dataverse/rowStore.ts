import type { Row } from "./row";
import type { KeptRow, RowKeeper } from "./rowKeeper";

/** The rows of this Dataverse, by table and id. */
export interface RowStore {
  readonly all: (table: string) => Row[];
  readonly find: (table: string, id: string) => Row | undefined;
  /** Whether there is such a row here, or in another tab that just wrote it. */
  readonly holds: (table: string, id: string) => boolean;
  readonly put: (table: string, id: string, row: Row) => void;
  readonly remove: (table: string, id: string) => void;
  /** What lies here now are the samples: from now on changes are kept, and told. */
  readonly begin: () => void;
  /** Goes back to the samples, in every tab. */
  readonly startOver: () => void;
  /** How many rows are no longer as in the samples. */
  readonly changedRows: () => number;
  readonly tell: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly version: () => number;
}

type Tables = Map<string, Map<string, Row>>;

export function createRowStore(keeper: RowKeeper | undefined): RowStore {
  const listeners = new Set<() => void>();
  let tables: Tables = new Map();
  let samples: Tables = new Map();
  let begun = false;
  let version = 0;

  const rowsIn = (all: Tables, table: string): Map<string, Row> => {
    const rows = all.get(table) ?? new Map<string, Row>();
    all.set(table, rows);
    return rows;
  };
  const copy = (all: Tables): Tables => new Map([...all].map(([table, rows]) => [table, new Map(rows)]));
  function tell(): void {
    version += 1;
    for (const listener of listeners) listener();
  }
  function take(table: string, id: string, kept: KeptRow): void {
    const row = kept === "forgotten" ? rowsIn(samples, table).get(id) : kept;
    if (row === undefined || row === "deleted") rowsIn(tables, table).delete(id);
    else rowsIn(tables, table).set(id, row);
  }
  return {
    all: (table) => [...rowsIn(tables, table).values()],
    find: (table, id) => rowsIn(tables, table).get(id),
    holds: (table, id) => rowsIn(tables, table).has(id) || (begun && keeper?.holds(table, id) === true),
    put(table, id, row) {
      rowsIn(tables, table).set(id, row);
      if (begun) keeper?.keep(table, id, row);
    },
    remove(table, id) {
      rowsIn(tables, table).delete(id);
      if (begun) keeper?.keep(table, id, "deleted");
    },
    begin() {
      samples = copy(tables);
      keeper?.follow((table, id, kept) => {
        take(table, id, kept);
        if (begun) tell();
      });
      begun = true;
    },
    startOver() {
      keeper?.forgetAll();
      tables = copy(samples);
      tell();
    },
    changedRows() {
      const names = [...new Set([...tables.keys(), ...samples.keys()])];
      return names.reduce((sum, name) => {
        const now = rowsIn(tables, name);
        const before = rowsIn(samples, name);
        const gone = [...before.keys()].filter((id) => !now.has(id)).length;
        return sum + gone + [...now].filter(([id, row]) => before.get(id) !== row).length;
      }, 0);
    },
    tell,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
}
