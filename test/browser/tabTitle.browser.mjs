import assert from "node:assert/strict";
import { test } from "node:test";
import { onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone } from "./support/softphone.mjs";

test("the tab's title says who calls while the agent is elsewhere, and is the app's again afterwards", () =>
  onPage(workspace(), async (page) => {
    const softphone = await readySoftphone(page);
    const title = await page.title();
    // Playwright keeps every page focused.
    await page.evaluate(() => void (document.hasFocus = () => false));
    await softphone.somebody("Maria Alvarez calls");
    await page.waitForFunction(() => document.title.includes("Maria Alvarez"));
    await page.evaluate(() => void delete document.hasFocus);
    await page.waitForFunction((own) => document.title === own, title);
    await softphone.callWith("Maria Alvarez").press("Decline");
    await softphone.callWith("Maria Alvarez").isGone();
    assert.equal(await page.title(), title);
  }));
