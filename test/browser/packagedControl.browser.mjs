import assert from "node:assert/strict";
import { test } from "node:test";
import { inboundCallFromStartToEnd } from "./support/inboundCall.mjs";
import { onPage } from "./support/openPage.mjs";
import { packagedAddress, workspaceAddress } from "./support/servers.mjs";

test("the control out of the managed solution takes a call", () => onPage(packagedAddress, inboundCallFromStartToEnd));

test("the control out of the managed solution is, byte for byte, the one that all other stories ran with", async () => {
  for (const file of ["ControlManifest.xml", "bundle.js", ...[1025, 1031, 1033, 1036, 1041, 1046, 3082].map((language) => `strings/SoftphoneControl.${language}.resx`)]) {
    const [packaged, built] = await Promise.all([packagedAddress, workspaceAddress].map(async (address) => (await fetch(`${address}/control/${file}`)).text()));
    assert.ok(packaged.length > 1000, `${file} is too short to be it`);
    // Not assert.equal: it would print the bundle.
    assert.ok(packaged === built, file);
  }
});
