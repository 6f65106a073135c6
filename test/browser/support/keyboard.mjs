import assert from "node:assert/strict";

/** As often as Tab takes nobody further. */
const patience = 120;

/** Only keys, and an eye on where they go. */
export function keyboardOn(page) {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: element } = document;
      if (element === null || element === document.body) return "nothing";
      const label = element.labels?.[0]?.textContent ?? element.textContent;
      const name = (element.getAttribute("aria-label") ?? label ?? "").trim();
      // Keeps the focus when what had it has gone.
      return element.getAttribute("tabindex") === "-1" && element.getAttribute("role") === "group" ? `in ${name}` : name;
    });
  const keys = {
    focused,
    async press(...names) {
      for (const name of names) await page.keyboard.press(name);
    },
    type: (text) => page.keyboard.type(text),
    /** By Tab, forwards or backwards. */
    async goTo(name, key = "Tab") {
      const passed = [];
      for (let presses = 0; presses < patience; presses += 1) {
        const at = await focused();
        if (at === name) return;
        passed.push(at);
        await page.keyboard.press(key);
      }
      assert.fail(`${key} never comes to ${name}, only to ${[...new Set(passed)].join(", ")}`);
    },
    async enter(name, key) {
      await keys.goTo(name, key);
      await page.keyboard.press("Enter");
    },
    /** What was focused has gone or changed, and the agent can go on from where she was. */
    async isSomewhere(moment) {
      await page.waitForFunction(() => document.activeElement !== document.body).catch(() => undefined);
      assert.notEqual(await focused(), "nothing", `${moment}: the focus is lost`);
      assert.equal(await page.evaluate(() => document.activeElement.closest(".control-host") !== null), true, `${moment}: the focus has left the softphone for ${await focused()}`);
    },
  };
  return keys;
}

/** What a screen reader is given to say, in order: every change of the softphone's live region. */
export async function announcementsOn(page) {
  await page.evaluate(() => {
    window.announced = [];
    const region = document.querySelector(".control-host [role=status]");
    new MutationObserver(() => void (region.textContent !== "" && window.announced.push(region.textContent))).observe(region, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => window.announced);
}
