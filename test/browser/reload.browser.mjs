import assert from "node:assert/strict";
import { test } from "node:test";
import { keptAfter } from "./support/kept.mjs";
import { onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { talkingToMaria } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

test("a call is still there after the page was loaded again", () =>
  onPage(workspace(), async (page) => {
    page.on("dialog", (dialog) => dialog.accept());
    const { softphone, call } = await talkingToMaria(page);
    await call.press("Hold");
    await call.shows(english("Stage_held"));
    const heldAt = await page.evaluate(() => Date.now());
    await call.notes.fill("Holds the line");
    await keptAfter(page, heldAt);
    await page.reload();
    await call.shows(english("Stage_held"));
    await softphone.shows(english("AgentState_Active"));
    await call.press("Resume");
    await call.shows(english("Stage_talking"));
    await call.press("End");
    await call.wrapupReason.selectOption("Complaint");
    const chosen = call.wrapupReason.locator("option:checked", { hasText: "Complaint" });
    await chosen.waitFor({ state: "attached" });
    // Taken by the contact centre: what has only been asked for does not outlive the page.
    await call.wrapupReason.and(page.locator('[aria-busy="false"]')).waitFor();
    const chosenAt = await page.evaluate(() => Date.now());
    await call.notes.fill("Wants a call back");
    await keptAfter(page, chosenAt);
    await page.reload();
    await chosen.waitFor({ state: "attached" });
    assert.equal(await call.notes.inputValue(), "Wants a call back");
    await call.press("Done");
    await softphone.shows("Ready");
  }));
