import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, describe, it } from "node:test";
import { inRoot } from "../../scripts/lib/paths.mjs";
import { checkScripts } from "../../scripts/parts/bundle.mjs";
import { sizeFault } from "../../scripts/size/shippedFiles.mjs";
import { codeFaults } from "../../scripts/solution/checks/code.mjs";

// ESLint looks only at files below the repository.
mkdirSync(inRoot(".cache"), { recursive: true });
const folder = mkdtempSync(inRoot(".cache", "planted-"));
after(() => rmSync(folder, { recursive: true }));

async function check(code) {
  const file = path.join(folder, "bundle.js");
  writeFileSync(file, code);
  return (await checkScripts([file])).join("\n");
}

describe("the solution checker's rules on a bundle", () => {
  const breaches = {
    "window.top": ["var x = window.top.location;", /avoid-window-top/],
    "a blocking request": ["var r = new XMLHttpRequest(); r.open('GET', '/x', false);", /use-async/],
    "what is switched off by a comment": ["/* eslint-disable */\nvar x = window.top.location;", /avoid-window-top/],
  };
  for (const [what, [code, rule]] of Object.entries(breaches)) it(`find ${what}`, async () => assert.match(await check(code), rule));
  it("find nothing in plain code", async () => assert.equal(await check("(function () { return document.createElement('b'); })();"), ""));
});

describe("what must not be in a script", () => {
  const found = (script) => codeFaults("x.js", script).join("\n");
  it("is code from text", () => {
    assert.match(found("a();eval ('b')"), /x\.js makes code from text/);
    assert.match(found("new Function('return this')()"), /makes code from text/);
  });
  it("is the name of a source map", () => assert.match(found("a();\n//# sourceMappingURL=bundle.js.map"), /names a source map/));
  it("is a development bundle", () => assert.match(found("function __webpack_require__(id) {}"), /is a development bundle/));
  it("is not seen in names that only look like it", () => assert.equal(found("medieval(1); retrieval (2); newFunction(3); evaluate(4)"), ""));
});

describe("a size", () => {
  it("within the budget is well", () => assert.equal(sizeFault({ file: "a", bytes: 9, gzip: 5, budget: 5 }), undefined));
  it("over the budget is told", () => assert.equal(sizeFault({ file: "a", bytes: 9, gzip: 6, budget: 5 }), "a is 1 bytes over its budget of 5 bytes gzip."));
  it("needs a budget", () => assert.match(sizeFault({ file: "a", bytes: 9, gzip: 6 }), /no budget/));
  it("needs a file", () => assert.match(sizeFault({ file: "a", budget: 5 }), /not built/));
});
