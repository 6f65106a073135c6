import { test } from "node:test";
import assert from "node:assert/strict";
import { onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone, softphoneOn, talkingToMaria } from "./support/softphone.mjs";
import { arabic, english, german } from "./support/texts.mjs";

/** The part of the page that one control draws. */
const control = (page) => page.getByRole("group", { name: "Business Phone" });

test("German", () =>
  onPage(workspace({ language: 1031 }), async (page) => {
    await page.getByRole("button", { name: german("SignIn"), exact: true }).click();
    await page.getByRole("button", { name: german("AgentState"), exact: true }).waitFor();
    await page.getByRole("combobox", { name: german("NumberToDial") }).waitFor();
    await page.getByText(german("SimulationBadge")).waitFor();
    assert.equal(await control(page).getByText(english("Idle_ready")).count(), 0);
  }));

test("Arabic: right to left, in Arabic, and numbers keep their order", () =>
  onPage(workspace({ language: 1025 }), async (page) => {
    await page.getByRole("button", { name: arabic("SignIn"), exact: true }).click();
    await page.getByRole("button", { name: arabic("AgentState"), exact: true }).waitFor();
    const number = page.getByRole("combobox", { name: arabic("NumberToDial") });
    await number.fill("+12025550143");
    assert.equal(await number.evaluate((field) => getComputedStyle(field).direction), "ltr");
    const state = await page.getByRole("button", { name: arabic("AgentState"), exact: true }).boundingBox();
    const more = await page.getByRole("button", { name: arabic("More"), exact: true }).boundingBox();
    assert.ok(state.x > more.x, "the header begins on the right");
    await control(page).getByText(arabic("Idle_notReady_Hint")).waitFor();
    await control(page).getByText(arabic("SimulationBadge")).waitFor();
  }));

test("dark theme: light text on dark ground, all the way", () =>
  onPage(workspace({ dark: 1 }), async (page) => {
    const { call } = await talkingToMaria(page);
    const [ground, text] = await call.group.evaluate((element) => {
      const opaque = (from) => {
        const { backgroundColor } = getComputedStyle(from);
        return backgroundColor === "rgba(0, 0, 0, 0)" && from.parentElement ? opaque(from.parentElement) : backgroundColor;
      };
      return [opaque(element), getComputedStyle(element).color].map((color) => color.match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0));
    });
    assert.ok(ground < 200, `ground ${ground}`);
    assert.ok(text > 550, `text ${text}`);
  }));

test("right to left", () =>
  onPage(workspace({ rightToLeft: 1 }), async (page) => {
    const { call } = await talkingToMaria(page);
    assert.equal(await call.group.evaluate((element) => getComputedStyle(element).direction), "rtl");
    // Numbers keep their order.
    assert.equal(await softphoneOn(page).numberToDial.evaluate((element) => getComputedStyle(element).direction), "ltr");
  }));

for (const width of [320, 480, 1000]) {
  test(`nothing stands out at ${width} px`, () =>
    onPage(
      workspace({ width: width === 1000 ? "wide" : "medium" }),
      async (page) => {
        const { call } = await talkingToMaria(page);
        await call.press("Consult");
        const [inner, outer] = await control(page).evaluate((element) => [element.scrollWidth, element.clientWidth]);
        assert.ok(inner <= outer, `${inner} px in ${outer} px`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the page scrolls sideways");
      },
      { width },
    ));
}

for (const width of ["narrow", "medium"]) {
  test(`what answers a call stays where it is while a long name is looked up, in a ${width} column`, () =>
    onPage(workspace({ width, slow: 1 }), async (page) => {
      const softphone = await readySoftphone(page);
      const name = "Maximiliana-Theodora von Hohenstein-Wartenberg";
      await softphone.somebody(`${name} calls`);
      const answer = page.getByRole("button", { name: "Answer", exact: true });
      await page.getByText(english("LookingUp")).waitFor();
      const before = await answer.boundingBox();
      await softphone.callWith(name).group.waitFor();
      assert.deepEqual(await answer.boundingBox(), before);
    }));
}
