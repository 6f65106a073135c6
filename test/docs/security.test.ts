import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const page = readFileSync(join(root, "docs/security.md"), "utf8");
const [, table = ""] = /^## What can be tried\n([\s\S]*?)^## /m.exec(page) ?? [];
const rows = table.split("\n").filter((line) => line.startsWith("| ")).slice(2);

/** The last cell: `file`: title. */
function proofOf(row: string): readonly [file: string, title: string] {
  const [, file = "", title = ""] = /\| `([^`]+)`: (.+) \|$/.exec(row) ?? [];
  return [file, title];
}

describe("the page about security", () => {
  it("has an answer to what each may try", () => {
    expect(rows.length).toBeGreaterThan(35);
    for (const row of rows) expect([row, row.split(" | ").length]).toEqual([row, 4]);
  });

  it.each(rows.map(proofOf))("names a test that there is: %s, %s", (file, title) => {
    expect([file, existsSync(join(root, file))]).toEqual([file, true]);
    expect(title.length).toBeGreaterThan(10);
    expect(readFileSync(join(root, file), "utf8")).toContain(title);
  });
});
