import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lintPlanted } from "./lintPlanted.mjs";

async function refuses(file, code, expected) {
  const found = (await lintPlanted(file, code)).map(({ message }) => message);
  assert.match(found.join("\n"), expected);
}

async function accepts(file, code) {
  assert.deepEqual(await lintPlanted(file, code), []);
}

describe("model and state are pure", () => {
  const breaches = {
    "the clock": "export const now = () => Date.now();",
    "a new date": "export const now = () => new Date();",
    "a random number": "export const pick = () => Math.random();",
    "the window": "export const width = () => window.innerWidth;",
    "the document": "export const title = () => document.title;",
    "the navigator": "export const language = () => navigator.language;",
    "the global object": "export const it = () => globalThis.name;",
    "a random id": "export const id = () => crypto.randomUUID();",
    "a timer": "export const later = (f: () => void) => setTimeout(f, 1);",
    "a microtask": "export const later = (f: () => void) => queueMicrotask(f);",
    "a stop watch": "export const since = () => performance.now();",
    "a request": "export const get = () => fetch('/x');",
    "storage": "export const kept = () => localStorage.getItem('x');",
    "a promise": "export const done = () => Promise.resolve(1);",
    "an async function": "export async function done() { return 1; }",
    "an async arrow": "export const done = async () => 1;",
    "a module let": "let count = 0;\nexport const next = () => ++count;",
    "an exported let": "export let count = 0;",
    "a module var": "var count = 0;\nexport const next = () => ++count;",
    "an empty map kept by the module": "const seen = new Map<string, number>();\nexport const size = () => seen.size;",
    "an exported empty set": "export const seen = new Set<string>();",
    "a lazy import": "export const load = () => import('./other');",
  };
  for (const room of ["model", "state", "state/facts"]) {
    for (const [what, code] of Object.entries(breaches)) {
      it(`${what} is refused in ${room}`, () => refuses(`SoftphoneControl/${room}/planted.ts`, code, /model and state are pure/));
    }
    it(`the log is refused in ${room}`, () => refuses(`SoftphoneControl/${room}/planted.ts`, "export const say = () => console.log(1);", /console/i));
  }
  it("constants, locals and tables are not", () => accepts("SoftphoneControl/state/planted.ts", `
    const names: ReadonlySet<string> = new Set(["a"]);
    export function count(list: readonly string[]): number {
      const seen = new Map<string, number>();
      let total = 0;
      for (const name of list) if (names.has(name)) total += Math.max(1, seen.get(name) ?? 0);
      return total;
    }
  `));
  it("the browser's room is not bound by it", () => accepts("SoftphoneControl/browser/planted.ts", "export const now = () => Date.now() + window.innerWidth;"));
});

describe("the platform", () => {
  const ui = "SoftphoneControl/ui/planted.tsx";
  for (const name of ["useId", "useSyncExternalStore", "startTransition", "useTransition", "useDeferredValue", "createRoot"]) {
    it(`${name} is refused`, async () => {
      await refuses(ui, `import { ${name} } from "react";\nexport const x = ${name};`, /Not in the platform/);
      await refuses(ui, `import * as React from "react";\nexport const x = React.${name};`, /Not in the platform/);
    });
  }
  it("React 16's own is not", () => accepts(ui, `import * as React from "react";\nimport { useState } from "react";\nexport const x = [React.useMemo, useState];`));
  for (const code of ["window.top", "window.parent", "self.top", "globalThis.parent", "top", "parent"]) {
    it(`${code} is refused`, () => refuses("SoftphoneControl/browser/planted.ts", `export const x = () => ${code};`, /page around the control is not ours/));
  }
  it("HTML from text is refused", async () => {
    await refuses("SoftphoneControl/browser/planted.ts", "export const x = (e: Element) => { e.innerHTML = 'a'; };", /never HTML/);
    await refuses(ui, `import * as React from "react";\nexport const x = <b dangerouslySetInnerHTML={{ __html: "a" }} />;`, /never HTML/);
  });
});

describe("habits", () => {
  const file = "SoftphoneControl/effects/planted.ts";
  it("console is refused", () => refuses(file, "export const x = () => console.warn(1);", /console/));
  it("a default export is refused", () => refuses(file, "export default 1;", /default/i));
  it("a barrel is refused", () => refuses(file, `export * from "../model/ids";`, /No barrels/));
  it("more than 250 lines are refused", () => refuses(file, "export const x = 1;\n" + "// line\n".repeat(250), /too many lines/));
  it("more than 100 lines are refused in index.ts", () => refuses("SoftphoneControl/index.ts", "export const x = 1;\n" + "// line\n".repeat(100), /too many lines/));
  it("a type imported as a value is refused", () => refuses(file, `import { Thing } from "../model/ids";\nexport const x = (y: Thing) => y;`, /only used as types/));
  it("a switch-off that switches nothing off is refused", () => refuses(file, "// eslint-disable-next-line no-console\nexport const x = 1;", /Unused eslint-disable/));
});

describe("workspace and browser tests know only what is built", () => {
  for (const file of ["workspace/planted.ts", "workspace/src/planted.mjs", "test/browser/planted.ts", "test/browser/planted.mjs"]) {
    it(`sources are refused in ${file}`, () => refuses(file, `import { x } from "../SoftphoneControl/model/ids";\nexport const y = x;`, /as a user does/));
    it(`the bundle is not in ${file}`, () => accepts(file, `import x from "../out/controls/SoftphoneControl/bundle.js";\nexport const y = x;`));
  }
});
