import type { SearchTable } from "../../model/settings/configuration";

const activities = ["activitypointer", "appointment", "email", "fax", "letter", "phonecall", "task"];
const titles: Readonly<Record<string, string>> = { account: "name", contact: "fullname", incident: "title", lead: "fullname", opportunity: "name", systemuser: "fullname" };

/** A table as the addresses of the Web API have it: `contacts`. By Dataverse's own rule for new tables; of the old ones that are used here all follow it. */
export function entitySetOf(table: string): string {
  if (/[^aeiou]y$/.test(table)) return `${table.slice(0, -1)}ies`;
  return /([sxz]|[cs]h)$/.test(table) ? `${table}es` : `${table}s`;
}

/** The column with a row's id. */
export function primaryKeyOf(table: string): string {
  return activities.includes(table) ? "activityid" : `${table}id`;
}

/** What `@odata.bind` wants: `/contacts(…)`. */
export function bindingOf(table: string, id: string): string {
  return `/${entitySetOf(table)}(${encodeURIComponent(id.replace(/[{}]/g, ""))})`;
}

/** The column with the name that the agent reads; the key where nobody knows it. */
export function nameColumnOf(table: string, searched: readonly SearchTable[]): string {
  return titles[table] ?? searched.find((one) => one.table === table)?.name ?? primaryKeyOf(table);
}
