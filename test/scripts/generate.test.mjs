import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, describe, it } from "node:test";
import { isFresh } from "../../scripts/generate/ensureGenerated.mjs";
import { generateIcons } from "../../scripts/generate/icons.mjs";
import { inRoot } from "../../scripts/lib/paths.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "osp-generate-"));
const place = (name, text = "") => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};
after(() => rmSync(folder, { recursive: true }));

describe("icons", () => {
  const iconFolder = inRoot("node_modules", "@fluentui", "svg-icons", "icons");
  const output = path.join(folder, "icons.ts");
  const generate = (names, from = iconFolder) => {
    generateIcons({ list: place("icons.json", JSON.stringify(names)), output, iconFolder: from });
    return readFileSync(output, "utf8");
  };
  it("carry every path of the drawing", () => {
    const text = generate(["call_20_regular", "dialpad_20_regular", "call_20_regular"]);
    const drawing = readFileSync(path.join(iconFolder, "call_20_regular.svg"), "utf8");
    assert.equal(text.match(/call20Regular: /g).length, 1);
    assert.ok(text.includes(`call20Regular: {"size":20,"paths":["${/ d="([^"]+)"/.exec(drawing)[1]}"]}`));
    assert.match(text, /^\/\/ Generated from .*\nexport const iconPaths = \{\n/);
    assert.match(text, /\} as const;\n$/);
  });
  it("that do not exist are named", () => {
    assert.throws(() => generate(["call_20_regular", "call_21_regular"]), /does not have: call_21_regular\./);
  });
  it("that are more than paths are refused", () => {
    place("odd_20_regular.svg", `<svg width="20" height="20" viewBox="0 0 20 20"><circle r="2"/><path d="m0 0"/></svg>`);
    assert.throws(() => generate(["odd_20_regular"], folder), /not a plain set of paths: <circle/);
  });
});

describe("what is generated", () => {
  const at = (file, seconds) => {
    utimesSync(file, seconds, seconds);
    return file;
  };
  const input = at(place("input"), 100);
  const newer = at(place("newer"), 101);
  const older = at(place("older"), 99);
  it("is fresh when newer than its inputs", () => assert.equal(isFresh([input], [newer]), true));
  it("is stale when one output is older", () => assert.equal(isFresh([input], [newer, older]), false));
  it("is stale when it is missing", () => assert.equal(isFresh([input], [path.join(folder, "missing")]), false));
});
