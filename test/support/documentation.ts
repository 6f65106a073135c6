import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The documented Integration API. It may not be in this repository; where it lies beside the checkout, tests read it. */
const page = path.join(__dirname, "../../../shared/spec/004_76189a718ac1c08f.txt");

const isDocumentationHere = existsSync(page);

/** `it` where the documentation can be read; elsewhere its name says that nothing was compared. */
export function itAsDocumented(name: string, act: () => void): void {
  if (isDocumentationHere) it(name, act);
  else it(`${name}: NOT COMPARED, the documentation is not beside this checkout`, () => undefined);
}

const lines = isDocumentationHere ? readFileSync(page, "utf8").split("\n") : [];

/** The first column of the table under a heading: what the page calls the fields. Some headings come twice: for the request, and for its data. */
export function documentedFields(heading: string, which: "first" | "last" = "first"): string[] {
  const trimmed = lines.map((line) => line.trim());
  const start = which === "first" ? trimmed.indexOf(heading) : trimmed.lastIndexOf(heading);
  if (start < 0) throw new Error(`The page has no heading ${heading}.`);
  const head = lines.findIndex((line, at) => at > start && line.startsWith("---|"));
  const end = lines.findIndex((line, at) => at > head && !line.includes("|"));
  return lines.slice(head + 1, end < 0 ? lines.length : end).map((line) => (line.split("|")[0] ?? "").trim());
}

/** The names of the samples' methods, in the order of the page. */
export function documentedMethods(): string[] {
  return [...new Set([...lines.join("\n").matchAll(/\bcil\.(\w+)\(/g)].map(([, name = ""]) => name))];
}

/** The values that a field's description lists in its brackets. */
export function documentedValues(heading: string, field: string): string[] {
  const start = lines.findIndex((line) => line.trim() === heading);
  const row = lines.slice(start).find((line) => line.split("|")[0]?.trim() === field) ?? "";
  return (/\(([^)]*)\)/.exec(row)?.[1] ?? "").split(",").map((value) => value.trim());
}
