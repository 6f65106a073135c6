import { DataverseError } from "./dataverseError";
import { textIn } from "./row";
import type { Row } from "./row";

/** What Dataverse does by itself with a record that is written. @param stored undefined for a new one */
export function keepRules(table: string, row: Row, stored: Row | undefined, now: string): Row {
  const dated = { ...row, modifiedon: now, createdon: row["createdon"] ?? now };
  if (table === "contact" || table === "lead") return { ...dated, fullname: fullName(row) };
  if (table === "phonecall") return keepCallRules(dated, stored, now);
  return dated;
}

function fullName(row: Row): string {
  return [textIn(row, "firstname"), textIn(row, "lastname")].filter(Boolean).join(" ");
}

const completed = 1;

/** A new call is open, whatever was asked for; a completed one can't be changed any more, only opened again. */
function keepCallRules(row: Row, stored: Row | undefined, now: string): Row {
  if (stored === undefined) return { ...row, statecode: 0, statuscode: 1 };
  if (stored["statecode"] === completed && row["statecode"] === completed) {
    throw new DataverseError(400, 0x80040203, "The phone call is completed: it can't be changed.");
  }
  const ends = row["statecode"] === completed && stored["statecode"] !== completed;
  return ends ? { ...row, actualend: row["actualend"] ?? now } : row;
}
