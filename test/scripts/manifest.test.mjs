import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { inRoot } from "../../scripts/lib/paths.mjs";

const read = (...parts) => readFileSync(inRoot(...parts), "utf8");
const manifest = read("SoftphoneControl", "ControlManifest.Input.xml");
const attribute = (element, name) => new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1];

const properties = [...manifest.matchAll(/<property [^>]*>/g)].map(([element]) => [
  attribute(element, "name"),
  attribute(element, "usage"),
  attribute(element, "of-type") ?? `group ${attribute(element, "of-type-group")}`,
  attribute(element, "required") ?? "-",
  attribute(element, "default-value") ?? "-",
]);

describe("the manifest", () => {
  it("keeps its names: forms and organizations store them (add only)", () => {
    const [control] = /<control [^>]*>/.exec(manifest);
    assert.deepEqual([attribute(control, "namespace"), attribute(control, "constructor"), attribute(control, "control-type")], ["OpenSoftphone", "SoftphoneControl", "virtual"]);
    assert.deepEqual(properties, [
      ["value", "bound", "group phoneNumber", "true", "-"],
      ["number", "input", "group phoneNumber", "false", "-"],
      ["backend", "input", "Enum", "false", "configured"],
      ["configuration", "input", "Multiple", "false", "-"],
      ["demoMode", "input", "Enum", "false", "auto"],
      ["layout", "input", "Enum", "false", "auto"],
      ["customIntegrationUrl", "input", "SingleLine.Text", "false", "-"],
      ["customIntegrationHidden", "input", "TwoOptions", "false", "false"],
      ["agentState", "output", "SingleLine.Text", "-", "-"],
      ["callState", "output", "SingleLine.Text", "-", "-"],
      ["callId", "output", "SingleLine.Text", "-", "-"],
    ]);
    assert.deepEqual([...manifest.matchAll(/<value name="(\w+)"[^>]*>\1<\/value>/g)].map(([, name]) => name), [
      "configured", "local", "sip", "connects", "auto", "on", "off", "auto", "compact", "full",
    ]);
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
