import assert from "node:assert/strict";
import { test } from "node:test";
import { readLog } from "./support/channelProvider.mjs";
import { ask, integrationAddress, serveIntegration, startIntegration } from "./support/integration.mjs";
import { inOneBrowser, onPage } from "./support/openPage.mjs";
import { addPolicy, violationsOn } from "./support/policy.mjs";
import { harnessAddress, records, workspace, workspaceAddress } from "./support/servers.mjs";
import { readySoftphone, softphoneOn, talkingToMaria } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

const trustedTypes = "require-trusted-types-for 'script'; trusted-types open-softphone";
const softphonePage = `${workspaceAddress}/WebResources/osp_/softphone/softphone.html`;
/** It would say so in `window.evil`. */
const evil = (mark) => `<img src=x onerror="window.evil='${mark}'">${mark}<script>window.evil='${mark}'</script>`;

async function workThrough(call) {
  await call.press("Answer");
  await call.shows(english("Stage_talking"));
  await call.press("Hold");
  await call.shows(english("Stage_held"));
  await call.press("Resume");
  await call.notes.fill("Asked for an invoice.");
  await call.press("End");
  await call.press("Done");
  await call.isGone();
}

test("the softphone's page keeps to Trusted Types through a whole call", () =>
  inOneBrowser(async (open) => {
    const form = await readySoftphone(await open(workspace()));
    const page = await open(softphonePage, (opened) => addPolicy(opened, { enforced: trustedTypes }));
    const softphone = softphoneOn(page);
    await softphone.shows("Ready");
    await form.somebody("Maria Alvarez calls");
    await workThrough(softphone.callWith("Maria Alvarez"));
    assert.deepEqual(await violationsOn(page), []);
  }));

test("a control on a form keeps to Trusted Types through a whole call, whatever the page around it does", () =>
  onPage(
    workspace(),
    async (page) => {
      const softphone = await readySoftphone(page);
      await softphone.somebody("Maria Alvarez calls");
      await workThrough(softphone.callWith("Maria Alvarez"));
      const violations = await violationsOn(page);
      // The workspace loads its scripts by texts: the policy is at work.
      assert.notEqual(violations.length, 0);
      const ours = violations.filter((violation) => /\/control\/|\/osp_\//.test(violation.split(" ")[1]));
      assert.deepEqual(ours, []);
    },
    { before: (page) => addPolicy(page, { reported: trustedTypes }), expected: /Report Only|report-only/i },
  ));

test("what customers, integrators and administrators are called is text, whatever is written in it", () =>
  inOneBrowser(async (open, context) => {
    await serveIntegration(context);
    const reasons = { NotReady: [{ id: "1", label: evil("reason") }] };
    const tab = await open(workspace({ record: records.tom, organization: JSON.stringify({ simulation: {}, customSettings: { setting1: evil("setting") }, sip: { reasonCodes: reasons } }) }));
    const softphone = await readySoftphone(tab);
    await tab.evaluate(([id, name]) => window.Xrm.WebApi.updateRecord("contact", id, { firstname: name, lastname: "Alvarez", fullname: `${name} Alvarez` }), [records.maria, evil("row")]);
    await softphone.somebody("Maria Alvarez calls");
    await tab.getByRole("button", { name: "Answer", exact: true }).click();
    const page = await open(integrationAddress());
    await startIntegration(page);
    const { value: [{ id, channelId }] } = await ask(page, "getWorkitems");
    assert.equal((await ask(page, "updateWorkitemData", channelId, id, { subject: evil("variable"), [evil("name")]: "1" })).error, undefined);
    assert.equal((await ask(page, "showInfo", "<b onclick=alert(1)>info</b>")).error, undefined);
    void ask(page, "showError", evil("alert"), evil("title"), { label: "<i>yes</i>" });
    await tab.getByText(evil("alert")).waitFor();
    await tab.getByRole("button", { name: "<i>yes</i>", exact: true }).click();
    await tab.locator("dl + button").click();
    await tab.getByText(evil("variable")).first().waitFor();
    await tab.getByText(evil("row")).first().waitFor();
    for (const place of [tab, page]) {
      assert.equal(await place.evaluate(() => window.evil), undefined);
      assert.equal(await place.locator("img[src='x'], b[onclick]").count(), 0);
    }
  }));

test("a page of another origin is not heard, whatever it says on the softphone's channel", () =>
  inOneBrowser(async (open) => {
    const tab = await open(workspace());
    const softphone = await readySoftphone(tab);
    const stranger = await open(harnessAddress);
    await stranger.evaluate(() => {
      const channel = new BroadcastChannel("open-softphone");
      const at = Date.now();
      channel.postMessage({ v: 1, from: "stranger", type: "primary", epoch: at + 1e9, seq: 1, version: "0.1.0", results: "value", isReady: true });
      channel.postMessage({ v: 1, from: "stranger", type: "tell", callId: "c", action: { type: "intent.command", at, requestId: "r", source: "agent", command: { type: "setAgentState", channelId: "telephony", state: "Logout", reasonCode: "11" } } });
    });
    await softphone.somebody("Maria Alvarez calls");
    await softphone.callWith("Maria Alvarez").press("Answer");
    await softphone.callWith("Maria Alvarez").shows(english("Stage_talking"));
    await softphone.callWith("Maria Alvarez").press("End");
  }));

test("a tab of this origin that says ten thousand things in a second, megabytes and nonsense, holds up no agent", () =>
  inOneBrowser(async (open, context) => {
    await serveIntegration(context);
    const tab = await open(workspace());
    const { call } = await talkingToMaria(tab);
    const evilTab = await open(integrationAddress());
    await evilTab.evaluate(() => {
      const channel = new BroadcastChannel("open-softphone");
      const tab = { id: "t", openedAt: 5 };
      const request = (name, args) => ({ v: 1, from: "evil", type: "request", at: Date.now(), callId: crypto.randomUUID(), requestId: crypto.randomUUID(), name, args, source: "integration", tab });
      const polluting = JSON.parse('{"__proto__":{"evil":"proto"},"constructor":{"prototype":{"evil":"proto"}},"logMessage":"x","logLevel":"Debug"}');
      const long = "x".repeat(10_000_000);
      for (const message of [long, { v: 1, from: long, type: "pong" }, request("writeLog", [long, "Debug"]), { v: 1, from: "evil", type: "tell", callId: "c", action: { type: "intent.logWritten", at: 1, level: "debug", text: long } }]) channel.postMessage(message);
      window.said = 0;
      // Ten thousand in a second.
      const timer = setInterval(() => {
        for (let count = 0; count < 500; count += 1) {
          channel.postMessage(request("writeLog", polluting));
          channel.postMessage({ v: 1, from: "evil", type: "tell", callId: String(count), action: polluting });
        }
        window.said += 1_000;
        if (window.said >= 10_000) clearInterval(timer);
      }, 100);
    });
    await call.press("Hold");
    await call.shows(english("Stage_held"));
    await call.press("Resume");
    await call.shows(english("Stage_talking"));
    await evilTab.waitForFunction(() => window.said >= 10_000);
    await evilTab.close();
    assert.equal(await tab.evaluate(() => ({}).evil), undefined);
    const lines = await readLog(tab, "a stranger says too much");
    assert.ok(lines.filter((line) => line.includes("a stranger")).length <= 40, "the log is full of it");
    await call.press("End");
  }));
