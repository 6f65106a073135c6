import type { Row } from "./row";

/** A contact with its full name, which Dataverse puts together by itself. */
export function withFullName(row: Row): Row {
  return { ...row, fullname: [row["firstname"], row["lastname"]].filter(Boolean).join(" ") };
}
