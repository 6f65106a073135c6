import { fileURLToPath } from "node:url";
import { inBrowser, readyPage } from "../lib/browser.mjs";
import { limit } from "../lib/compare.mjs";
import { importBundled } from "../lib/importBundled.mjs";
import { report } from "../lib/report.mjs";

const calls = 400;
const open = 50;

async function heapOf(session) {
  for (let turn = 0; turn < 3; turn += 1) await session.send("HeapProfiler.collectGarbage");
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

const seed = Number(process.env.OSP_SEED ?? 7);
const { afterDay, perOpenItem } = await importBundled(fileURLToPath(new URL("memory.ts", import.meta.url)));
const alone = { growth: await afterDay(calls, seed), perItem: await perOpenItem(open, seed) };

const onPage = await inBrowser(async (context) => {
  const page = await readyPage(context);
  const session = await context.newCDPSession(page);
  // A shift's first calls: what is loaded and compiled once is there by then.
  await work(page, 20);
  const start = await heapOf(session);
  await work(page, calls);
  return (await heapOf(session)) - start;
});
const kB = (bytes) => [bytes / 1_024];
report([
  limit({ what: "memory after 400 calls", unit: "kB", values: kB(alone.growth), most: 1_024, note: "the phone without its skin, all of a day" }),
  limit({ what: "memory per open work item", unit: "kB", values: kB(alone.perItem), most: 5, note: "the phone without its skin" }),
  limit({ what: "memory after 400 calls, the whole page", unit: "kB", values: kB(onPage), note: "with the skin and the flight recorder's last 10,000 actions" }),
]);
process.exit(0);
