import assert from "node:assert/strict";
import { test } from "node:test";
import { asProvider, callSession, formOf, inSession, ownsThePhone, paneOf, panelOf, providerFrame, reachesDynamics, sessionTitles, sessionsOf, toldDynamics } from "./support/channelProvider.mjs";
import { onPage } from "./support/openPage.mjs";
import { records, workspace } from "./support/servers.mjs";
import { readySoftphone, softphoneOn } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

const maria = "Call: Maria Alvarez";
const grace = "Call: Grace Lindqvist";
const recordOf = (page, name) => page.getByRole("heading", { name: new RegExp(`^${name}`) }).waitFor();

/** Somebody calls, and is answered on the form. */
async function answered(form, name) {
  await form.somebody(`${name} calls`);
  await form.callWith(name).press("Answer");
}

test("a call that is answered on a form opens the provider's session, and there the caller's record", () =>
  asProvider({ callSession }, async ({ page, panel, form }) => {
    await reachesDynamics(panelOf(page), "cif");
    await reachesDynamics(formOf(page), "relayed");
    await answered(form, "Grace Lindqvist");
    await inSession(page, grace);
    await recordOf(page, "Grace Lindqvist");
    await form.callWith("Grace Lindqvist").shows(english("Stage_talking"));
    await panel.callWith("Grace Lindqvist").shows(english("Stage_talking"));
    const provider = await providerFrame(page);
    assert.equal((await provider.evaluate(() => window.Microsoft.CIFramework.getAllSessions())).length, 1);
    assert.deepEqual(await sessionTitles(page), ["Home", grace]);
  }));

test("two calls have two sessions, and the one that is worked on again asks for the agent's eye", () =>
  asProvider({ callSession }, async ({ page, panel, form }) => {
    await answered(form, "Maria Alvarez");
    await inSession(page, maria);
    await recordOf(page, "Maria Alvarez");
    await form.callWith("Maria Alvarez").press("Hold");
    await panel.callWith("Maria Alvarez").shows(english("Stage_held"));
    await form.numberToDial.fill("(312) 555-0187");
    await form.call.click();
    await form.people.getByRole("button", { name: / answers$/ }).click();
    await inSession(page, grace);
    await recordOf(page, "Grace Lindqvist");
    await panel.callWith("Grace Lindqvist").press("Hold");
    await panel.callWith("Grace Lindqvist").shows(english("Stage_held"));
    await panel.callWith("Maria Alvarez").press("Resume");
    const entry = sessionsOf(page).getByRole("listitem").filter({ has: page.getByRole("button", { name: maria, exact: true }) });
    await entry.getByText("1", { exact: true }).waitFor();
    await entry.getByRole("button", { name: maria, exact: true }).click();
    await recordOf(page, "Maria Alvarez");
    assert.deepEqual(await sessionTitles(page), ["Home", maria, grace]);
  }));

test("a session that the agent closes stays closed", () =>
  asProvider({ callSession }, async ({ page, panel, form }) => {
    await answered(form, "Maria Alvarez");
    await inSession(page, maria);
    await recordOf(page, "Maria Alvarez");
    await page.getByRole("button", { name: `Close ${maria}` }).click();
    await inSession(page, "Home");
    await panel.callWith("Maria Alvarez").press("Hold");
    await form.callWith("Maria Alvarez").press("Resume");
    await panel.callWith("Maria Alvarez").shows(english("Stage_talking"));
    await panel.callWith("Maria Alvarez").press("End");
    await panel.callWith("Maria Alvarez").press("Done");
    await form.shows("Ready");
    assert.deepEqual(await sessionTitles(page), ["Home"]);
    const sessions = (await toldDynamics(page, "createSession")).map(([input]) => input);
    assert.deepEqual(sessions, [{ templateName: "osp_call_session", templateParameters: { callerName: "Maria Alvarez" } }]);
  }));

test("the eleventh session is refused in a sentence, and the call goes on", () =>
  asProvider({ callSession }, async ({ page, panel, form }) => {
    const provider = await providerFrame(page);
    await provider.evaluate(async () => {
      for (let number = 1; number <= 9; number += 1) await window.Microsoft.CIFramework.createSession({ templateName: "osp_call_session", templateParameters: { callerName: `Caller ${number}` } });
    });
    await sessionsOf(page).getByRole("button", { name: "Home", exact: true }).click();
    await answered(form, "Maria Alvarez");
    await panelOf(page).getByText(english("Error_sessionLimit")).waitFor();
    await form.callWith("Maria Alvarez").press("Hold");
    await panel.callWith("Maria Alvarez").shows(english("Stage_held"));
    assert.equal((await sessionTitles(page)).length, 10);
  }));

const byApm = { sessionApp: 1, record: records.maria, organization: JSON.stringify({ callSession: { ...callSession, closeAtEnd: true } }) };

async function sessionFromStartToEnd(page, softphone) {
  await softphone.somebody("Grace Lindqvist calls");
  await softphone.callWith("Grace Lindqvist").press("Answer");
  await inSession(page, grace);
  await recordOf(page, "Grace Lindqvist");
  await softphone.callWith("Grace Lindqvist").press("End");
  await softphone.callWith("Grace Lindqvist").press("Done");
  await inSession(page, "Home");
  await sessionsOf(page).getByRole("button", { name: grace, exact: true }).waitFor({ state: "detached" });
  assert.deepEqual(await sessionTitles(page), ["Home"]);
}

test("without a channel provider a form opens the session, and closes it with the call", () =>
  onPage(workspace(byApm), async (page) => {
    const form = await readySoftphone(formOf(page));
    await reachesDynamics(formOf(page), "multisession");
    await sessionFromStartToEnd(page, form);
    await form.shows("Ready");
  }));

test("from a side pane, too", () =>
  onPage(workspace({ ...byApm, sidePane: 1 }), async (page) => {
    await ownsThePhone(paneOf(page));
    const pane = await readySoftphone(paneOf(page));
    await reachesDynamics(paneOf(page), "multisession");
    await sessionFromStartToEnd(page, pane);
    await softphoneOn(formOf(page)).shows("Ready");
  }));
