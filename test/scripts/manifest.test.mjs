import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { inRoot } from "../../scripts/lib/paths.mjs";

const read = (...parts) => readFileSync(inRoot(...parts), "utf8");
const manifest = read("SoftphoneControl", "ControlManifest.Input.xml");
const attribute = (element, name) => new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1];

describe("the manifest", () => {
  // Its properties are kept by test/scripts/solutionChecks.test.mjs.
  it("keeps its name: forms and organizations store it", () => {
    const [control] = /<control [^>]*>/.exec(manifest);
    assert.deepEqual([attribute(control, "namespace"), attribute(control, "constructor"), attribute(control, "control-type")], ["OpenSoftphone", "SoftphoneControl", "virtual"]);
  });

  it("asks for library versions that Dataverse accepts", () => {
    assert.deepEqual([...manifest.matchAll(/<platform-library name="(\w+)" version="([\d.]+)"/g)].map(([, name, version]) => `${name} ${version}`), ["React 16.14.0", "Fluent 9.46.2"]);
  });

  const keys = [...manifest.matchAll(/(?:display-name|description)-key="([^"]+)"/g)].map(([, key]) => key);
  for (const [, resx] of manifest.matchAll(/<resx path="([^"]+)"/g)) {
    it(`has every text in ${resx}`, () => {
      const texts = new Map([...read("SoftphoneControl", resx).matchAll(/<data name="([^"]+)"[^>]*>\s*<value>([^<]*)<\/value>/g)].map(([, key, text]) => [key, text]));
      assert.deepEqual(keys.filter((key) => !texts.get(key)), []);
    });
  }
});

describe("the declared use of external services", () => {
  const connections = /\bfetch\s*\(|\bnew (?:\w+\.)?(?:WebSocket|EventSource|XMLHttpRequest|RTCPeerConnection|WebTransport)\b|\bsendBeacon\b/;
  /** Dataverse's own address, on the page's own origin: no service outside the organization. */
  const ownAddress = ["createDataverse.ts", "fetchWebApi.ts"].map((file) => path.join("dynamics", "dataverse", file));
  const sources = readdirSync(inRoot("SoftphoneControl"), { recursive: true })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("generated") && !ownAddress.includes(file))
    .map((file) => read("SoftphoneControl", file));

  it("is what the code does (docs/adr/0005)", () => {
    assert.ok(sources.length > 100);
    assert.equal(attribute(/<external-service-usage [^>]*>/.exec(manifest)[0], "enabled"), String(sources.some((source) => connections.test(source))));
  });
  it("asks Dataverse on this origin only", () => {
    assert.match(read("SoftphoneControl", ...ownAddress[1].split(path.sep)), /const root = "\/api\/data\//);
  });
  it("would see code that opens a connection", () => {
    for (const code of ["await fetch(url)", "window.fetch (x)", "new WebSocket(url)", "new RTCPeerConnection()", "new page.WebSocket(url)", "navigator.sendBeacon(u)"]) assert.match(code, connections);
    for (const code of ["prefetch(x)", "refetch()", "fetchLike: 1", "class WebSocketLike {}"]) assert.doesNotMatch(code, connections);
  });
});
