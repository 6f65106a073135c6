import assert from "node:assert/strict";
import { test } from "node:test";
import { onPage } from "./support/openPage.mjs";
import { providerUrl, readyProvider, serveProvider } from "./support/provider.mjs";
import { records, workspace } from "./support/servers.mjs";
import { softphoneOn } from "./support/softphone.mjs";

const sessionsOf = (page) => page.getByRole("navigation", { name: "Sessions" });
const tabsOf = (page) => page.getByRole("list", { name: "Tabs of the session" });

test("ten sessions, and the eleventh is refused", () =>
  onPage(workspace({ sessionApp: 1 }), async (page) => {
    await sessionsOf(page).getByRole("button", { name: "Home", exact: true }).waitFor();
    const refused = await page.evaluate(async (entityId) => {
      const { Apm } = window.Microsoft;
      const call = (customerName) => ({ templateName: "osp_call_session", sessionContext: new Map(Object.entries({ customerName, entityName: "contact", entityId })) });
      for (let number = 1; number <= 9; number += 1) await Apm.createSession(call(`Caller ${number}`));
      return Apm.createSession(call("One too many")).catch(({ message }) => `${Apm.canCreateSession()}: ${message}`);
    }, records.maria);
    assert.match(refused, /^false: You have reached the maximum number of sessions/);
    assert.equal(await sessionsOf(page).getByRole("listitem").count(), 10);
    await page.getByRole("heading", { name: /^Maria Alvarez/ }).waitFor();
    await sessionsOf(page).getByRole("button", { name: "Close Call: Caller 9" }).click();
    assert.equal(await page.evaluate(() => window.Microsoft.Apm.canCreateSession()), true);
  }));

test("each session has its tabs, and the softphone stands in them", () =>
  onPage(workspace({ sessionApp: 1, record: records.maria }), async (page) => {
    await softphoneOn(page).signIn();
    await softphoneOn(page).agentState.waitFor();
    await page.evaluate(async () => {
      await window.Microsoft.Apm.createSession({ templateName: "osp_call_session", sessionContext: new Map([["customerName", "Contoso"], ["entityName", "account"]]) });
    });
    await page.getByRole("table", { name: "My Active Accounts" }).waitFor();
    await page.evaluate(() => window.Xrm.Navigation.openForm({ entityName: "account", entityId: "5a3e1c00-0000-4000-8000-000000000101" }));
    await tabsOf(page).getByRole("button", { name: "Contoso Coffee", exact: true }).waitFor();
    await softphoneOn(page.getByRole("group", { name: "Main Phone" })).agentState.waitFor();
    await page.getByRole("region", { name: "People", exact: true }).getByRole("button", { name: "Maria Alvarez" }).click();
    await tabsOf(page).getByRole("button", { name: "Maria Alvarez", exact: true }).waitFor();
    await tabsOf(page).getByRole("button", { name: "Accounts", exact: true }).click();
    await page.getByRole("table", { name: "My Active Accounts" }).waitFor();
    await sessionsOf(page).getByRole("button", { name: "Home", exact: true }).click();
    await softphoneOn(page.getByRole("group", { name: "Business Phone" })).agentState.waitFor();
  }));

test("an app without sessions has none of it", () =>
  onPage(workspace(), async (page) => {
    await softphoneOn(page).signIn();
    assert.equal(await page.evaluate(() => typeof window.Microsoft), "undefined");
    assert.equal(await sessionsOf(page).count(), 0);
  }));

test("a phone call that is created stands in the timeline", () =>
  onPage(workspace({ record: records.maria }), async (page) => {
    const timeline = page.getByRole("region", { name: "Timeline" });
    await timeline.getByText("Incoming call from Maria Alvarez").waitFor();
    await page.evaluate(async (id) => {
      const { WebApi } = window.Xrm;
      const call = await WebApi.createRecord("phonecall", {
        subject: "Agreed on a refund",
        directioncode: false,
        actualdurationminutes: 3,
        "regardingobjectid_contact@odata.bind": `/contacts(${id})`,
      });
      await WebApi.updateRecord("phonecall", call.id, { statecode: 1, statuscode: 4 });
    }, records.maria);
    await timeline.getByRole("listitem").filter({ hasText: "Agreed on a refund" }).getByText("Completed · 3 min").waitFor();
  }));

test("a throttled Dataverse says when to come again", () =>
  onPage(workspace({ dataverse: "throttled" }), async (page) => {
    await softphoneOn(page).signIn();
    const error = await page.evaluate(() =>
      window.Xrm.WebApi.retrieveMultipleRecords("contact", "?$select=fullname").then(
        () => undefined,
        (reason) => ({ ...reason, isError: reason instanceof Error }),
      ),
    );
    assert.equal(error.isError, false);
    assert.equal(error.errorCode, 0x80072322);
    assert.deepEqual(JSON.parse(error.raw)._headers, { "Retry-After": "5" });
  }));

const withProvider = { before: serveProvider };

test("a channel provider gets JSON text, Maps, and failures in either", () =>
  onPage(
    workspace({ sessionApp: 1, provider: 1, providerUrl, record: records.maria }),
    async (page) => {
      const provider = await readyProvider(page);
      const environment = await provider.evaluate(() => window.Microsoft.CIFramework.getEnvironment());
      assert.equal(typeof environment, "string");
      assert.deepEqual([JSON.parse(environment).etn, JSON.parse(environment).id], ["contact", records.maria]);
      const seen = await provider.evaluate(async () => {
        const cif = window.Microsoft.CIFramework;
        const id = await cif.createSession({ templateName: "osp_call_session", templateParameters: { customerName: "Grace" }, context: { callId: "7" } });
        const session = await cif.getSession(id);
        const failure = (promise) => promise.then(() => "none", (reason) => (reason instanceof Map ? `Map ${reason.get("msdyn_name")}` : typeof reason));
        let thrown = "none";
        try {
          await cif.createRecord("phonecall", { subject: "An object" }).catch(() => undefined);
        } catch (error) {
          thrown = error.name;
        }
        return [session instanceof Map, session.get("context").callId, await failure(cif.retrieveRecord("contact", "7")), await failure(cif.setSessionTitle({ sessionId: "7" })), await failure(cif.setPresence("")), thrown];
      });
      assert.deepEqual(seen, [true, "7", "string", "Map SetSessionTitle", "string", "SyntaxError"]);
      await sessionsOf(page).getByRole("button", { name: "Call: Grace", exact: true }).waitFor();
      assert.equal(await page.evaluate(() => typeof window.Microsoft.CIFramework.getEnvironment), "undefined");
    },
    withProvider,
  ));

test("a channel provider's notification is answered, and clicks on numbers reach it", () =>
  onPage(
    workspace({ sessionApp: 1, provider: 1, providerUrl, page: "list" }),
    async (page) => {
      const provider = await readyProvider(page);
      await provider.evaluate(() => {
        const cif = window.Microsoft.CIFramework;
        window.answer = cif.notifyEvent({ templateName: "osp_incoming_call", templateParameters: { customerName: "Maria Alvarez" } });
        window.click = new Promise((resolve) => { cif.addHandler("onclicktoact", async (data) => resolve(data)); });
      });
      await page.getByRole("alertdialog", { name: "Maria Alvarez calls" }).getByRole("button", { name: "Accept" }).click();
      assert.deepEqual(JSON.parse(await provider.evaluate(() => window.answer)), { actionName: "Accept", responseReason: "Accept" });
      await page.getByRole("button", { name: "Click to act on 07700 900461" }).click();
      const click = JSON.parse(await provider.evaluate(() => window.click));
      assert.deepEqual([click.value, click.name, click.entityLogicalName], ["07700 900461", "telephone1", "contact"]);
    },
    withProvider,
  ));

test("a side pane shows a web resource", () =>
  onPage(
    workspace(),
    async (page) => {
      await softphoneOn(page).signIn();
      await page.evaluate(async (name) => {
        const pane = await window.Xrm.App.sidePanes.createPane({ title: "Provider", paneId: "provider", canClose: false, alwaysRender: true });
        await pane.navigate({ pageType: "webresource", webresourceName: name });
        window.Xrm.App.sidePanes.getPane("provider").badge = 2;
      }, providerUrl.replace("/WebResources/", ""));
      await page.frameLocator('iframe[title="Provider"]').locator("body").waitFor({ state: "attached" });
      await page.getByRole("tab", { name: "Provider" }).click();
      await page.locator('iframe[title="Provider"]').waitFor({ state: "hidden" });
    },
    withProvider,
  ));
