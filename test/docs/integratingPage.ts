import { readFileSync } from "node:fs";
import { join } from "node:path";

export const page = readFileSync(join(__dirname, "../../docs/integrating.md"), "utf8");

export interface Example {
  /** The heading it stands under. */
  readonly heading: string;
  readonly code: string;
  /** Of its first line on the page. */
  readonly line: number;
}

/** The third level, and above: one heading may name several methods. */
export const headings: readonly string[] = page
  .split("\n")
  .filter((line) => /^#{2,3} /.test(line))
  .flatMap((line) => line.replace(/^#+ /, "").split(", "));

/** Every block that says it is `js`. */
export const examples: readonly Example[] = findExamples(page.split("\n"));

function findExamples(lines: readonly string[]): Example[] {
  const found: Example[] = [];
  let heading = "";
  let start: number | undefined;
  lines.forEach((line, at) => {
    if (start === undefined && /^#{2,3} /.test(line)) heading = line.replace(/^#+ /, "");
    if (line === "```js") start = at + 1;
    else if (line === "```" && start !== undefined) {
      found.push({ heading, code: lines.slice(start, at).join("\n"), line: start + 1 });
      start = undefined;
    }
  });
  return found;
}

/** The rows of the table that begins with this heading row, cell by cell. */
export function tableOf(firstCells: string): readonly (readonly string[])[] {
  const lines = page.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`| ${firstCells} |`));
  const end = lines.findIndex((line, at) => at > start && !line.startsWith("|"));
  return lines.slice(start + 2, end).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
}
