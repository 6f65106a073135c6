import type { DataverseRow } from "../../ports/dataversePort";
import { bindingOf } from "./tableNames";

/** Whose records are linked. */
const tables: readonly string[] = ["account", "contact", "incident", "lead", "opportunity", "systemuser"];

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A lookup's value as the Web API takes it, under the navigation property's name, which minds the case. Undefined for what can't be a record of these tables. */
export function bind(navigation: string, table: string, id: string): DataverseRow | undefined {
  const bare = id.replace(/[{}]/g, "").toLowerCase();
  return tables.includes(table) && guid.test(bare) ? { [`${navigation}@odata.bind`]: bindingOf(table, bare) } : undefined;
}
