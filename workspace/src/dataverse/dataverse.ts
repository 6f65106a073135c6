import { withFullName } from "./fullName";
import { parseQuery } from "./query";
import type { Row } from "./row";

/** The records of this page; gone when it is left. */
export interface Dataverse {
  readonly retrieve: (table: string, id: string, options?: string) => Row;
  readonly retrieveMultiple: (table: string, options?: string) => Row[];
  readonly create: (table: string, row: Row) => string;
  readonly update: (table: string, id: string, changes: Row) => void;
  readonly delete: (table: string, id: string) => void;
}

export function createDataverse(contacts: readonly Row[]): Dataverse {
  const tables = new Map<string, Map<string, Row>>([["contact", new Map(contacts.map((contact) => [String(contact["contactid"]), contact]))]]);

  function tableOf(name: string): Map<string, Row> {
    const table = tables.get(name) ?? new Map<string, Row>();
    tables.set(name, table);
    return table;
  }
  function rowOf(table: string, id: string): Row {
    const row = tableOf(table).get(bare(id));
    if (row === undefined) throw Object.assign(new Error(`${table} With Id = ${bare(id)} Does Not Exist`), { errorCode: 2147746327 });
    return row;
  }

  return {
    retrieve: (table, id, options) => parseQuery(options).select(rowOf(table, id)),
    retrieveMultiple(table, options) {
      const query = parseQuery(options);
      return query.sort([...tableOf(table).values()].filter(query.matches)).slice(0, query.top).map(query.select);
    },
    create(table, row) {
      const key = `${table}id`;
      const id = bare(String(row[key] ?? row["activityid"] ?? crypto.randomUUID()));
      if (tableOf(table).has(id)) throw Object.assign(new Error("A record with matching key values already exists."), { errorCode: 2147746359 });
      tableOf(table).set(id, complete(table, { ...row, [key]: id }));
      return id;
    },
    update(table, id, changes) {
      tableOf(table).set(bare(id), complete(table, { ...rowOf(table, id), ...changes }));
    },
    delete(table, id) {
      rowOf(table, id);
      tableOf(table).delete(bare(id));
    },
  };
}

function complete(table: string, row: Row): Row {
  return table === "contact" ? withFullName(row) : row;
}

/** Dynamics writes ids with and without braces, in both cases. */
function bare(id: string): string {
  return id.replace(/[{}]/g, "").toLowerCase();
}
