import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, heardBy, hears, integrationAddress, serveIntegration, startIntegration } from "./support/integration.mjs";
import { inOneBrowser } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone, softphoneOn } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

const library = "/WebResources/osp_/softphone/connectsIntegrationLibrary.js";

async function addFrame(page) {
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.src = "/WebResources/test/integration.html";
    document.body.append(frame);
  });
  return page.waitForEvent("framenavigated", (frame) => frame.url().endsWith("/test/integration.html"));
}

const places = {
  "the softphone's own page": async (softphonePage) => {
    await softphonePage.addScriptTag({ url: library });
    return softphonePage;
  },
  "an iframe of the softphone's page": (softphonePage) => addFrame(softphonePage),
  "another tab": (_, open) => open(integrationAddress()),
  "an iframe in another tab": async (_, open) => addFrame(await open(integrationAddress())),
};

for (const [where, openPlace] of Object.entries(places)) {
  test(`an integration in ${where} hears a whole call, and drives it`, () =>
    inOneBrowser(async (open, context) => {
      await serveIntegration(context);
      const page = await open(workspace());
      const softphone = await readySoftphone(page);
      const place = await openPlace(page, open);
      await startIntegration(place);
      await softphone.somebody("Maria Alvarez calls");
      const { id } = await hears(place, "workitemCreate");
      assert.deepEqual(await ask(place, "acceptWorkitem", "voice", id), { value: undefined });
      await hears(place, "workitemConnect");
      assert.deepEqual(await ask(place, "pauseWorkitem", "voice", id), { value: undefined });
      await hears(place, "workitemPause");
      await softphone.callWith("Maria Alvarez").press("Resume");
      await hears(place, "workitemResume");
      await ask(place, "endWorkitem", "voice", id);
      await hears(place, "workItemWrapup");
      await ask(place, "completeWrapup", "voice", id);
      await hears(place, "workitemEnd");
      await softphone.shows("Ready");
      const names = await heardBy(place);
      assert.deepEqual(names, [
        "workitemCreate", "workitemConnect", "agentStateChange", "workitemPause", "workitemResume",
        "workItemWrapup", "agentStateChange", "workitemEnd", "agentStateChange",
      ]);
      const bad = await ask(place, "setAgentState", "voice", "Active", "", "r1");
      assert.deepEqual({ kind: bad.error.kind, code: bad.error.code, requestId: bad.error.requestId }, { kind: "CilError", code: "badArgument", requestId: "r1" });
      assert.equal((await hears(place, "error")).requestId, "r1");
    }));
}

test("an integration that was there first starts when the softphone comes, and lives through its reload", () =>
  inOneBrowser(async (open, context) => {
    await serveIntegration(context);
    const place = await open(integrationAddress());
    const started = startIntegration(place);
    const page = await open(workspace());
    await started;
    const softphone = await readySoftphone(page);
    await hears(place, "agentStateChange");
    await page.reload();
    await softphone.shows("Ready");
    await softphone.somebody("Maria Alvarez calls");
    const { id } = await hears(place, "workitemCreate");
    assert.deepEqual(await ask(place, "acceptWorkitem", "voice", id), { value: undefined });
    await softphone.callWith("Maria Alvarez").shows(english("Stage_talking"));
  }));

test("the first tab's pages are the primary tab, whichever page holds the phone", () =>
  inOneBrowser(async (open, context) => {
    await serveIntegration(context, { framed: { frames: 2 } });
    const firstTab = await open(integrationAddress("framed"));
    const secondTab = await open(workspace());
    await secondTab.addScriptTag({ url: library });
    await readySoftphone(secondTab);
    const [one, two] = firstTab.frames().slice(1);
    for (const place of [firstTab, one, two, secondTab]) await startIntegration(place);
    assert.deepEqual(await ask(firstTab, "isPrimaryTab"), { value: true });
    assert.deepEqual(await ask(one, "isPrimaryTab"), { value: true });
    assert.deepEqual(await ask(two, "isPrimaryTab"), { value: true });
    assert.deepEqual(await ask(secondTab, "isPrimaryTab"), { value: false });
    await firstTab.close();
    await secondTab.waitForFunction(() => window.cil.isPrimaryTab());
    await softphoneOn(secondTab).shows("Ready");
  }));
