import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { boundaries } from "../../lint/boundaries.mjs";
import { lintPlanted } from "./lintPlanted.mjs";

/** Row imports column: + yes, t types only, . no. Drawn by hand, so that a slip in lint/boundaries.mjs shows. */
const drawn = `
                shared model ports state effects cil link link/client adapters/a adapters/b adapters/books dynamics browser ui app webresources strings
shared          +      .     .     .     .       .   .    .           .          .          .              .        .       .  .   .            .
model           +      +     .     .     .       .   .    .           .          .          .              .        .       .  .   .            .
ports           +      +     +     .     .       .   .    .           .          .          .              .        .       .  .   .            .
state           +      +     .     +     .       .   .    .           .          .          .              .        .       .  .   .            .
effects         +      +     +     +     +       .   .    .           .          .          .              .        .       .  .   .            .
cil             +      +     .     +     .       +   .    .           .          .          .              .        .       .  .   .            .
link            +      +     +     +     .       +   +    +           .          .          .              .        .       .  .   .            .
link/client     +      +     +     .     .       +   t    +           .          .          .              .        .       .  .   .            .
adapters/a      +      +     +     .     .       .   .    .           +          .          +              .        .       .  .   .            .
adapters/b      +      +     +     .     .       .   .    .           .          +          +              .        .       .  .   .            .
adapters/books  +      +     +     .     .       .   .    .           .          .          +              .        .       .  .   .            .
dynamics        +      +     +     .     .       .   .    .           .          .          .              +        .       .  .   .            .
browser         +      +     +     .     .       .   .    .           .          .          .              .        +       .  .   .            .
ui              +      +     .     +     .       .   .    .           .          .          .              .        .       +  .   .            .
strings         .      .     .     .     .       .   .    .           .          .          .              .        .       .  .   .            +
app             +      +     +     +     +       +   +    +           +          +          .              +        +       +  +   .            .
webresources    .      .     .     .     .       t   .    +           .          .          .              .        .       .  +   +            +
`;

const [head, ...rows] = drawn.trim().split("\n").map((line) => line.trim().split(/\s+/));
const folderOf = (room) => (room === "webresources" ? "Solutions/webresources" : `SoftphoneControl/${room}`);
const up = (room) => "../".repeat(folderOf(room).split("/").length);
const ruleName = "softphone/room-boundaries";

async function complaints(room, code) {
  const found = await lintPlanted(`${folderOf(room)}/planted.ts`, code);
  return found.filter(({ rule }) => rule === ruleName || rule === null).map(({ message }) => message);
}

function importOf(from, to, kind = "import") {
  return `${kind} { Thing } from "${from === to ? "./neighbour" : up(from) + folderOf(to) + "/thing"}";\nexport const x = Thing;\n`;
}

describe("the import table", () => {
  for (const [from, ...cells] of rows) {
    describe(from, () => {
      head.forEach((to, column) => {
        const cell = cells[column];
        it(`${{ "+": "may import", t: "may import types of", ".": "may not import" }[cell]} ${to}`, async () => {
          const reason = boundaries[from.replace(/\/[ab]$/, "")].why;
          const values = await complaints(from, importOf(from, to));
          const types = await complaints(from, importOf(from, to, "import type"));
          const refused = `${from} may not import ${to}: ${reason}.`;
          const valuesRefused = cell === "t" ? `${from} may import only types of ${to}: ${reason}.` : refused;
          assert.deepEqual(values, cell === "+" ? [] : [valuesRefused]);
          assert.deepEqual(types, cell === "." ? [refused] : []);
        });
      });
    });
  }
});

describe("every way to import is looked at", () => {
  const ways = [
    `export { thing } from "../adapters/sip/thing";`,
    `export type { Thing } from "../adapters/sip/thing";`,
    `export * from "../adapters/sip/thing";`,
    `export const thing = import("../adapters/sip/thing");`,
    `export type T = import("../adapters/sip/thing").Thing;`,
    `import thing = require("../adapters/sip/thing");\nexport const x = thing;`,
    `import "../adapters/sip/thing";`,
    `import { type Thing } from "../../SoftphoneControl/adapters/sip/thing";\nexport const x: Thing = 1;`,
  ];
  for (const code of ways) {
    it(code.split("\n")[0], async () => assert.match((await complaints("effects", code)).join(), /effects may not import adapters\/sip: /));
  }
});

describe("packages stay in the rooms that name them", () => {
  const table = {
    "libphonenumber-js/core/es6": ["model"],
    immer: [],
    valibot: ["cil", "link", "link/client", "adapters/a", "adapters/b", "adapters/books", "adapters/sip", "dynamics", "app"],
    "sip.js": ["adapters/sip"],
    react: ["ui", "webresources"],
    "@fluentui/react-components": ["ui", "webresources"],
    "use-sync-external-store/shim": ["ui"],
    "react-dom": ["webresources"],
    "@fluentui/react-icons": [],
    "@fluentui/react-components/unstable": [],
    "use-sync-external-store": [],
    "libphonenumber-js": [],
    "node:fs": [],
    lodash: [],
  };
  for (const [name, allowed] of Object.entries(table)) {
    for (const room of [...head, "adapters/sip"]) {
      it(`${room} ${allowed.includes(room) ? "may" : "may not"} import ${name}`, async () => {
        const found = await complaints(room, `import { thing } from "${name}";\nexport const x = thing;\n`);
        if (allowed.includes(room)) assert.deepEqual(found, []);
        else assert.match(found.join(), new RegExp(`${room} may not import the package ${name}: \\S+ \\S+`));
      });
    }
  }
});

describe("index.ts", () => {
  const lintIndex = async (code) => (await lintPlanted("SoftphoneControl/index.ts", code)).filter(({ rule }) => rule === ruleName).map(({ message }) => message);
  it("may import app and the types of the manifest", async () => {
    assert.deepEqual(await lintIndex(`import { mount } from "./app/mount";\nimport type { IInputs } from "./generated/ManifestTypes";\nexport const x: IInputs = mount;\n`), []);
  });
  for (const room of head.filter((name) => !["app", "webresources"].includes(name))) {
    it(`may not import ${room}`, async () => assert.match((await lintIndex(`import { x } from "./${room}/thing";\nexport const y = x;\n`)).join(), new RegExp(`index.ts may not import ${room}: `)));
  }
  it("takes only types from the manifest", async () => {
    assert.match((await lintIndex(`import { IInputs } from "./generated/ManifestTypes";\nexport const x = IInputs;\n`)).join(), /only types of manifest types/);
  });
  it("may not import react", async () => assert.match((await lintIndex(`import * as React from "react";\nexport const x = React;\n`)).join(), /only ui draws/));
  it("is imported by nobody", async () => {
    assert.match((await complaints("app", `import { SoftphoneControl } from "../index";\nexport const x = SoftphoneControl;\n`)).join(), /app may not import index.ts: /);
  });
});

describe("a file without a room", () => {
  it("is refused wherever it lies", async () => {
    for (const file of ["SoftphoneControl/helper.ts", "SoftphoneControl/misc/helper.ts", "SoftphoneControl/adapters/helper.ts"]) {
      const found = await lintPlanted(file, `import { x } from "./y";\nexport const z = x;\n`);
      assert.match(found.map(({ message }) => message).join(), /live in a room of the import table/);
    }
  });
  it("cannot be imported", async () => {
    assert.match((await complaints("ui", `import data from "../../package.json";\nexport const x = data;\n`)).join(), /outside of the rooms/);
  });
});
