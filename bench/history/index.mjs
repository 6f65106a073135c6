import { inBrowser, readyPage } from "../lib/browser.mjs";
import { limit } from "../lib/compare.mjs";
import { report, roundsOf } from "../lib/report.mjs";

const calls = 50_000;
const rounds = roundsOf(10);

const values = await inBrowser(async (context) => {
  const page = await readyPage(context);
  await page.evaluate(async (count) => {
    const { book } = window.bench.phone();
    const now = Date.now();
    const outcomes = ["answered", "missed", "transferred", "declined"];
    for (let from = 0; from < count; from += 5_000) {
      const entries = Array.from({ length: Math.min(5_000, count - from) }, (_, nth) => {
        const at = now - (count - from - nth) * 300_000;
        const number = String(from + nth).padStart(5, "0");
        return { key: `bench ${number}`, at, endedAt: at + 200_000, channelType: "Voice", direction: nth % 3 === 0 ? "Outgoing" : "Incoming", address: `+12025${number}0`, name: `Caller ${number}`, queueName: "Support", outcome: outcomes[nth % 4], times: { ring: 4_000, talk: 90_000, hold: 0, wrapup: 20_000 }, reason: "Resolved" };
      });
      await book.append({ calls: entries });
    }
  }, calls);
  return page.evaluate(async (count) => {
    const { bench } = window;
    const [open, search, frames] = [[], [], []];
    const grid = () => document.querySelector("[role=grid]");
    const rowsSay = (text) => [...document.querySelectorAll("[role=grid] [role=row]")].some((row) => row.textContent.includes(text));
    const button = (name) => [...document.querySelectorAll(".control-host button")].find((one) => (one.getAttribute("aria-label") ?? one.textContent).startsWith(name));
    const typeIn = (input, text) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(input, text);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    };
    for (let round = -1; round < count; round += 1) {
      let start = performance.now();
      let painted = bench.painted(() => rowsSay("Caller 49999"));
      button("Recent calls").click();
      const opened = (await painted) - start;
      const input = [...document.querySelectorAll(".control-host input")].find((one) => /Name, number or queue/.test(one.placeholder + (one.getAttribute("aria-label") ?? "") + (one.labels?.[0]?.textContent ?? "")));
      const wanted = `Caller 0${String(1_234 + round)}`;
      start = performance.now();
      painted = bench.painted(() => rowsSay(wanted));
      typeIn(input, wanted);
      const searched = (await painted) - start;
      painted = bench.painted(() => rowsSay("Caller 49999"));
      typeIn(input, "");
      await painted;
      let scroller = grid();
      while (scroller && scroller.scrollHeight <= scroller.clientHeight + 1) scroller = scroller.parentElement;
      let last = await bench.frame();
      const times = [];
      for (let nth = 0; nth < 40; nth += 1) {
        scroller.scrollTop += 400;
        const now = await bench.frame();
        times.push(now - last);
        last = now;
      }
      if (round >= 0) {
        open.push(opened);
        search.push(searched);
        frames.push(...times);
      }
      (button("Close recent calls") ?? button("Recent calls")).click();
      await bench.rest(100);
    }
    return { open, search, frames };
  }, rounds);
});
const note = "50,000 calls in this browser's book";
report([
  limit({ what: "history: open", unit: "ms", values: values.open, most: 100, note }),
  limit({ what: "history: search", unit: "ms", values: values.search, most: 100, note }),
  limit({ what: "history: scroll", unit: "ms/frame", values: values.frames, most: 17, note: `${note}; 60 frames/s are 16.7` }),
]);
process.exit(0);
