import type { IconName } from "../icons/Icon";

const icons = { contact: "person28Filled", account: "people24Filled", lead: "person28Filled", incident: "clipboard16Filled", other: "clipboard16Filled" } as const satisfies Readonly<
  Record<string, IconName>
>;

export type TableWord = keyof typeof icons;

/** What a table is called, and its drawing. Admins may have any table searched. */
export function tableOf(recordType: string): { readonly word: `Table_${TableWord}`; readonly icon: IconName } {
  const known = Object.keys(icons).find((table) => table === recordType) as TableWord | undefined;
  const table = known ?? "other";
  return { word: `Table_${table}`, icon: icons[table] };
}
