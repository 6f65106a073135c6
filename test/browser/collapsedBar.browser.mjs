import assert from "node:assert/strict";
import { test } from "node:test";
import { onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

test("a call is answered, held and ended in the collapsed bar, 280 px wide", () =>
  onPage(workspace({ width: "narrow", organization: JSON.stringify({ simulation: { wrapupMs: 0 } }) }), async (page) => {
    const softphone = await readySoftphone(page);
    const host = page.locator(".control-host").first();
    await host.evaluate((element) => {
      element.style.width = "280px";
    });
    await softphone.more("Collapse");
    await softphone.numberToDial.waitFor({ state: "hidden" });
    const idleHeight = (await host.boundingBox()).height;
    // Out of sight, as on a page where people really call.
    await page.locator("[aria-label='Maria Alvarez calls']").evaluate((button) => button.click());
    const call = softphone.callWith("Maria Alvarez");
    await call.press("Answer");
    await call.press("Hold");
    await call.press("Resume");
    await call.button("Hold").waitFor();
    const [inner, outer, height] = await host.evaluate((element) => [element.scrollWidth, element.clientWidth, element.getBoundingClientRect().height]);
    assert.ok(inner <= outer, `${inner} px in ${outer} px`);
    assert.equal(height, idleHeight, "the bar is as high as before");
    await call.press("End");
    await call.isGone();
    await softphone.agentState.waitFor();
    await page.getByRole("button", { name: english("Expand"), exact: true }).click();
    await softphone.numberToDial.waitFor();
  }));
