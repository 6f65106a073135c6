import { inBrowser, readyPage } from "../lib/browser.mjs";
import { limit, quantile } from "../lib/compare.mjs";
import { report, roundsOf } from "../lib/report.mjs";

const rounds = roundsOf(100);

/** From the fact in the store to the card of the ringing call on screen, in frames of this very display. */
async function paintingOf(page, factsPerSecond) {
  return page.evaluate(
    async ([count, rate]) => {
      const { bench } = window;
      const frames = [];
      for (let last = await bench.frame(), nth = 0; nth < 60; nth += 1) {
        const now = await bench.frame();
        frames.push(now - last);
        last = now;
      }
      const frameMs = frames.sort((one, other) => one - other)[30];
      // Another call tells something new all the time.
      const busy = bench.call({ state: "Active", capabilities: ["end"], connectedAt: Date.now() });
      let revision = 1;
      let timer;
      if (rate > 0) {
        bench.appears(busy);
        timer = setInterval(() => bench.changes(busy, ++revision, { ctiData: { priority: "normal", step: String(revision) } }), 1_000 / rate);
      }
      const times = [];
      for (let round = -5; round < count; round += 1) {
        const call = bench.call();
        // At any moment of a frame.
        await bench.rest(20 + ((round * 7) % 17));
        const group = () => [...document.querySelectorAll("[role=group]")].some((element) => element.textContent.includes(call.fromAddress.slice(-4)) && [...element.querySelectorAll("button")].some((button) => button.textContent.includes("Answer")));
        const start = performance.now();
        const painted = bench.painted(group);
        bench.appears(call);
        const ms = (await painted) - start;
        if (round >= 0) times.push(ms / frameMs);
        bench.changes(call, 2, { state: "EndedAbandoned", endReason: "abandoned" });
        await bench.frame();
      }
      clearInterval(timer);
      if (rate > 0) bench.changes(busy, ++revision, { state: "Ended", endReason: "otherHungUp" });
      return times;
    },
    [rounds, factsPerSecond],
  );
}

const rows = await inBrowser(async (context) => {
  const page = await readyPage(context);
  const found = [];
  for (const [when, rate] of [["idle", 0], ["under 200 facts/s", 200]]) {
    const frames = await paintingOf(page, rate);
    found.push(limit({ what: `fact → ringing card painted, ${when}, median`, unit: "frames", values: frames, most: 1 }));
    found.push(limit({ what: `fact → ringing card painted, ${when}, p99`, unit: "frames", values: frames, value: quantile(frames, 0.99), most: 2 }));
  }
  return found;
});
report(rows);
process.exit(0);
