import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name));
}

const files = [...filesIn("SoftphoneControl"), ...filesIn("Solutions/webresources")];
const linesWith = (pattern: RegExp): readonly string[] =>
  files.flatMap((file) => readFileSync(join(root, file), "utf8").split("\n").flatMap((line) => (pattern.test(line) ? [`${file}: ${line.trim()}`] : [])));

describe("our sources", () => {
  it("make no markup and no code of texts", () => {
    expect(files.length).toBeGreaterThan(500);
    const sinks = /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|srcdoc|document\.write|setHTMLUnsafe)\b|\beval\(|new Function\(|setTimeout\("|setAttribute\("on/;
    expect(linesWith(sinks)).toEqual([]);
  });

  it("name every place where a script or XML is made of a text to Trusted Types", () => {
    const places = linesWith(/script\.src =|new page\.Worker\(|parseFromString\(|importScripts|addModule\(/);
    expect(places).toHaveLength(4);
    for (const place of places) expect(place).toMatch(/trusted(ScriptUrl|Xml)\(page, /);
  });

  it("talk to no other page by window messages, and keep nothing readable for longer than a tab lives", () => {
    expect(linesWith(/\bpostMessage\(.*["'`]\*|addEventListener\("message"/)).toEqual([]);
    expect(linesWith(/\blocalStorage\b/)).toEqual([]);
    expect(linesWith(/document\.cookie/)).toEqual([]);
  });
});
