import assert from "node:assert/strict";
import { test } from "node:test";
import { completedCalls, openRecordIs, quickCreateOf } from "./support/dynamics.mjs";
import { ask, hears, integrationAddress, serveIntegration, startIntegration } from "./support/integration.mjs";
import { inOneBrowser, onPage } from "./support/openPage.mjs";
import { records, workspace } from "./support/servers.mjs";
import { readySoftphone, talkingToMaria } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

const stranger = "(425) 555-0119";

/** In a call with somebody whom no record has. */
async function talkingToAStranger(page) {
  const softphone = await readySoftphone(page);
  await softphone.somebody("+14255550119 calls");
  const call = softphone.callWith(stranger);
  await call.press("Answer");
  await call.shows(english("Stage_talking"));
  await call.shows(english("NobodyHasIt"));
  return { softphone, call };
}

for (const [app, settings] of [
  ["a form app", {}],
  ["the session app", { sessionApp: 1 }],
]) {
  test(`in ${app} whom nobody knows becomes a contact, which is the call's from then on`, () =>
    onPage(workspace({ record: records.tom, ...settings }), async (page) => {
      const { softphone, call } = await talkingToAStranger(page);
      await call.press(english("CreateContact"));
      const form = quickCreateOf(page, "Contact");
      assert.equal(await form.getByLabel("Business Phone").inputValue(), "+14255550119");
      await form.getByLabel("First Name").fill("Nora");
      await form.getByLabel("Last Name").fill("Newman");
      await form.getByRole("button", { name: "Save and Close" }).click();
      const nora = softphone.callWith("Nora Newman");
      await nora.shows(english("Table_contact"));
      await nora.press("End");
      await nora.press("Done");
      const [record] = await completedCalls(page);
      assert.equal(record["_regardingobjectid_value@OData.Community.Display.V1.FormattedValue"], "Nora Newman");
      // The agent has just had the new record on screen: it is not opened once more.
      assert.equal(await page.getByRole("heading", { name: /^Tom Okafor/ }).count(), 1);
    }));
}

test("a contact that is not saved leaves the call as it was", () =>
  onPage(workspace(), async (page) => {
    const { call } = await talkingToAStranger(page);
    await call.press(english("CreateContact"));
    await quickCreateOf(page, "Contact").getByRole("button", { name: "Cancel" }).click();
    await call.shows(english("NobodyHasIt"));
    await call.button(english("CreateContact")).waitFor();
  }));

test("a case is made out of the call, with its customer, and is what the call is about", () =>
  onPage(workspace({ record: records.tom }), async (page) => {
    const { call } = await talkingToMaria(page);
    await openRecordIs(page, "Maria Alvarez");
    await call.press(english("CreateCase"));
    const form = quickCreateOf(page, "Case");
    assert.equal(await form.getByLabel("Customer").inputValue(), `contact/${records.maria}`);
    await form.getByLabel("Case Title").fill("Paid twice");
    await form.getByRole("button", { name: "Save and Close" }).click();
    await call.group.getByText("Paid twice").waitFor();
    await call.press("End");
    await call.press("Done");
    const [record] = await completedCalls(page);
    assert.equal(record["_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname"], "incident");
  }));

test("the agent knows better whose call it is, and integrations hear it", () =>
  inOneBrowser(async (open, context) => {
    await serveIntegration(context);
    const page = await open(workspace());
    const { softphone, call } = await talkingToMaria(page);
    const integration = await open(integrationAddress());
    await startIntegration(integration);
    const item = async () => (await ask(integration, "getWorkitems")).value[0];
    assert.equal((await item()).associatedParticipant.id, records.maria);
    await page.bringToFront();
    await call.press(english("Change"));
    await call.group.getByRole("textbox", { name: english("CustomerName") }).fill("Grac");
    await call.group.getByRole("button", { name: /^Grace Lindqvist/ }).click();
    await softphone.callWith("Grace Lindqvist").press("Hold");
    await hears(integration, "workitemPause");
    const { id, name, recordType } = (await item()).associatedParticipant;
    assert.deepEqual({ id, name, recordType }, { id: records.grace, name: "Grace Lindqvist", recordType: "contact" });
  }));

test("Dataverse takes its time: the call is answered at once, and the name comes later", () =>
  onPage(workspace({ slow: 1 }), async (page) => {
    const softphone = await readySoftphone(page);
    // Known to Dataverse alone: the contact centre has no name for this number.
    await page.getByRole("textbox", { name: english("AnyNumber") }).fill("+447700900958");
    await page.getByRole("textbox", { name: english("AnyNumber") }).press("Enter");
    const unnamed = softphone.callWith("+44 7700 900958");
    await unnamed.press("Answer");
    await unnamed.shows(english("Stage_talking"));
    await unnamed.shows(english("LookingUp"));
    const named = softphone.callWith("Priya Raghunathan");
    await named.shows(english("Stage_talking"));
    await openRecordIs(page, "Priya Raghunathan");
    await named.press("Hold");
    await named.shows(english("Stage_held"));
  }));
