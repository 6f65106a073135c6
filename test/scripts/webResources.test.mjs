import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import vm from "node:vm";
import { buildWebResources, webResourceNames } from "../../scripts/build/buildWebResources.mjs";
import { inRoot } from "../../scripts/lib/paths.mjs";
import { checkScripts } from "../../scripts/parts/bundle.mjs";
import { shippedBundles, splitBundle } from "../../scripts/size/splitBundle.mjs";
import { codeFaults } from "../../scripts/solution/checks/code.mjs";

// ESLint looks only at files below the repository.
mkdirSync(inRoot(".cache"), { recursive: true });
const folder = mkdtempSync(inRoot(".cache", "webresources-"));
after(() => rmSync(folder, { recursive: true }));
const read = (...parts) => readFileSync(path.join(folder, ...parts), "utf8");

before(() => buildWebResources({ outDir: path.join(folder, "out") }));

describe("the web resources", () => {
  it("are the files of each source, and nothing that was there before", async () => {
    mkdirSync(path.join(folder, "second"));
    writeFileSync(path.join(folder, "second", "stale.js"), "");
    await buildWebResources({ outDir: path.join(folder, "second") });
    for (const out of ["out", "second"]) assert.deepEqual(readdirSync(path.join(folder, out)).sort(), webResourceNames().sort());
    assert.ok(webResourceNames().includes("connectsIntegrationLibrary.js"));
    assert.ok(webResourceNames().includes("connectsIntegrationLibrary.d.ts"));
  });

  it("are the same bytes when they are built again", () => {
    for (const name of webResourceNames()) assert.equal(read("second", name), read("out", name), name);
  });

  it("keep the solution checker's rules and a strict policy", async () => {
    const scripts = webResourceNames().filter((name) => name.endsWith(".js"));
    assert.deepEqual(await checkScripts(scripts.map((name) => path.join(folder, "out", name))), []);
    for (const name of scripts) assert.deepEqual(codeFaults(name, read("out", name)), []);
  });
});

describe("a web resource that can't be built", () => {
  const build = (files) => {
    const sources = mkdtempSync(path.join(folder, "sources-"));
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(sources, name), text);
    return buildWebResources({ sources, outDir: path.join(folder, "third") });
  };
  it("is told by its name, and the last build stays", async () => {
    await build({ "page.html": "<!doctype html>", "page.ts": "document.title = 'x';" });
    await assert.rejects(build({ "page.ts": `import "./nowhere";` }), /The web resources were not built: page\.ts: [^]*nowhere/);
    assert.deepEqual(readdirSync(path.join(folder, "third")).sort(), ["page.html", "page.js"]);
    assert.equal(read("third", "page.html"), "<!doctype html>");
  });
  it("is of a kind that the build knows", () => assert.rejects(build({ "ring.mp3": "" }), /ring\.mp3 can't be made into a web resource: the build knows \.ts, \.html, \.css/));
});

describe("the softphone page", () => {
  it("names only files that are built, and holds no script or style of its own", () => {
    const page = read("out", "softphone.html");
    const named = [...page.matchAll(/(?:src|href)="([^":]+)"/g)].map(([, file]) => file);
    assert.deepEqual(named.filter((file) => !webResourceNames().includes(file)), []);
    assert.ok(named.includes("softphone.js"));
    assert.doesNotMatch(page, /<style|<script>|\bstyle=/);
  });

  it("speaks every language that the control has: English by itself, any other by a file that it fetches", () => {
    const folder = inRoot("SoftphoneControl", "strings");
    const files = readdirSync(folder).filter((file) => file.endsWith(".resx"));
    assert.ok(files.length >= 2);
    for (const file of files) {
      const [, text] = /name="SetUpTitle"[^>]*><value>([^<&]+)</.exec(readFileSync(path.join(folder, file), "utf8"));
      const holder = file.includes("1033") ? "softphone.js" : file.replace("SoftphoneControl", "softphone");
      assert.ok(read("out", holder).includes(text), file);
    }
  });
});

describe("the integration library", () => {
  /** A page as bare as can be: no locks, no frame, and a softphone that says what it is told to. */
  function page(dataset = {}) {
    const channels = [];
    class BroadcastChannel {
      posted = [];
      constructor() {
        channels.push(this);
      }
      postMessage(message) {
        this.posted.push(structuredClone(message));
      }
    }
    const window = { BroadcastChannel, location: { pathname: "/WebResources/contoso_/page.html" }, navigator: {}, crypto, Date, performance, AbortController, console, setTimeout: () => 0, clearTimeout() {}, reportError: assert.fail, frameElement: null };
    Object.defineProperty(window, "sessionStorage", { get: () => assert.fail("as where storage is forbidden") });
    const context = vm.createContext(Object.assign(window, { document: { currentScript: { dataset } }, structuredClone, queueMicrotask }));
    const load = () => vm.runInContext(read("out", "connectsIntegrationLibrary.js"), context);
    const hear = (message) => channels[0].onmessage({ data: { v: 1, epoch: 1, from: "softphone", ...message } });
    load();
    return { window, load, hear, channels, posted: () => channels[0].posted };
  }
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it("is put on the page once, however often its script is there", () => {
    const { window, load, channels } = page();
    const first = window.ConnectsIntegrationLibrary;
    load();
    assert.equal(window.ConnectsIntegrationLibrary, first);
    assert.equal(channels.length, 1);
  });

  it("has its methods on the class and on what is made of it", () => {
    const { ConnectsIntegrationLibrary: library } = page().window;
    const made = new library();
    for (const method of ["initIntegration", "dialOrConsult", "onWorkitemCreate"]) {
      assert.equal(typeof library[method], "function");
      assert.equal(made[method], library[method]);
    }
  });

  it("asks the softphone, and gives results as the script tag says", async () => {
    for (const [dataset, expected] of [[{}, true], [{ results: "value" }, true], [{ results: "Envelope" }, true], [{ results: "envelope" }, { success: true, response: true, error: undefined }]]) {
      const { window, hear, posted } = page(dataset);
      const started = window.ConnectsIntegrationLibrary.initIntegration();
      hear({ type: "primary", isReady: true, results: "value", seq: 0, version: "1.0.0" });
      await started;
      const answer = window.ConnectsIntegrationLibrary.isPrimaryTab();
      await settled();
      const { name, callId, from } = posted().find(({ type }) => type === "request");
      assert.equal(name, "isPrimaryTab");
      hear({ type: "reply", to: from, callId, result: true });
      // Made in a realm of its own.
      assert.deepEqual(structuredClone(await answer), expected);
    }
  });

  it("is made of few rooms, and of nobody else's code", async () => {
    const bundle = shippedBundles().find(({ name }) => name === "connectsIntegrationLibrary");
    const parts = await splitBundle(bundle);
    assert.deepEqual(parts.map(({ name }) => name).sort(), ["cil", "link", "shared", "webresources"]);
    assert.ok(parts.every(({ own }) => own));
  });
});
