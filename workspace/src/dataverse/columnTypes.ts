import { outOfRange, wrongLiteral } from "./dataverseError";
import type { Row } from "./row";

type ColumnType = "integer" | "number" | "truth" | "time";

/** Columns of the same name are of the same type in every table here; those not named are texts. */
const types: Readonly<Record<string, ColumnType>> = {
  statecode: "integer",
  statuscode: "integer",
  prioritycode: "integer",
  caseorigincode: "integer",
  industrycode: "integer",
  type: "integer",
  participationtypemask: "integer",
  actualdurationminutes: "integer",
  estimatedvalue: "number",
  donotphone: "truth",
  directioncode: "truth",
  leftvoicemail: "truth",
  isdisabled: "truth",
  msdyn_type: "integer",
  msdyn_starttime: "time",
  msdyn_endtime: "time",
  createdon: "time",
  modifiedon: "time",
  actualstart: "time",
  actualend: "time",
  scheduledstart: "time",
  scheduledend: "time",
};

const ranges: Readonly<Record<string, readonly [from: number, to: number]>> = {
  actualdurationminutes: [0, 2_147_483_647],
  participationtypemask: [1, 13],
};

export const columnType = (column: string): ColumnType | "text" => types[column] ?? "text";

/** @returns the value as it is stored; throws when it is none of the column's type */
export function checkedValue(table: string, column: string, value: Row[string]): Row[string] {
  if (value === null || value === "") return null;
  switch (columnType(column)) {
    case "integer":
      if (!Number.isInteger(value)) throw wrongLiteral(value, "Edm.Int32");
      checkRange(table, column, Number(value));
      return value;
    case "number":
      if (typeof value !== "number") throw wrongLiteral(value, "Edm.Decimal");
      return value;
    case "truth":
      if (typeof value !== "boolean") throw wrongLiteral(value, "Edm.Boolean");
      return value;
    case "time":
      if (typeof value !== "string" || Number.isNaN(Date.parse(value))) throw wrongLiteral(value, "Edm.DateTimeOffset");
      return timeOf(new Date(value));
    case "text":
      if (typeof value !== "string") throw wrongLiteral(value, "Edm.String");
      return value;
  }
}

/** Dataverse knows no parts of a second. */
export function timeOf(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, "Z");
}

function checkRange(table: string, column: string, value: number): void {
  const range = ranges[column];
  if (range !== undefined && (value < range[0] || value > range[1])) throw outOfRange(table, column, ...range);
}
