import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const page = readFileSync(join(root, "docs/why.md"), "utf8");
const sections = page.split(/^## /m).slice(1);

/** A line as `- `file`: title`. */
function proofsOf(section: string): readonly (readonly [file: string, title: string])[] {
  return [...section.matchAll(/^- `([^`]+)`: (.+)$/gm)].map(([, file = "", title = ""]) => [file, title]);
}

describe("the page that says why", () => {
  it("answers sixteen complaints, each in words and by a test", () => {
    expect(sections).toHaveLength(16);
    for (const section of sections) {
      const [heading = "", ...rest] = section.split("\n");
      const words = rest.filter((line) => !line.startsWith("- ")).join("").trim();
      expect([heading, words.length > 100, proofsOf(section).length > 0]).toEqual([heading, true, true]);
    }
  });

  it.each(sections.flatMap(proofsOf))("names a test that there is: %s, %s", (file, title) => {
    expect([file, existsSync(join(root, file))]).toEqual([file, true]);
    expect(readFileSync(join(root, file), "utf8")).toContain(title);
  });
});
