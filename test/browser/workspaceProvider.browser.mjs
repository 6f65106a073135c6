import assert from "node:assert/strict";
import { test } from "node:test";
import { onPage } from "./support/openPage.mjs";
import { providerUrl, readyProvider, serveProvider } from "./support/provider.mjs";
import { records, workspace } from "./support/servers.mjs";

const withProvider = (settings, story) =>
  onPage(
    workspace({ sessionApp: 1, provider: 1, providerUrl, record: records.maria, ...settings }),
    async (page) => story(page, await readyProvider(page)),
    { before: serveProvider },
  );

/** What the provider was told, as JSON text, from now on. */
const listen = (provider, ...events) =>
  provider.evaluate((names) => {
    window.heard = [];
    for (const name of names) window.Microsoft.CIFramework.addHandler(name, async (data) => window.heard.push([name, JSON.parse(data)]));
  }, events);
const heard = async (provider, count) => {
  await provider.waitForFunction((wanted) => window.heard.length >= wanted, count);
  return provider.evaluate(() => window.heard);
};

test("presence goes both ways", () =>
  withProvider({}, async (page, provider) => {
    await listen(provider, "onPresenceChange");
    await page.getByRole("button", { name: "Presence: Available" }).click();
    await page.getByRole("menuitemradio", { name: "Away" }).click();
    const [[, { presenceInfo }]] = await heard(provider, 1);
    assert.deepEqual([presenceInfo.presenceText, presenceInfo.basePresenceStatus], ["Away", "AWAY"]);
    const set = (text) => provider.evaluate((presence) => window.Microsoft.CIFramework.setPresence(presence), text);
    assert.deepEqual([await set("Lunch"), await set("Busy")], [false, true]);
    await page.getByRole("button", { name: "Presence: Busy" }).waitFor();
  }));

test("a notification is accepted, declined, taken by itself, or one too many", () =>
  withProvider({}, async (page, provider) => {
    const notify = (name, templateName = "osp_incoming_call") =>
      provider.evaluate(
        ([callerName, template]) => {
          window.answers = [...(window.answers ?? []), window.Microsoft.CIFramework.notifyEvent({ templateName: template, templateParameters: { callerName }, cancellationToken: callerName })];
        },
        [name, templateName],
      );
    const answer = (index) => provider.evaluate(async (at) => JSON.parse(await window.answers[at]).responseReason, index);
    await notify("Maria");
    await page.getByRole("alertdialog", { name: "Maria calls" }).getByRole("button", { name: "Accept" }).click();
    await notify("Grace");
    await page.getByRole("alertdialog", { name: "Grace calls" }).getByRole("button", { name: "Decline" }).click();
    await notify("Nobody", "osp_auto_accept");
    assert.deepEqual([await answer(0), await answer(1), await answer(2)], ["Accept", "DeclinedByAgent", "AutoAccept"]);
    for (let number = 1; number <= 11; number += 1) await notify(`Caller ${number}`);
    assert.equal(await answer(13), "NotificationQueueLimitExceeded");
    assert.equal(await provider.evaluate(() => window.Microsoft.CIFramework.cancelEvent("Caller 1")), "Caller 1");
    await page.getByRole("alertdialog", { name: "Caller 2 calls" }).waitFor();
  }));

test("what is told for analytics stands in the settings, and can be turned off", () =>
  withProvider({ open: 1 }, async (page, provider) => {
    const log = () =>
      provider.evaluate(async () => {
        const cif = window.Microsoft.CIFramework;
        const conversationId = (await cif.getSession(await cif.createSession({ templateName: "osp_call_session", templateParameters: { callerName: "Maria" } }))).get("conversationId");
        const events = [{ kpiEventName: "CallAccepted", kpiEventReason: "Agent", eventTimestamp: new Date().toISOString() }];
        return cif.logAnalyticsEvent({ conversationId, providerSessionId: "provider", events }, "CallAccepted").catch((error) => error.get("message"));
      });
    assert.equal(await log(), "");
    await page.getByRole("list", { name: "Analytics events" }).getByText("CallAccepted", { exact: true }).waitFor();
    const calls = page.getByRole("list", { name: "Calls of the framework" });
    assert.deepEqual(await calls.locator("strong").allTextContents(), ["logAnalyticsEvent", "getSession", "createSession"]);
    await page.getByLabel("Analytics of the provider").selectOption("off");
    assert.equal(await log(), "Analytics is not enabled for this channel provider.");
  }));

test("the panel is dragged wider, a session is closed, and the provider hears of both", () =>
  withProvider({}, async (page, provider) => {
    await listen(provider, "onsizechanged", "onSessionClosed");
    const box = await page.getByRole("separator", { name: "Width of the panel" }).boundingBox();
    await page.mouse.move(box.x + 2, 300);
    await page.mouse.down();
    await page.mouse.move(box.x - 38, 300, { steps: 4 });
    await page.mouse.up();
    assert.deepEqual(await heard(provider, 1), [["onsizechanged", { value: 400 }]]);
    const id = await provider.evaluate(() => window.Microsoft.CIFramework.createSession({ templateName: "osp_call_session", templateParameters: { callerName: "Maria" } }));
    await page.getByRole("button", { name: "Close Call: Maria" }).click();
    const [, closed] = await heard(provider, 2);
    assert.deepEqual([closed[0], closed[1].sessionId], ["onSessionClosed", id]);
  }));

test("a provider opens a quick create form, and hears what was saved", () =>
  withProvider({}, async (page, provider) => {
    await provider.evaluate(() => {
      window.saved = window.Microsoft.CIFramework.openForm(JSON.stringify({ entityName: "contact", useQuickCreateForm: true }), JSON.stringify({ lastname: "Newman", telephone1: "+14255550119" }));
    });
    await page.getByRole("dialog", { name: "Quick Create: Contact" }).getByRole("button", { name: "Save and Close" }).click();
    const { savedEntityReference } = JSON.parse(await provider.evaluate(() => window.saved));
    assert.deepEqual([savedEntityReference[0].name, savedEntityReference[0].entityType], ["Newman", "contact"]);
    const found = JSON.parse(await provider.evaluate(() => window.Microsoft.CIFramework.searchAndOpenRecords("contact", "?$select=fullname&$filter=telephone1 eq '%2B14255550119'", false)));
    assert.equal(found["0"].fullname, "Newman");
    await page.getByRole("heading", { name: /^Newman/ }).waitFor();
  }));

test("a framework may answer nonsense", () =>
  withProvider({ cif: "nonsense" }, async (_, provider) => {
    const answers = await provider.evaluate(async () => {
      const answered = [];
      for (let number = 0; number < 4; number += 1) answered.push(await window.Microsoft.CIFramework.getEnvironment().catch((error) => `refused ${error}`));
      return answered.map((answer) => (answer instanceof Map ? "a Map" : answer));
    });
    assert.deepEqual(answers, [42, "}{", "a Map", "refused 42"]);
  }));

test("a framework may never be ready, or not be there at all", async () => {
  const settled = async (cif) => {
    let seen;
    await onPage(
      workspace({ sessionApp: 1, provider: 1, providerUrl, cif }),
      async (page) => {
        const frame = await (await page.waitForSelector('iframe[title="Channel provider"]')).contentFrame();
        await frame.waitForLoadState("load");
        seen = await frame.evaluate(async () => {
          const { CIFramework } = window.Microsoft ?? {};
          if (CIFramework === undefined) return "absent";
          const soon = new Promise((resolve) => { setTimeout(() => resolve("no answer yet"), 500); });
          return `${window.cifOrigins === undefined ? "not ready" : "ready"}, ${await Promise.race([soon, CIFramework.getMode().catch(() => "refused")])}`;
        });
      },
      { before: serveProvider },
    );
    return seen;
  };
  assert.deepEqual([await settled("silent"), await settled("absent")], ["not ready, no answer yet", "absent"]);
});
