import assert from "node:assert/strict";
import { test } from "node:test";
import { keyboardOn } from "./support/keyboard.mjs";
import { onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone, softphoneOn, talkingToMaria } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

test("a call from its ring to the end of wrap-up by the keys that are set at first", () =>
  onPage(workspace(), async (page) => {
    const softphone = softphoneOn(page);
    const keys = keyboardOn(page);
    await softphone.signIn();
    await softphone.agentState.waitFor();
    await keys.press("Control+Shift+7");
    await softphone.shows("Ready");
    await softphone.somebody("Maria Alvarez calls");
    const call = softphone.callWith("Maria Alvarez");
    await call.button("Answer").waitFor();
    // The agent is at work in a field of the form.
    await page.getByRole("textbox", { name: "First Name" }).focus();
    await keys.press("Control+Shift+1");
    await call.shows(english("Stage_talking"));
    await keys.press("Control+Shift+3");
    await call.shows(english("Stage_held"));
    await keys.press("Control+Shift+3");
    await call.shows(english("Stage_talking"));
    await keys.press("Control+Shift+4");
    await call.button("Unmute").waitFor();
    await keys.press("Control+Shift+4");
    await call.button("Mute").waitFor();
    assert.equal(await keys.focused(), "First Name", "the focus stays where the agent works");
    await keys.press("Control+Shift+6", "5");
    await keys.press("Control+Shift+5");
    await call.wrapupReason.waitFor();
    await keys.press("Control+Shift+8");
    assert.equal(await keys.focused(), "Number to dial");
    await keys.enter("Done");
    await call.isGone();
    await softphone.shows("Ready");
  }));

test("a key that could type does nothing while the agent types", () =>
  onPage(workspace(), async (page) => {
    const { softphone, call } = await talkingToMaria(page);
    await softphone.more("Shortcuts");
    const change = page.getByRole("button", { name: english("ShortcutChangeOf", english("Shortcut_hold")) });
    await change.click();
    await page.keyboard.press("Alt+Shift+h");
    await page.getByRole("button", { name: english("ShortcutsClose") }).click();
    await call.notes.focus();
    await page.keyboard.press("Alt+Shift+h");
    await page.keyboard.type("Would like to wait");
    assert.equal(await call.notes.inputValue(), "Would like to wait");
    assert.equal(await call.button("Hold").isVisible(), true);
    await call.button("Mute").focus();
    await page.keyboard.press("Alt+Shift+h");
    await call.shows(english("Stage_held"));
  }));

test("a key that has nothing to do is answered with words, and does nothing", () =>
  onPage(workspace(), async (page) => {
    await readySoftphone(page);
    await page.keyboard.press("Control+Shift+1");
    await page.getByRole("status").filter({ hasText: english("Shortcut_answer_Not") }).waitFor({ state: "attached" });
  }));
