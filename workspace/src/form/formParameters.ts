import { columnType } from "../dataverse/columnTypes";
import type { Dataverse } from "../dataverse/dataverse";
import { DataverseError } from "../dataverse/dataverseError";
import { formattedColumn } from "../dataverse/reading";
import { bareId, textIn } from "../dataverse/row";
import type { Row } from "../dataverse/row";
import { targetColumn, valueColumn } from "../dataverse/table";
import { tableNamed } from "../dataverse/tables";

/** What a new record's form begins with, as texts by parameter: a lookup has its id under its name, the table under `<name>type`. */
export type FormValues = Readonly<Record<string, string>>;

interface Reference {
  readonly id: string;
  readonly entityType?: string;
}

/** The second parameter of `openForm`. Throws for what is no column of the table. */
export function readFormParameters(tableName: string, parameters: Readonly<Record<string, unknown>>): FormValues {
  const { columns, lookups } = tableNamed(tableName);
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]): [string, string][] => {
      if (value === null || value === undefined || value === "") return [];
      const lookup = Object.keys(lookups).find((column) => [column, `${column}type`, `${column}name`].includes(name));
      if (lookup === undefined && !columns.includes(name)) throw new DataverseError(400, 0x80040203, `The parameter '${name}' is not a column of '${tableName}'.`);
      if (name !== lookup) return [[name, plain(name, value)]];
      const reference = referenceIn(value);
      if (reference === undefined) throw new DataverseError(400, 0x80040203, `The parameter '${name}' names no record.`);
      return [[name, bareId(reference.id)], ...(reference.entityType === undefined ? [] : [[`${name}type`, reference.entityType] as [string, string]])];
    }),
  );
}

function plain(name: string, value: unknown): string {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  throw new DataverseError(400, 0x80040203, `The parameter '${name}' must be a text, a number or a truth.`);
}

/** An id, or a list with one reference, as `getValue()` of a lookup gives it. */
function referenceIn(value: unknown): Reference | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === "string") return { id: one };
  return typeof one === "object" && one !== null && "id" in one && typeof one.id === "string" ? (one as Reference) : undefined;
}

/** The same as columns of a record that is not saved yet. */
export function rowOfValues(dataverse: Pick<Dataverse, "find">, tableName: string, values: FormValues): Row {
  const { lookups } = tableNamed(tableName);
  const columns = Object.entries(values).flatMap(([name, value]): [string, Row[string]][] => {
    const targets = lookups[name];
    if (targets !== undefined) return Object.entries(lookupRow(dataverse, name, values[`${name}type`] ?? targets[0] ?? "", value));
    if (!tableNamed(tableName).columns.includes(name)) return [];
    const type = columnType(name);
    return [[name, type === "truth" ? value === "true" || value === "1" : type === "integer" || type === "number" ? Number(value) : value]];
  });
  return Object.fromEntries(columns);
}

/** A lookup as a record holds it. @param id empty for none */
export function lookupRow(dataverse: Pick<Dataverse, "find">, lookup: string, target: string, id: string): Row {
  if (id === "") return { [valueColumn(lookup)]: null, [targetColumn(lookup)]: null, [formattedColumn(lookup)]: null };
  const found = dataverse.find(target, id);
  return { [valueColumn(lookup)]: id, [targetColumn(lookup)]: target, [formattedColumn(lookup)]: found === undefined ? null : textIn(found, tableNamed(target).title) };
}

/** As it is written: lookups become binds. */
export function payloadOf(tableName: string, row: Row): Row {
  const { columns, lookups } = tableNamed(tableName);
  const plain = Object.entries(row).filter(([name]) => columns.includes(name));
  const binds = Object.keys(lookups).flatMap((lookup): [string, Row[string]][] => {
    const id = textIn(row, valueColumn(lookup));
    if (id === "") return [];
    const target = textIn(row, targetColumn(lookup));
    const several = (lookups[lookup]?.length ?? 0) > 1;
    return [[`${several ? `${lookup}_${target}` : lookup}@odata.bind`, `/${tableNamed(target).set}(${id})`]];
  });
  return Object.fromEntries([...plain, ...binds]);
}
