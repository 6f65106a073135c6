import type { DataverseRow } from "../../ports/dataversePort";

/** Tables as they are called in addresses. */
const entitySets: Readonly<Record<string, string>> = {
  account: "accounts",
  contact: "contacts",
  incident: "incidents",
  lead: "leads",
  opportunity: "opportunities",
  systemuser: "systemusers",
};

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A lookup's value as the Web API takes it, under the navigation property's name, which minds the case. Undefined for what can't be a record of these tables. */
export function bind(navigation: string, table: string, id: string): DataverseRow | undefined {
  const set = Object.hasOwn(entitySets, table) ? entitySets[table] : undefined;
  const bare = id.replace(/[{}]/g, "").toLowerCase();
  return set !== undefined && guid.test(bare) ? { [`${navigation}@odata.bind`]: `/${set}(${bare})` } : undefined;
}
