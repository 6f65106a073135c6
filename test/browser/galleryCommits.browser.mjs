import assert from "node:assert/strict";
import { test } from "node:test";
import { faultsInTheGallery } from "./support/gallery.mjs";

const withClock = (page) => page.clock.install({ time: Date.UTC(2026, 2, 2, 9, 30) });

/** States in which a countdown ends, or a sentence goes by itself. */
const untimed = (states) => states;

test("time passes: nothing on the page changes but running times, whatever the state", async () => {
  const faults = await faultsInTheGallery({ query: "time=runs", at: "/16", before: withClock }, async (page) => {
    await page.evaluate(() => window.gallery.watch());
    await page.clock.runFor(3_000);
    return page.evaluate(() => window.gallery.changesOutsideClocks());
  });
  assert.deepEqual(untimed(faults), []);
});

test("an agent who waits costs nothing: no commit of React in a minute", async () => {
  const faults = await faultsInTheGallery({ query: "time=runs", at: "/16", states: ["signed-out", "ready", "not-ready"], before: withClock }, async (page) => {
    await page.clock.runFor(1_000);
    const before = await page.evaluate(() => window.gallery.commits());
    await page.clock.runFor(60_000);
    const commits = (await page.evaluate(() => window.gallery.commits())) - before;
    return commits === 0 ? [] : [`${commits} commits`];
  });
  assert.deepEqual(faults, []);
});
