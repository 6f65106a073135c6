import { inBrowser, readyPage, workspace } from "../lib/browser.mjs";
import { compare } from "../lib/compare.mjs";
import { report, roundsOf } from "../lib/report.mjs";

const rounds = roundsOf(100);
const script = "/WebResources/osp_/softphone/connectsIntegrationLibrary.js";
const address = `${workspace}/WebResources/bench/integration.html`;
const html = `<!doctype html><meta charset="utf-8"><title>Integration</title><link rel="icon" href="data:,"><script src="${script}"></script>`;

/** An integration that notes when it hears of a new call, and a bare echo beside it. Times are those of one machine: since 1970, with fractions. */
const listen = () =>
  new Promise((resolve) => {
    window.heard = new Map();
    const echo = new BroadcastChannel("bench-echo");
    const back = new BroadcastChannel("bench-back");
    echo.onmessage = ({ data }) => { back.postMessage(data); };
    window.ConnectsIntegrationLibrary.initIntegration(() => {
      window.ConnectsIntegrationLibrary.onWorkitemCreate((event) => { window.heard.set(event.ani, performance.timeOrigin + performance.now()); });
      resolve();
    });
  });

async function timesOf(page, place) {
  await place.waitForFunction(() => "ConnectsIntegrationLibrary" in window);
  await place.evaluate(listen);
  const sent = await page.evaluate(async (count) => {
    const { bench } = window;
    const echo = new BroadcastChannel("bench-echo");
    const back = new BroadcastChannel("bench-back");
    const trip = (text) => new Promise((resolve) => {
      const start = performance.now();
      back.onmessage = () => resolve(performance.now() - start);
      echo.postMessage(text);
    });
    const events = [];
    const trips = [];
    for (let round = 0; round < count + 5; round += 1) {
      const call = bench.call();
      // What a message about a call weighs.
      trips.push(await trip(JSON.stringify(call)));
      await bench.rest(10);
      events.push({ ani: call.fromAddress, at: performance.timeOrigin + performance.now() });
      bench.appears(call);
      await bench.rest(30);
      bench.changes(call, 2, { state: "EndedAbandoned", endReason: "abandoned" });
      await bench.rest(10);
    }
    echo.close();
    back.close();
    return { events: events.slice(5), trips: trips.slice(5) };
  }, rounds);
  await place.waitForFunction(([ani]) => window.heard.has(ani), [sent.events.at(-1).ani]);
  const heard = new Map(await place.evaluate(() => [...window.heard]));
  return { events: sent.events.map(({ ani, at }) => heard.get(ani) - at), trips: sent.trips };
}

const places = {
  async "same page"(page) {
    await page.addScriptTag({ url: script });
    return page;
  },
  async iframe(page) {
    await page.evaluate((src) => { const frame = document.createElement("iframe"); frame.src = src; document.body.append(frame); }, address);
    return (await page.waitForSelector(`iframe[src="${address}"]`, { state: "attached" })).contentFrame();
  },
  async "another visible tab"(page) {
    const other = await page.context().newPage();
    await other.goto(address);
    return other;
  },
};

const rows = [];
for (const [name, openPlace] of Object.entries(places)) {
  await inBrowser(async (context) => {
    await context.route("**/WebResources/bench/integration.html", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
    const page = await readyPage(context);
    const { events, trips } = await timesOf(page, await openPlace(page));
    rows.push(compare({ what: `event → integrator's handler, ${name}`, peer: "bare BroadcastChannel, there and back", unit: "ms", ours: events, theirs: trips, most: 1.5 }));
  });
}
report(rows);
process.exit(0);
