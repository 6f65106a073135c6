import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, describe, it } from "node:test";
import { cruise } from "dependency-cruiser";
import config from "../../.dependency-cruiser.cjs";

const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "osp-structure-")));
after(() => rmSync(folder, { recursive: true }));

function plant(files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

const packageOf = (name, license) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: "1.0.0", license, main: "index.js" }),
  [`node_modules/${name}/index.js`]: "exports.x = 1;",
});

plant({
  "package.json": JSON.stringify({ name: "planted", dependencies: { kept: "1.0.0", copyleft: "1.0.0" }, devDependencies: { tool: "1.0.0" } }),
  ...packageOf("kept", "BSD-3-Clause"),
  ...packageOf("copyleft", "GPL-3.0"),
  ...packageOf("tool", "MIT"),
  ...packageOf("stowaway", "MIT"),
  "SoftphoneControl/index.ts": `import { a } from "./app/a";\nimport { fine } from "./app/fine";\nexport const x = [a, fine];`,
  "SoftphoneControl/app/a.ts": `import { b } from "./b";\nimport type { T } from "./types1";\nexport const a: T = b;`,
  "SoftphoneControl/app/b.ts": `import { a } from "./a";\nimport { x } from "copyleft";\nimport { x as y } from "tool";\nimport { x as z } from "stowaway";\nimport { w } from "./nowhere";\nexport const b = [a, x, y, z, w];`,
  "SoftphoneControl/app/types1.ts": `import type { U } from "./types2";\nexport type T = U | string;`,
  "SoftphoneControl/app/types2.ts": `import type { T } from "./types1";\nexport type U = T[];`,
  "SoftphoneControl/app/fine.ts": `import { x } from "kept";\nexport const fine = x;`,
  "Solutions/webresources/page.ts": `import { onlyHere } from "../../SoftphoneControl/link/client/onlyHere";\nexport const x = onlyHere;`,
  "SoftphoneControl/link/client/onlyHere.ts": `import { fine } from "../../app/fine";\nexport const onlyHere = fine;`,
  "SoftphoneControl/app/forgotten.ts": "export const nobody = 1;",
  "SoftphoneControl/app/island.ts": `import { fine } from "./fine";\nexport const island = fine;`,
});

const { output } = await cruise(["SoftphoneControl", "Solutions/webresources"], { ...config.options, tsConfig: undefined, baseDir: folder, validate: true, ruleSet: { forbidden: config.forbidden } });
const found = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${path.basename(from)} -> ${path.basename(to)}`);
const foundBy = (rule) => found.filter((text) => text.startsWith(`${rule}: `)).sort();

describe("the structure rules find", () => {
  const expected = {
    "no-cycles": ["no-cycles: a.ts -> b.ts", "no-cycles: types1.ts -> types2.ts"],
    "no-orphans": ["no-orphans: forgotten.ts -> forgotten.ts"],
    "no-unreached": ["no-unreached: forgotten.ts -> forgotten.ts", "no-unreached: island.ts -> island.ts"],
    "no-unresolved": ["no-unresolved: b.ts -> nowhere"],
    "no-unvetted-license": ["no-unvetted-license: b.ts -> index.js"],
    "no-development-package": ["no-development-package: b.ts -> index.js"],
    "no-undeclared-package": ["no-undeclared-package: b.ts -> index.js"],
  };
  for (const { name } of config.forbidden) it(name, () => assert.deepEqual(foundBy(name), expected[name]));
});

it("the structure rules leave what is fine alone", () => assert.deepEqual(found.filter((text) => /fine|onlyHere|page|index\.ts ->/.test(text)), []));
