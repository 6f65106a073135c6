import assert from "node:assert/strict";
import { test } from "node:test";
import { inOneBrowser, onPage } from "./support/openPage.mjs";
import { records, workspace } from "./support/servers.mjs";
import { softphoneOn } from "./support/softphone.mjs";

const quickCreate = (page, what) => page.getByRole("dialog", { name: `Quick Create: ${what}` });
const timeline = (page) => page.getByRole("region", { name: "Timeline" });

/** A form that waits for the agent: what it resolves with stands in `window.saved`. */
const openForm = (page, options, parameters) =>
  page.evaluate(
    ([given, values]) => {
      window.saved = window.Xrm.Navigation.openForm(given, values);
    },
    [options, parameters],
  );
const savedReference = async (page) => (await page.evaluate(() => window.saved)).savedEntityReference;

const writeCall = (page, subject) =>
  page.evaluate(([id, text]) => window.Xrm.WebApi.createRecord("phonecall", { subject: text, directioncode: false, "regardingobjectid_contact@odata.bind": `/contacts(${id})` }), [records.maria, subject]);

test("a quick create form begins with what it was given, and says what was saved", () =>
  onPage(workspace(), async (page) => {
    await softphoneOn(page).signIn();
    await openForm(page, { entityName: "contact", useQuickCreateForm: true }, { telephone1: "+14255550119" });
    const form = quickCreate(page, "Contact");
    assert.equal(await form.getByLabel("Business Phone").inputValue(), "+14255550119");
    await form.getByRole("button", { name: "Save and Close" }).click();
    await form.getByText("Last Name: Required fields must be filled in.").waitFor();
    await form.getByLabel("First Name").fill("Nora");
    await form.getByLabel("Last Name").fill("Newman");
    await form.getByLabel("Account Name").selectOption("Contoso Coffee");
    await form.getByRole("button", { name: "Save and Close" }).click();
    const [saved] = await savedReference(page);
    assert.deepEqual([saved.name, saved.entityType], ["Nora Newman", "contact"]);
    assert.match(saved.id, /^\{[0-9A-F-]{36}\}$/);
    await page.evaluate(({ id }) => window.Xrm.Navigation.openForm({ entityName: "contact", entityId: id }), saved);
    await page.getByRole("heading", { name: /^Nora Newman/ }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Contoso Coffee" }).count(), 2);
  }));

test("a quick create form that is left has saved nothing", () =>
  onPage(workspace(), async (page) => {
    await softphoneOn(page).signIn();
    await openForm(page, { entityName: "incident", useQuickCreateForm: true }, { title: "Broken seal", customerid: records.maria, customeridtype: "contact" });
    const form = quickCreate(page, "Case");
    assert.equal(await form.getByLabel("Customer").inputValue(), `contact/${records.maria}`);
    await form.getByRole("button", { name: "Cancel" }).click();
    assert.deepEqual(await savedReference(page), []);
    const { entities } = await page.evaluate(() => window.Xrm.WebApi.retrieveMultipleRecords("incident", "?$filter=title eq 'Broken seal'"));
    assert.deepEqual(entities, []);
  }));

test("a quick create form that Dataverse refuses says so, and stays", () =>
  onPage(workspace({ dataverse: "forbidden" }), async (page) => {
    await softphoneOn(page).signIn();
    await openForm(page, { entityName: "account", useQuickCreateForm: true }, { name: "Litware" });
    const form = quickCreate(page, "Account");
    await form.getByRole("button", { name: "Save and Close" }).click();
    await form.getByText(/missing prvCreateaccount privilege/).waitFor();
    await form.getByLabel("Account Name").press("Escape");
    assert.deepEqual(await savedReference(page), []);
  }));

test("records live through a reload, and Start over brings the samples back", () =>
  onPage(workspace({ record: records.maria, open: 1 }), async (page) => {
    await softphoneOn(page).signIn();
    await page.getByText("All records are as in the samples.").waitFor();
    await writeCall(page, "Agreed on a refund");
    await page.getByText("Changed, and kept in this browser: 1 record.").waitFor();
    await page.reload();
    await timeline(page).getByText("Agreed on a refund").waitFor();
    await page.getByRole("button", { name: "Start over" }).click();
    await page.getByText("Started over: 1 record as in the samples again.").waitFor();
    await timeline(page).getByText("Agreed on a refund").waitFor({ state: "detached" });
    await timeline(page).getByText("Incoming call from Maria Alvarez").waitFor();
  }));

test("two tabs share their records", () =>
  inOneBrowser(async (open) => {
    const [first, second] = [await open(workspace({ record: records.maria })), await open(workspace({ record: records.maria }))];
    for (const page of [first, second]) await timeline(page).getByText("Incoming call from Maria Alvarez").waitFor();
    await writeCall(first, "Told to both");
    await timeline(second).getByText("Told to both").waitFor();
    await second.evaluate((id) => window.Xrm.WebApi.deleteRecord("contact", id), records.maria);
    await first.getByText("This record is not available. It may have been deleted.").waitFor();
  }));

test("the page says that it only plays Dynamics, unless it is to look like the real one", () =>
  inOneBrowser(async (open) => {
    const says = async (page) => {
      await page.getByRole("table", { name: "My Active Contacts" }).waitFor();
      return page.evaluate(() => window[Symbol.for("open-softphone.sample-host")]);
    };
    assert.equal(await says(await open(workspace({ page: "list" }))), true);
    assert.equal(await says(await open(workspace({ page: "list", realOrganization: 1 }))), undefined);
  }));

test("an organization may have no leads, and the app may run on a phone, which calls by itself", () =>
  onPage(workspace({ noLeads: 1, client: "mobile" }), async (page) => {
    await page.locator('a[href^="tel:+"]').waitFor();
    assert.equal(await page.getByRole("button", { name: "Sign in" }).count(), 0);
    assert.equal(await page.getByRole("button", { name: "Leads" }).count(), 0);
    const told = await page.evaluate(async () => [
      window.Xrm.Utility.getGlobalContext().client.getClient(),
      await window.Xrm.WebApi.retrieveMultipleRecords("lead", "?$select=fullname").catch(({ message }) => message),
    ]);
    assert.deepEqual(told, ["Mobile", "Resource not found for the segment 'leads'."]);
  }));
