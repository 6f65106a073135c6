import { checkedValue } from "./columnTypes";
import { invalidPayload, tooLong, wrongLiteral } from "./dataverseError";
import type { Row } from "./row";
import { lookupNamed, targetColumn, valueColumn } from "./table";
import type { Table } from "./table";
import { tableOfSet } from "./tables";

export interface Payload {
  /** As they are stored. */
  readonly columns: Row;
  /** Rows to create along, by the relation's name. */
  readonly nested: readonly (readonly [relation: string, rows: readonly Row[]])[];
}

const bind = "@odata.bind";

/** Reads what is to be written, and refuses what the table does not have. @param exists throws when there is no such record */
export function readPayload(table: Table, payload: Row, exists: (table: string, id: string) => void): Payload {
  const columns: Record<string, Row[string]> = {};
  const nested: [string, readonly Row[]][] = [];
  for (const [name, value] of Object.entries(payload)) {
    if (value === undefined) continue;
    if (name.endsWith(bind)) Object.assign(columns, readBind(table, name.slice(0, -bind.length), value, exists));
    else if (Object.hasOwn(table.collections, name) && Array.isArray(value)) nested.push([name, value as readonly Row[]]);
    else if (name.startsWith("@odata.")) continue;
    else if (name === table.key) columns[name] = readKey(value);
    else if (table.columns.includes(name)) columns[name] = readColumn(table, name, value);
    else throw invalidPayload(`Invalid property '${name}' was found in entity 'Microsoft.Dynamics.CRM.${table.name}'.`);
  }
  return { columns, nested };
}

function readKey(value: Row[string]): Row[string] {
  if (typeof value !== "string" || !/^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i.test(value)) throw wrongLiteral(value, "Edm.Guid");
  return value;
}

function readColumn(table: Table, name: string, value: Row[string]): Row[string] {
  if (typeof value === "object" && value !== null) throw invalidPayload(`An unexpected 'StartObject' node was found for property named '${name}'.`);
  const limit = table.limits[name];
  if (limit !== undefined && typeof value === "string" && value.length > limit) throw tooLong(table.name, name, limit);
  return checkedValue(table.name, name, value);
}

function readBind(table: Table, navigation: string, value: Row[string], exists: (table: string, id: string) => void): Row {
  const lookup = lookupNamed(table, navigation);
  if (lookup === undefined) {
    throw invalidPayload(`An undeclared property '${navigation}' which only has property annotations in the payload but no property value was found in the payload.`);
  }
  if (value === null) return { [valueColumn(lookup.column)]: null, [targetColumn(lookup.column)]: null };
  const address = typeof value === "string" ? value : "";
  const [, set, id] = /(?:^|\/)(\w+)\(([0-9a-f-]+)\)$/i.exec(address) ?? [];
  if (set === undefined || id === undefined) throw invalidPayload(`Invalid URI '${address}' in '${navigation}${bind}'.`);
  const target = tableOfSet(set).name;
  if (!lookup.targets.includes(target)) throw invalidPayload(`A value of type '${target}' can't be given to '${navigation}'.`);
  exists(target, id.toLowerCase());
  return { [valueColumn(lookup.column)]: id.toLowerCase(), [targetColumn(lookup.column)]: target };
}
