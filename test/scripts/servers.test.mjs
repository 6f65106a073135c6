import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { runNode } from "../../scripts/lib/run.mjs";
import { inRoot } from "../../scripts/lib/paths.mjs";
import { packageFolder } from "../../scripts/server/folders.mjs";
import { harnessManifest, harnessPage } from "../../scripts/server/harnessPage.mjs";
import { startHarness } from "../../scripts/server/harnessServer.mjs";
import { harnessSetup } from "../../scripts/server/harnessSetup.mjs";
import { serve } from "../../scripts/server/serve.mjs";
import { startWorkspace } from "../../scripts/server/workspaceServer.mjs";

const manifest = readFileSync(inRoot("SoftphoneControl", "ControlManifest.Input.xml"), "utf8");

describe("the servers", () => {
  const control = mkdtempSync(join(tmpdir(), "osp-control-"));
  const webResources = mkdtempSync(join(tmpdir(), "osp-webresources-"));
  let harness;
  let workspace;
  before(async () => {
    writeFileSync(join(control, "ControlManifest.xml"), manifest);
    writeFileSync(join(control, "bundle.js"), "/* as built */");
    writeFileSync(join(webResources, "connectsIntegrationLibrary.js"), "/* the library */");
    harness = await startHarness({ port: 0, control, webResources });
    workspace = await startWorkspace({ port: 0, control, webResources });
  });
  after(async () => {
    await harness.close();
    await workspace.close();
    for (const folder of [control, webResources]) rmSync(folder, { recursive: true });
  });

  it("serve the control's bundle as it was built", async () => {
    for (const address of [`${harness.address}/bundle.js`, `${workspace.address}/control/bundle.js`]) {
      assert.equal(await (await fetch(address)).text(), "/* as built */");
    }
  });

  it("serve web resources where an organization has them", async () => {
    for (const { address } of [harness, workspace]) {
      const answer = await fetch(`${address}/WebResources/osp_/softphone/connectsIntegrationLibrary.js`);
      assert.equal(await answer.text(), "/* the library */");
      assert.equal(answer.headers.get("content-type"), "text/javascript; charset=utf-8");
      assert.equal((await fetch(`${address}/WebResources/osp_/softphone/nothing.js`)).status, 404);
      assert.equal((await fetch(`${address}/WebResources/samples/nothing.html`)).status, 404);
    }
    assert.match((await fetch(`${workspace.address}/WebResources/osp_/softphone/connectsIntegrationLibrary.js`)).headers.get("content-security-policy"), /script-src 'self';/);
  });

  it("serve nothing from outside their folders", async () => {
    for (const path of ["/control/..%2f..%2fpackage.json", "/control/%2e%2e/%2e%2e/etc/hosts", "/control/%00", "/control/%zz", "/WebResources/osp_/softphone/..%2f..%2fpackage.json", "/WebResources/samples/..%2farchitecture.md"]) {
      assert.equal((await fetch(workspace.address + path)).status, 404, path);
    }
  });

  it("give the workspace the strict policy of model-driven apps, and pages that keep it", async () => {
    const answer = await fetch(workspace.address);
    const policy = answer.headers.get("content-security-policy");
    assert.match(policy, /script-src 'self';/);
    assert.doesNotMatch(policy, /unsafe-eval/);
    assert.doesNotMatch(await answer.text(), /<script(?![^>]*src=)/);
  });

  describe("with real calls", () => {
    const on = "/?backend=sip&sipServer=ws%3A%2F%2F127.0.0.1%3A9999&sipAccount=alice&sipExpires=60";
    const connections = (answer) => /connect-src ([^;]*);/.exec(answer.headers.get("content-security-policy"))[1];
    const cookieOf = (answer) => answer.headers.get("set-cookie").split(";")[0];
    const account = (headers, options) => fetch(`${workspace.address}/api/data/v9.2/osp_GetTelephoneAccount`, { method: "POST", headers, body: "{}", ...options });

    it("let pages reach one socket of this machine, and nothing else", async () => {
      assert.equal(connections(await fetch(workspace.address)), "'self' wss:");
      assert.equal(connections(await fetch(workspace.address + on)), "'self' wss: ws://127.0.0.1:9999");
      for (const server of ["ws://example.com:80", "ws://127.0.0.1:80; script-src *", "http://127.0.0.1:80", ""]) {
        assert.equal(connections(await fetch(`${workspace.address}/?backend=sip&sipServer=${encodeURIComponent(server)}`)), "'self' wss:", server);
      }
    });

    it("let the pages inside it do so, too", async () => {
      const cookie = cookieOf(await fetch(workspace.address + on));
      const page = `${workspace.address}/WebResources/osp_/softphone/connectsIntegrationLibrary.js`;
      assert.equal(connections(await fetch(page, { headers: { cookie } })), "'self' wss: ws://127.0.0.1:9999");
      assert.equal(connections(await fetch(page)), "'self' wss:");
      assert.equal(connections(await fetch(page, { headers: { cookie: cookieOf(await fetch(workspace.address)) } })), "'self' wss:");
    });

    it("hand out the account of whoever is signed in", async () => {
      const cookie = cookieOf(await fetch(workspace.address + on));
      const { expiresInS, ...given } = await (await account({ cookie })).json();
      assert.deepEqual(given, { user: "alice", password: "pw-alice", displayName: "Alice Archer" });
      assert.equal(expiresInS, 60);
      assert.equal((await account({})).status, 403);
      assert.equal((await account({ cookie }, { method: "PUT" })).status, 405);
      assert.equal((await account({ cookie }, { body: "[]" })).status, 400);
      const nobody = cookieOf(await fetch(`${workspace.address}/?backend=sip&sipAccount=mallory`));
      assert.equal((await account({ cookie: nobody })).status, 403);
      assert.equal((await fetch(`${workspace.address}/api/data/v9.2/contacts`, { headers: { cookie } })).status, 404);
    });

    it("agree with an agent's state", async () => {
      const cookie = cookieOf(await fetch(workspace.address + on));
      const answer = await fetch(`${workspace.address}/api/data/v9.2/osp_SetAgentState`, { method: "POST", headers: { cookie }, body: '{"state":"Ready"}' });
      assert.deepEqual(await answer.json(), { state: "Ready" });
    });
  });

  it("run the harness with the React asked for", async () => {
    assert.match(await (await fetch(`${harness.address}/osp/react.js`)).text(), /React v16\.14\.0/);
    assert.throws(() => startHarness({ port: 0, react: "19.0.0" }), /16\.14\.0 or 17\.0\.2, not with 19\.0\.0/);
  });

  it("keep pages waiting while the control is built", async () => {
    let built;
    const late = await startHarness({ port: 0, control, ready: () => new Promise((resolve) => (built = resolve)) });
    const answer = fetch(`${late.address}/bundle.js`);
    assert.equal(await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 50, "waits"))]), "waits");
    built();
    assert.equal((await answer).status, 200);
    await late.close();
  });
});

describe("npm start", () => {
  it("names a port that is taken, and ends with 1", async () => {
    const other = await serve({ port: 0, handle: async () => {} });
    const port = new URL(other.address).port;
    const { code, output } = await runNode(inRoot("scripts", "start.mjs"), [], { quiet: true, env: { OSP_PORT: port } });
    assert.equal(code, 1);
    assert.match(output, new RegExp(`^Port ${port} is taken .*OSP_PORT`));
    await other.close();
  });

  it("says what OSP_PORT may be", async () => {
    const { code, output } = await runNode(inRoot("scripts", "start.mjs"), [], { quiet: true, env: { OSP_PORT: "http" } });
    assert.equal(code, 1);
    assert.match(output, /OSP_PORT is "http"; it must be a number/);
  });
});

describe("the harness' page", () => {
  const html = readFileSync(join(packageFolder("pcf-start"), "index.html"), "utf8");

  it("asks nothing of the internet", () => {
    assert.doesNotMatch(harnessPage(html), /https?:/);
  });

  it("is refused when pcf-start changed it", () => {
    assert.throws(() => harnessPage(html.replaceAll("unpkg.com/react@", "cdn.example.com/react@")), /needs a look/);
  });

  it("reads the English texts only, since the last file read would win", () => {
    const languages = [...harnessManifest(manifest).matchAll(/\.(\d{4})\.resx/g)].map(([, language]) => language);
    assert.deepEqual(languages, ["1033"]);
  });

  it("starts with a sample number in the bound property", () => {
    const stored = /setItem\("([^"]*)", ("(?:[^"\\]|\\.)*")\)/.exec(harnessSetup(manifest));
    assert.equal(stored[1], "OpenSoftphone.SoftphoneControl_properties");
    assert.deepEqual(JSON.parse(JSON.parse(stored[2])).value, { Value: "+14255550123", SelectedType: "SingleLine.Phone" });
  });
});
