import type { NewForm } from "../../ports/hostPort";

/** Columns whose lookups hold records of several tables: only they take a type. */
const several = /^(parent)?customerid$|^ownerid$|^regardingobjectid$/;

/** Values as `openForm` takes them, by its page "Set column values by using parameters you pass to a form": a lookup takes several parameters, and one too many is an error. */
export function formParameters({ values }: NewForm): Readonly<Record<string, string>> {
  const parameters: Record<string, string> = {};
  for (const [column, value] of Object.entries(values)) {
    if (typeof value === "string") parameters[column] = value;
    else {
      parameters[column] = value.id;
      parameters[`${column}name`] = value.name;
      if (several.test(column)) parameters[`${column}type`] = value.recordType;
    }
  }
  return parameters;
}
