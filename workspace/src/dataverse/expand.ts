import { unknownColumn } from "./dataverseError";
import { lookupNamed } from "./table";
import type { Table } from "./table";

/** One relation of an `$expand`, and what is wanted of its records. */
export interface Expand {
  readonly name: string;
  /** As `$select=value`. */
  readonly options: readonly string[];
}

export function parseExpand(table: Table, text: string): Expand[] {
  const parts = text.match(/[^,(\s]+(\([^)]*\))?/g) ?? [];
  return parts.map((part) => {
    const [, name = "", options = ""] = /^([^(]+)(?:\((.*)\))?$/.exec(part) ?? [];
    if (!Object.hasOwn(table.collections, name) && lookupNamed(table, name) === undefined) throw unknownColumn(table.name, name);
    // Undone with the whole query already; what reads them undoes it once more.
    return { name, options: options.split(";").map(encodeAfterEquals) };
  });
}

function encodeAfterEquals(option: string): string {
  const at = option.indexOf("=");
  return option.slice(0, at + 1).trim() + encodeURIComponent(option.slice(at + 1));
}
