import assert from "node:assert/strict";
import { test } from "node:test";
import { announcementsOn, keyboardOn } from "./support/keyboard.mjs";
import { onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { softphoneOn } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

const maria = "Maria Alvarez";
const dana = "Dana Keller";

/** Signed in and Ready, by keys alone. */
async function readyByKeys(page) {
  const keys = keyboardOn(page);
  const softphone = softphoneOn(page);
  await page.getByRole("button", { name: "Sign in" }).waitFor();
  const announced = await announcementsOn(page);
  await keys.enter("Sign in");
  await softphone.agentState.waitFor();
  await keys.isSomewhere("signed in");
  await keys.enter("Agent state");
  await page.getByRole("menuitemradio", { name: "Ready" }).waitFor();
  await keys.press("Home", "Enter");
  await softphone.shows("Ready");
  await keys.isSomewhere("ready");
  return { keys, softphone, announced };
}

test("a call without a mouse, from sign-in to wrap-up: the focus is never lost, and every change is said once", () =>
  onPage(workspace(), async (page) => {
    const { keys, softphone, announced } = await readyByKeys(page);
    const call = softphone.callWith(maria);

    await keys.enter(`${maria} calls`);
    await call.button("Answer").waitFor();
    await keys.enter("Answer", "Shift+Tab");
    await call.shows(english("Stage_talking"));
    await keys.isSomewhere("answered");

    await keys.enter("Hold");
    await call.shows(english("Stage_held"));
    await keys.isSomewhere("held");
    await keys.enter("Resume");
    await call.shows(english("Stage_talking"));
    await keys.isSomewhere("resumed");

    await keys.enter("Consult");
    await keys.isSomewhere("choosing a colleague");
    await keys.type(dana);
    await keys.press("Enter");
    const colleague = softphone.callWith(dana);
    await colleague.group.waitFor();
    await keys.isSomewhere("consulting");
    await keys.enter(`${dana} answers`);
    await colleague.shows(english("Stage_talking"));
    await keys.isSomewhere("talking to the colleague");

    await keys.enter("Complete transfer", "Shift+Tab");
    await call.button("Done").waitFor();
    await keys.isSomewhere("in wrap-up");
    await keys.goTo("Wrap-up reason");
    await keys.press("ArrowDown");
    await keys.goTo("Notes");
    await keys.type("Wants to move an appointment");
    await keys.enter("Done");
    await call.isGone();
    await keys.isSomewhere("done");
    await softphone.shows("Ready");

    console.log(await announced());
    assert.deepEqual(await announced(), []);
  }));
