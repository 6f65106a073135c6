import { test } from "node:test";
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
    await page.reload();
    await chosen.waitFor({ state: "attached" });
    await call.press("Done");
    await softphone.shows("Ready");
  }));
