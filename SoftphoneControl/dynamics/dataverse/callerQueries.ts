import type { ScreenPop, SearchTable } from "../../model/settings/configuration";
import { digitsOf } from "../../model/numbers/numberNotations";
import type { Notations } from "../../model/numbers/numberNotations";
import { optionsOf, quoted, withoutWildcards } from "./filterText";
import { nameColumnOf, primaryKeyOf } from "./tableNames";

/** One question for Dataverse. */
export interface CallerQuery {
  readonly table: string;
  /** The column with the name. */
  readonly name: string;
  readonly options: string;
  /** More rows are none of ours. */
  readonly top: number;
}

const mostByNumber = 20;
const mostByLastDigits = 50;
/** Of the agent's search, over all tables. */
export const mostByText = 20;
const longestText = 100;

/** Tables of people: those of Dynamics say who does not want to be called. */
const withDoNotPhone = ["contact", "account", "lead"];
/** What the agent may begin with besides the name. */
const moreNames: Readonly<Record<string, string>> = { contact: "lastname", lead: "lastname", incident: "ticketnumber" };
const cases: Pick<SearchTable, "table" | "name"> = { table: "incident", name: "title" };

function queryOf(table: string, name: string, more: readonly string[], filter: string, top: number): CallerQuery {
  return { table, name, options: optionsOf([primaryKeyOf(table), name, ...more], filter, top), top };
}

function active(conditions: readonly string[]): string {
  return `statecode eq 0 and (${conditions.join(" or ")})`;
}

function queryByColumns(table: SearchTable, columns: readonly string[], conditions: (column: string) => readonly string[], top: number): readonly CallerQuery[] {
  // The columns come along: not all that is found need be this number.
  return columns.length === 0 ? [] : [queryOf(table.table, table.name, [...doNotPhoneOf(table), ...columns], active(columns.flatMap(conditions)), top)];
}

/** One query for each table. */
export function queriesByNumber(tables: readonly SearchTable[], { texts, beginnings }: Notations): readonly CallerQuery[] {
  const normalized = texts.slice(0, 1);
  return tables.flatMap((table) => {
    const { normalizedColumn } = table;
    if (normalizedColumn) return queryByColumns(table, [normalizedColumn], (column) => equal(column, normalized), mostByNumber);
    const spread = beginnings.map(([beginning, digits]) => quoted(spreadOut(beginning, digits)));
    return queryByColumns(table, table.columns, (column) => [...equal(column, texts), ...spread.map((text) => `startswith(${column},${text})`)], mostByNumber);
  });
}

/** Whatever stands before the last digits, between them and after them. */
export function queriesByLastDigits(tables: readonly SearchTable[], address: string, count: number): readonly CallerQuery[] {
  const text = quoted(spreadOut("", digitsOf(address).slice(-count)));
  return tables.flatMap((table) => (table.normalizedColumn ? [] : queryByColumns(table, table.columns, (column) => [`contains(${column},${text})`], mostByLastDigits)));
}

function equal(column: string, texts: readonly string[]): readonly string[] {
  return texts.map((text) => `${column} eq ${quoted(text)}`);
}

/** With a wildcard between all. */
function spreadOut(beginning: string, digits: string): string {
  return [beginning, ...digits].filter(Boolean).join("%");
}

/** Undefined when no column can hold such a value. */
export function queryByVariable({ table, column }: Pick<ScreenPop, "table" | "column">, value: string, searched: readonly SearchTable[]): CallerQuery | undefined {
  const text = value.trim();
  if (text === "" || text.length > longestText) return undefined;
  const isId = column === primaryKeyOf(table) || /^_.+_value$/.test(column);
  const guid = /^\{?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\}?$/i.exec(text)?.[1];
  if (isId && guid === undefined) return undefined;
  return queryOf(table, nameColumnOf(table, searched), [], `${column} eq ${isId && guid !== undefined ? guid : quoted(text)}`, mostByNumber);
}

/** Of those with a number; no query for fewer than two characters. */
export function queriesOfNumbers(tables: readonly SearchTable[], typed: string): readonly CallerQuery[] {
  return tables.flatMap((table) => {
    const beginning = beginningOf(typed);
    const columns = numberColumnsOf(table);
    if (beginning === undefined || columns.length === 0) return [];
    const filter = `${namedLike(table, beginning)} and (${columns.map((column) => `${column} ne null`).join(" or ")})`;
    return [queryOf(table.table, table.name, [...doNotPhoneOf(table), ...columns], filter, Math.ceil(mostByText / tables.length))];
  });
}

/** Those that people type numbers into, else the normalized one. */
export function numberColumnsOf({ columns, normalizedColumn }: SearchTable): readonly string[] {
  return columns.length > 0 || normalizedColumn === "" ? columns : [normalizedColumn];
}

/** As a text in a filter; undefined for fewer than two characters. */
function beginningOf(typed: string): string | undefined {
  const text = typed.trim().slice(0, longestText);
  return text.length < 2 ? undefined : quoted(withoutWildcards(text));
}

function namedLike({ table, name }: Pick<SearchTable, "table" | "name">, beginning: string): string {
  return active([name, moreNames[table] ?? []].flat().map((column) => `startswith(${column},${beginning})`));
}

function doNotPhoneOf({ table }: Pick<SearchTable, "table">): readonly string[] {
  return withDoNotPhone.includes(table) ? ["donotphone"] : [];
}

/** No query for fewer than two characters. */
export function queriesByText(tables: readonly SearchTable[], typed: string): readonly CallerQuery[] {
  const beginning = beginningOf(typed);
  if (beginning === undefined) return [];
  const all = tables.some(({ table }) => table === cases.table) ? tables : [...tables, cases];
  return all.map((table) => queryOf(table.table, table.name, [], namedLike(table, beginning), Math.ceil(mostByText / all.length)));
}
