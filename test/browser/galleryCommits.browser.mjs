import { askTheGallery } from "./support/gallery.mjs";

const aMinute = 60_000;

/** With React 16.14 as developers run it, which counts its commits and speaks up. */
const withRunningClock = { query: "time=runs", at: "/16", before: (page) => page.clock.install({ time: Date.UTC(2026, 2, 2, 9, 30) }) };

askTheGallery(withRunningClock, {
  async "time passes: nothing changes but running times, whatever the state"(page) {
    await page.evaluate(() => window.gallery.watch());
    await page.clock.runFor(3_000);
    return page.evaluate(() => window.gallery.changesOutsideClocks());
  },
});

askTheGallery(
  { ...withRunningClock, states: ["signed-out", "ready", "not-ready-lunch", "talking", "held", "wrapup", "recording", "monitoring", "bar-talking"] },
  {
    async "time passes: React has nothing to do in a minute, with a call up or without"(page) {
      await page.clock.runFor(1_000);
      const before = await page.evaluate(() => window.gallery.commits());
      await page.clock.runFor(aMinute);
      const commits = (await page.evaluate(() => window.gallery.commits())) - before;
      return commits === 0 ? [] : [`${commits} commits`];
    },
  },
);
