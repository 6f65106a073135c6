import { keepCallRules } from "./callRules";
import { timeOf } from "./columnTypes";
import { textIn } from "./row";
import type { Row } from "./row";

/**
 * What Dataverse does by itself with a record that is written.
 * @param stored undefined for a new one
 * @param given the columns that were written
 */
export function keepRules(table: string, row: Row, stored: Row | undefined, given: Row, now: Date): Row {
  const dated = { ...row, modifiedon: timeOf(now), createdon: row["createdon"] ?? timeOf(now) };
  if (table === "contact" || table === "lead") return { ...dated, fullname: fullName(row) };
  if (table === "phonecall") return keepCallRules(dated, stored, given);
  return dated;
}

function fullName(row: Row): string {
  return [textIn(row, "firstname"), textIn(row, "lastname")].filter(Boolean).join(" ");
}
