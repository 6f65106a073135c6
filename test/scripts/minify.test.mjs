import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, describe, it } from "node:test";
import vm from "node:vm";
import { minifyBundle } from "../../scripts/build/minifyBundle.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "minify-"));
after(() => rmSync(folder, { recursive: true }));

const bundle = `/*! For license information please see bundle.js.LICENSE.txt */
var made;(()=>{"use strict";function unused(){return 1}class SoftphoneControl{greet(name){const text = "Hello " + name; return text;}}made={SoftphoneControl}})();
if (window.ComponentFramework && window.ComponentFramework.registerControl) {
	ComponentFramework.registerControl('OpenSoftphone.SoftphoneControl', made.SoftphoneControl);
} else {
	var OpenSoftphone = OpenSoftphone || {};
	OpenSoftphone.SoftphoneControl = made.SoftphoneControl;
}`;

async function minified(text) {
  const file = path.join(folder, "bundle.js");
  writeFileSync(file, text);
  await minifyBundle(file);
  return readFileSync(file, "utf8");
}

describe("a minified bundle", () => {
  it("is smaller, keeps the licence line, and does the same", async () => {
    const code = await minified(bundle);
    assert.ok(code.length < bundle.length);
    assert.match(code, /^\/\*! For license information/);
  });

  it("is found by the host that registers controls", async () => {
    const registered = {};
    const ComponentFramework = { registerControl: (name, control) => void (registered[name] = control) };
    vm.runInNewContext(await minified(bundle), { window: { ComponentFramework }, ComponentFramework });
    assert.equal(new registered["OpenSoftphone.SoftphoneControl"]().greet("Ada"), "Hello Ada");
  });

  it("is found by its global name where the host doesn't", async () => {
    const page = vm.createContext({ window: {} });
    vm.runInContext(await minified(bundle), page);
    assert.equal(new page.OpenSoftphone.SoftphoneControl().greet("Ada"), "Hello Ada");
  });

  it("has nothing of a log that nobody hears, and does what the log's texts were made by", async () => {
    const logging = bundle.replace("const text", "this.logger.debug(`greets ${name}`); this.logger.warn(`greeted ${(name = name.trim())}`); const text");
    const code = await minified(logging);
    assert.doesNotMatch(code, /greets|logger/);
    const page = vm.createContext({ window: {} });
    vm.runInContext(code, page);
    assert.equal(new page.OpenSoftphone.SoftphoneControl().greet(" Ada "), "Hello Ada");
  });

  it("is not made of what pcf-scripts no longer writes like this", async () => {
    await assert.rejects(minified("var made = 1;"), /registers no control/);
  });
});
