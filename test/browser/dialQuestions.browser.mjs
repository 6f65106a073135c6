import assert from "node:assert/strict";
import { test } from "node:test";
import { onPage } from "./support/openPage.mjs";
import { records, workspace } from "./support/servers.mjs";
import { readySoftphone, softphoneOn, talkingToMaria } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

const chloe = "+33 6 39 98 00 12";
const tom = "+44 7700 900461";
const question = (page) => page.getByRole("alertdialog");
const anyCall = (page) => page.getByRole("group", { name: /^Call with/ });

async function dials(softphone, number) {
  await softphone.numberToDial.fill(number);
  await softphone.call.click();
}

/** Whoever dials next after an answer would be told if the last number had gone out, too: there is one line. */
async function tomIsTheOnlyCall(page, softphone) {
  await dials(softphone, tom);
  await softphone.callWith("Tom Okafor").shows(english("Stage_dialing"));
  assert.equal(await anyCall(page).count(), 1);
}

test("whoever does not want to be called is called only when the agent says so", () =>
  onPage(workspace({ record: records.chloe }), async (page) => {
    const softphone = softphoneOn(page);
    await softphone.signIn();
    await dials(softphone, chloe);
    await question(page).getByText(english("AskUnwanted", "Chloé Lefèvre")).waitFor();
    assert.equal(await anyCall(page).count(), 0);
    await question(page).getByRole("button", { name: english("CallAnyway") }).click();
    await softphone.callWith("Chloé Lefèvre").shows(english("Stage_dialing"));
    assert.equal(await question(page).count(), 0);
  }));

test("the agent thinks better of it: nobody is called", () =>
  onPage(workspace({ record: records.chloe }), async (page) => {
    const softphone = softphoneOn(page);
    await softphone.signIn();
    await dials(softphone, chloe);
    await question(page).getByRole("button", { name: english("Cancel") }).click();
    await question(page).waitFor({ state: "detached" });
    await tomIsTheOnlyCall(page, softphone);
  }));

test("the record's own number asks, too", () =>
  onPage(workspace({ record: records.chloe }), async (page) => {
    const softphone = softphoneOn(page);
    await softphone.signIn();
    await page.getByRole("group", { name: "Business Phone" }).getByRole("button", { name: /^Call / }).first().click();
    await question(page).getByText(english("AskUnwanted", "Chloé Lefèvre")).waitFor();
    await page.keyboard.press("Escape");
    await question(page).waitFor({ state: "detached" });
    assert.equal(await anyCall(page).count(), 0);
  }));

test("an organization may forbid such calls altogether", () =>
  onPage(workspace({ record: records.chloe, organization: JSON.stringify({ doNotPhone: "block" }) }), async (page) => {
    const softphone = softphoneOn(page);
    await softphone.signIn();
    await dials(softphone, chloe);
    await page.getByText(english("Error_doNotPhone")).waitFor();
    assert.equal(await question(page).count(), 0);
    await tomIsTheOnlyCall(page, softphone);
  }));

test("with a call up, a click on another number asks whether to consult, and does", () =>
  onPage(workspace({ record: records.maria }), async (page) => {
    const { softphone, call } = await talkingToMaria(page);
    await dials(softphone, tom);
    await question(page).getByText(english("AskConsult", "Maria Alvarez", tom)).waitFor();
    await question(page).getByRole("button", { name: english("Consult") }).click();
    await call.shows(english("Stage_held"));
    await softphone.callWith("Tom Okafor").shows(english("Stage_dialing"));
    await softphone.somebody("Tom Okafor answers");
    await softphone.callWith("Tom Okafor").press("End");
    await softphone.callWith("Tom Okafor").isGone();
    await call.press("Resume");
    await call.shows(english("Stage_talking"));
  }));

test("a number that is clicked in the app and in the control at once is one call", () =>
  onPage(workspace({ record: records.maria }), async (page) => {
    const softphone = await readySoftphone(page);
    const callIt = page.getByRole("group", { name: "Business Phone" }).getByRole("button", { name: /^Call / }).first();
    await callIt.waitFor();
    await callIt.evaluate((button) => {
      window.dispatchEvent(new CustomEvent("CIClickToAct", { detail: { value: "202 555 0143", name: "telephone1", format: "phone", entityLogicalName: "contact", entityId: "" } }));
      button.click();
      window.dispatchEvent(new CustomEvent("CIClickToAct", { detail: { value: "+12025550143", name: "telephone1", format: "phone", entityLogicalName: "contact", entityId: "" } }));
    });
    await softphone.callWith("Maria Alvarez").shows(english("Stage_dialing"));
    await softphone.somebody("Maria Alvarez answers");
    await softphone.callWith("Maria Alvarez").shows(english("Stage_talking"));
    assert.equal(await anyCall(page).count(), 1);
    assert.equal(await question(page).count(), 0);
    assert.equal(await page.getByRole("alert").count(), 0);
  }));
