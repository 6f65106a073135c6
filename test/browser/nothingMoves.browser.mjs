import assert from "node:assert/strict";
import { test } from "node:test";
import { onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone } from "./support/softphone.mjs";
import { steadinessOf } from "./support/steadiness.mjs";
import { english } from "./support/texts.mjs";

const card = "[role=group][aria-label='Call with Maria Alvarez']";

for (const width of ["narrow", "medium", "wide"]) {
  test(`nothing that can be clicked moves under the pointer when a call or a message comes, in a ${width} column`, () =>
    onPage(workspace({ width }), async (page) => {
      const softphone = await readySoftphone(page);
      const call = softphone.callWith("Maria Alvarez");
      // A click of Playwright's would scroll.
      const order = (words) => softphone.people.getByRole("button", { name: words, exact: true }).evaluate((button) => button.click());

      // Room is kept for it: not even what stands below gives way.
      const below = () => softphone.people.boundingBox();
      const before = await below();
      let moved = await steadinessOf(page);
      await order("Maria Alvarez calls");
      await call.button(english("OpenRecord", "Maria Alvarez")).waitFor();
      assert.deepEqual(await moved(), [], "a call rings");
      assert.equal((await below()).y, before.y, "a call rings: what is below");

      await call.press("Answer");
      await call.shows(english("Stage_talking"));
      await call.notes.waitFor();
      moved = await steadinessOf(page);
      await order(english("LineDrops"));
      const banner = page.getByText(english("ConnectionLost"));
      await banner.first().waitFor();
      assert.deepEqual(await moved(), [], "a banner comes");
      await order(english("LineReturns"));
      await banner.first().waitFor({ state: "detached" });
      await page.getByText(english("Connecting")).waitFor({ state: "detached" });
      assert.deepEqual(await moved(), [], "the banner goes");

      await call.press("Hold");
      await call.shows(english("Stage_held"));
      moved = await steadinessOf(page, card);
      // Rings as soon as the agent is free again.
      await order("Tom Okafor calls");
      await softphone.numberToDial.fill("1001");
      await softphone.call.click();
      await softphone.callWith("Dana Keller").shows(english("Stage_dialing"));
      assert.deepEqual(await moved(), [], "a second call comes");

      moved = await steadinessOf(page, card);
      await softphone.callWith("Dana Keller").button("End").evaluate((button) => button.click());
      await softphone.callWith("Dana Keller").isGone();
      assert.deepEqual(await moved(), [], "the second call goes");

      await call.press("End");
      await call.press("Done");
      await call.isGone();
      await softphone.shows("Ready");
      moved = await steadinessOf(page);
      await softphone.callWith("Tom Okafor").button("Answer").waitFor();
      assert.deepEqual(await moved(), [], "a call rings after another");
    }));
}
