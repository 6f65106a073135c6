import { monitorEventLoopDelay } from "node:perf_hooks";
import { startTabs } from "./realTabs.mjs";
import { openObserver } from "./tabs/observer.mjs";
import { randomFrom } from "./tabs/seeded.mjs";
import { atStart, differencesOf, openSoftphoneTab, press, soundingOf } from "./tabs/softphoneTab.mjs";
import { pause, untilTrue } from "./tabs/untilTrue.mjs";

/** Softphones on one tab: a page with two forms in frames counts twice. */
export const mostTabs = 20;

/**
 * Opens tabs and frames with the softphone, and does to them what happens to an agent's, in an order that a seed decides.
 * @param {{ seed: number, steps: number, tabs: number, limitMs: number }} size `limitMs`: how long nobody may own the phone while a page is in sight; twice that where the page in sight is slowed down itself
 * @returns what was done how often, how long it took until another page owned the phone, and what was wrong
 */
export async function manyTabs({ seed, steps, tabs: wanted, limitMs }) {
  const random = randomFrom(seed);
  const lags = monitorEventLoopDelay({ resolution: 10 });
  lags.enable();
  const browser = await startTabs({ atStart });
  const faults = [];
  const counts = {};
  const takeOvers = { closed: [], crashed: [], frozen: [], hung: [] };
  let tabs = [];
  let shown;
  let names = 0;

  const observer = await openObserver(browser);

  const awake = () => tabs.filter(({ isFrozen, isGone, hangsUntil = 0 }) => !isFrozen && !isGone && Date.now() > hangsUntil);

  async function openTab({ isHidden = false } = {}) {
    names += 1;
    const tab = await openSoftphoneTab(browser, { name: `t${names}`, hasFrames: random.below(4) === 0, isHidden });
    tabs.push(tab);
    if (!isHidden) shown = tab;
    return tab;
  }

  async function owner() {
    const label = await observer.owner();
    return tabs.find(({ name }) => name === label);
  }

  async function show(tab) {
    await tab.page.show();
    shown = tab;
  }

  /** Some page in sight is awake, and asks. */
  async function ensureSeen() {
    if (shown && awake().includes(shown)) return;
    const next = random.one(awake()) ?? (await openTab());
    await show(next);
  }

  /** Does something to the tab; if it has the phone, waits for another page to have it, and says how long that took. */
  async function strike(kind, tab, act) {
    counts[kind] = (counts[kind] ?? 0) + 1;
    const isOwner = (await owner()) === tab;
    // A page in sight is never frozen.
    if (tab === shown && (isOwner || kind === "frozen")) await show(random.one(awake().filter((other) => other !== tab)) ?? (await openTab()));
    if (isOwner) await observer.settled();
    const before = await observer.lastEpoch();
    lags.reset();
    const struckAt = Date.now();
    await act();
    if (!isOwner) return ensureSeen();
    await ensureSeen();
    const ownedAt = await observer.ownedAfter(before, 10_000);
    const lag = lags.max / 1e6;
    const took = ownedAt === undefined ? Infinity : ownedAt - struckAt;
    takeOvers[kind].push(took);
    if (took > limitMs * (shown.rate > 1 ? 2 : 1) + lag) faults.push(`${kind}: nobody owned the phone for ${Math.round(took)} ms (lag of the machine ${Math.round(lag)} ms)`);
  }

  async function sample(forMs) {
    const end = Date.now() + forMs;
    while (Date.now() < end) {
      const sounding = await soundingOf(awake());
      if (sounding.length > 1) {
        // Asked one after the other: the first may have been silenced in between.
        const again = await soundingOf(awake());
        if (again.length > 1) faults.push(`${again.length} pages ring: ${again.join(", ")}`);
      }
      await pause(100);
    }
  }

  const others = () => awake().filter((tab) => tab !== shown);
  const target = async () => (random.below(2) === 0 ? ((await owner()) ?? random.one(awake())) : random.one(awake()));
  const remove = (tab) => { tab.isGone = true; tabs = tabs.filter((other) => other !== tab); };

  const deeds = {
    async opened() {
      if (tabs.length >= wanted) return;
      counts.opened = (counts.opened ?? 0) + 1;
      await openTab({ isHidden: random.below(2) === 0 });
      await ensureSeen();
    },
    async closed() {
      if (tabs.length < 3) return;
      const tab = await target();
      await strike("closed", tab, async () => { remove(tab); await tab.page.close(); });
    },
    async crashed() {
      if (tabs.length < 3) return;
      const tab = await target();
      await strike("crashed", tab, async () => { remove(tab); tab.page.crash(); await pause(50); await tab.page.close().catch(() => undefined); });
    },
    async frozen() {
      const tab = await target();
      if (others().length < 2) return;
      await strike("frozen", tab, async () => { tab.isFrozen = true; await tab.page.freeze(); });
    },
    async hung() {
      if (others().length < 2) return;
      const tab = await target();
      await strike("hung", tab, async () => { tab.hangsUntil = Date.now() + 4_200; tab.page.hang(4_000); });
    },
    async woken() {
      const tab = random.one(tabs.filter(({ isFrozen }) => isFrozen));
      if (!tab) return;
      counts.woken = (counts.woken ?? 0) + 1;
      await tab.page.wake();
      tab.isFrozen = false;
    },
    async shown() {
      const tab = random.one(others());
      if (!tab) return;
      counts.shown = (counts.shown ?? 0) + 1;
      await show(tab);
    },
    async throttled() {
      const tab = random.one(awake());
      counts.throttled = (counts.throttled ?? 0) + 1;
      tab.rate = random.one([1, 4, 8]);
      await tab.page.slowDown(tab.rate);
    },
    async call() {
      counts.call = (counts.call ?? 0) + 1;
      for (const step of random.one([["Maria Alvarez calls"], ["Maria Alvarez calls", "Decline"], ["Answer"], ["Answer", "End", "Done"], ["End", "Done"]])) {
        await shown.page.ask(press, step).catch(() => false);
        await sample(400);
      }
    },
  };
  const order = ["opened", "opened", "opened", "closed", "crashed", "frozen", "frozen", "hung", "woken", "shown", "shown", "throttled", "call", "call", "call"];

  try {
    await openTab();
    await untilTrue(() => shown.page.ask(press, "Sign in"), "sign-in is offered");
    await openTab({ isHidden: true });
    await openTab();
    for (let step = 0; step < steps; step += 1) {
      const deed = random.one(order);
      try {
        await deeds[deed]();
      } catch (error) {
        throw new Error(`step ${step}, ${deed}: ${error.message}`, { cause: error });
      }
      await sample(random.below(600));
    }
    for (const tab of tabs.filter(({ isFrozen }) => isFrozen)) await tab.page.wake();
    for (const tab of tabs) tab.isFrozen = false;
    await sample(2_500);
    faults.push(...(await observer.staleWords()), ...(await differencesOf(awake())));
  } finally {
    lags.disable();
    await browser.close();
  }
  return { faults, counts, takeOvers, tabs: names };
}

/** The middle one and the worst, in milliseconds. */
export function spread(times) {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted.length === 0 ? "never" : `median ${Math.round(sorted[Math.floor(sorted.length / 2)])} ms, worst ${Math.round(sorted.at(-1))} ms`;
}
