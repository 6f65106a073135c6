import assert from "node:assert/strict";
import { test } from "node:test";
import { announcementsOn, keyboardOn } from "./support/keyboard.mjs";
import { onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { softphoneOn } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

const maria = "Maria Alvarez";
const dana = "Dana Keller";

/** What has to be said, in this order. */
const story = ["Ready", maria, english("Stage_held"), english("Stage_talking"), dana, english("Stage_talking"), english("Stage_wrapup"), "Ready"];
/** One for each change: the agent's state three times, the caller, her record, and seven stages of the two calls. */
const mostAnnouncements = 12;

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
    // Only what has been so for a moment is said.
    const isSaid = (words) => page.waitForFunction((said) => window.announced.at(-1).includes(said), words);

    await keys.enter(`${maria} calls`);
    await call.button("Answer").waitFor();
    await keys.enter("Answer", "Shift+Tab");
    await call.shows(english("Stage_talking"));
    await keys.isSomewhere("answered");
    await isSaid(english("Stage_talking"));

    await keys.enter("Hold");
    await call.shows(english("Stage_held"));
    await keys.isSomewhere("held");
    await isSaid(english("Stage_held"));
    await keys.enter("Resume");
    await call.shows(english("Stage_talking"));
    await keys.isSomewhere("resumed");
    await isSaid(english("Stage_talking"));

    await keys.enter("Consult");
    await keys.isSomewhere("choosing a colleague");
    await keys.type(dana);
    await keys.press("Enter");
    const colleague = softphone.callWith(dana);
    await colleague.group.waitFor();
    await keys.isSomewhere("consulting");
    // She answers by herself.
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
    await isSaid("Ready");

    const said = await announced();
    let at = -1;
    for (const words of story) {
      at = said.findIndex((sentence, index) => index > at && sentence.includes(words));
      assert.ok(at >= 0, `"${words}" is not said in its turn: ${JSON.stringify(said)}`);
    }
    assert.ok(said.length <= mostAnnouncements, `too much is said: ${JSON.stringify(said)}`);
    assert.deepEqual(said.filter((sentence, index) => sentence === said[index - 1]), [], "the same is said twice");
  }));
