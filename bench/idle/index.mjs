import { softphoneOn } from "../../test/browser/support/softphone.mjs";
import { inBrowser, readyPage } from "../lib/browser.mjs";
import { limit } from "../lib/compare.mjs";
import { report } from "../lib/report.mjs";

/** OSP_BENCH_IDLE_S=600 watches for ten minutes. */
const seconds = Number(process.env.OSP_BENCH_IDLE_S ?? 20);

/** React tells its developers' tools of every commit, in production too. */
function countCommits() {
  window.commits = 0;
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = { supportsFiber: true, renderers: new Map(), inject: () => 1, onCommitFiberRoot: () => { window.commits += 1; }, onCommitFiberUnmount() {}, checkDCE() {} };
}

/** What was announced to screen readers is taken away some seconds later, once. */
const settleMs = 12_000;

/** What a page does while nobody touches it: milliseconds of its thread per second, commits, how often the busiest text was written. */
async function idle(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const taskSeconds = async () => (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value;
  await page.evaluate(() => {
    window.texts = new Map();
    window.watch?.disconnect();
    window.watch = new MutationObserver((records) => { for (const { target } of records) window.texts.set(target, (window.texts.get(target) ?? 0) + 1); });
    window.watch.observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.waitForTimeout(settleMs);
  const counts = () => page.evaluate(() => ({ commits: window.commits, texts: Math.max(0, ...window.texts.values()) }));
  await page.evaluate(() => { window.texts.clear(); });
  const before = { ...(await counts()), task: await taskSeconds() };
  await page.waitForTimeout(seconds * 1_000);
  const after = { ...(await counts()), task: await taskSeconds() };
  return { cpu: ((after.task - before.task) * 1_000) / seconds, commits: after.commits - before.commits, texts: after.texts / seconds };
}

/** With somebody whom the simulated contact center knows of: a call that was only told to the store ends with the next snapshot. */
async function talk(page) {
  const softphone = softphoneOn(page);
  await softphone.somebody("Maria Alvarez calls");
  const call = softphone.callWith("Maria Alvarez");
  await call.press("Answer");
  await call.button("Hold").waitFor();
}

const found = await inBrowser(async (context) => {
  await context.addInitScript(countCommits);
  const empty = await context.newPage();
  const nothing = await idle(empty);
  await empty.close();
  const page = await readyPage(context);
  const signedIn = await idle(page);
  await talk(page);
  return { nothing, signedIn, talking: await idle(page) };
});
const note = `${seconds} s`;
const busier = (what, { cpu }) => limit({ what: `idle, ${what}: CPU beyond an empty page`, unit: "ms/s", values: [Math.max(0, cpu - found.nothing.cpu)], most: 5, note: `${note}; the empty page ${found.nothing.cpu.toFixed(2)} ms/s` });
report([
  limit({ what: "idle, signed in: React commits", unit: "commits", values: [found.signedIn.commits], most: 0, note }),
  // With half a tick for where the watch begins and ends.
  limit({ what: "idle, signed in: a clock's text written", unit: "per second", values: [found.signedIn.texts], most: 1.05, note }),
  busier("signed in", found.signedIn),
  limit({ what: "idle, with a call up: React commits", unit: "commits", values: [found.talking.commits], most: 0, note }),
  limit({ what: "idle, with a call up: a clock's text written", unit: "per second", values: [found.talking.texts], most: 1.05, note }),
  busier("with a call up", found.talking),
]);
process.exit(0);
