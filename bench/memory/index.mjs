import { inBrowser, readyPage } from "../lib/browser.mjs";
import { limit } from "../lib/compare.mjs";
import { report } from "../lib/report.mjs";

const calls = 400;
const open = 50;

async function heapOf(session) {
  for (const _ of [1, 2, 3]) await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}

/** Calls that ring, are talked in, wrapped up and over: facts as fast as the page takes them, each drawn. */
const work = (page, count) =>
  page.evaluate(async (many) => {
    const { bench } = window;
    for (let nth = 0; nth < many; nth += 1) {
      const call = bench.call();
      const at = Date.now();
      bench.appears(call);
      await bench.frame();
      bench.changes(call, 2, { state: "Active", connectedAt: at, stateSince: at, capabilities: ["pause", "end"] });
      await bench.frame();
      bench.changes(call, 3, { state: "Wrapup", capabilities: ["setWrapupReason", "completeWrapup"], wrapup: { reasonRequired: false } });
      bench.changes(call, 4, { state: "Ended", endReason: "otherHungUp" });
      await bench.frame();
    }
    await bench.rest(3_000);
  }, count);

const { growth, perItem } = await inBrowser(async (context) => {
  const page = await readyPage(context);
  const session = await context.newCDPSession(page);
  // A shift's first calls: what is loaded and compiled once is there by then.
  await work(page, 20);
  const start = await heapOf(session);
  await work(page, calls);
  const end = await heapOf(session);
  await page.evaluate((count) => {
    for (let nth = 0; nth < count; nth += 1) window.bench.appears(window.bench.call({ state: "Paused", capabilities: ["resume", "end"], connectedAt: Date.now() }));
    // Of the phone alone: what is drawn of so many is the browser's.
    return window.bench.rest(3_000);
  }, open);
  const held = await page.evaluate(() => {
    const { workItems } = window.bench.phone().store.getState().phone;
    const texts = Object.values(workItems).map((item) => JSON.stringify(item).length);
    return texts.reduce((sum, length) => sum + length, 0) / texts.length;
  });
  return { growth: end - start, perItem: ((await heapOf(session)) - end) / open, held };
});
report([
  limit({ what: "memory after 400 calls, beyond a shift's first 20", unit: "kB", values: [growth / 1_024], most: 1_024, note: "heap of the page after garbage collection, with the skin and the flight recorder" }),
  limit({ what: "memory per open work item", unit: "kB", values: [perItem / 1_024], most: 5, note: "with its card" }),
]);
process.exit(0);
