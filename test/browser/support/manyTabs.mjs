import { monitorEventLoopDelay } from "node:perf_hooks";
import { startTabs } from "./realTabs.mjs";
import { workspace, workspaceAddress } from "./servers.mjs";

/** Softphones on one tab: a page with two forms in frames counts twice. */
const mostTabs = 20;

/** In every page and frame: counts what sounds, and holds a lock by which others find out which page it is. */
const atStart = `(() => {
  const sounding = new Set();
  const { start, stop } = AudioScheduledSourceNode.prototype;
  AudioScheduledSourceNode.prototype.start = function (...args) { sounding.add(this); this.addEventListener("ended", () => sounding.delete(this)); return start.apply(this, args); };
  AudioScheduledSourceNode.prototype.stop = function (...args) { if (args.length === 0) sounding.delete(this); return stop.apply(this, args); };
  window.soundsNow = () => [...sounding].some(({ context }) => context.state === "running");
  window.stayNamed = (name) => new Promise((resolve) => { navigator.locks.request("observed|" + name, () => new Promise(() => resolve(true))); });
})()`;

/** Hears all that the softphones tell each other, on a page that has none. */
function listen() {
  window.told = [];
  new BroadcastChannel("open-softphone").onmessage = ({ data: { type, from, epoch } }) => {
    if (epoch !== undefined) window.told.push({ at: Date.now(), type, from, epoch });
  };
}

const press = (name) => {
  const places = [document, ...[...document.querySelectorAll("iframe")].flatMap(({ contentDocument }) => contentDocument ?? [])];
  const button = places.flatMap((place) => [...place.querySelectorAll("button")]).find((found) => (found.getAttribute("aria-label") ?? found.textContent).trim() === name && !found.disabled && found.getAttribute("aria-disabled") !== "true");
  button?.click();
  return button !== undefined;
};

/** Numbers from a seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { below: (count) => Math.floor(next() * count), one: (list) => list[Math.floor(next() * list.length)] };
}

const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

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

  const spy = await browser.open(`${workspaceAddress}/nothing-here`, { isHidden: true });
  await pause(500);
  await spy.ask(listen);

  const awake = () => tabs.filter(({ isFrozen, isGone, hangsUntil = 0 }) => !isFrozen && !isGone && Date.now() > hangsUntil);

  async function openTab({ isHidden = false } = {}) {
    names += 1;
    const name = `t${names}`;
    const hasFrames = random.below(4) === 0;
    const page = await browser.open(hasFrames ? `${workspaceAddress}/nothing-here` : workspace(), { isHidden });
    const tab = { name, page, isFrozen: false, isGone: false };
    await untilTrue(() => page.ask(() => document.readyState === "complete"), "a tab opens");
    if (hasFrames) {
      await page.ask((address) => {
        for (let nth = 0; nth < 2; nth += 1) Object.assign(document.body.appendChild(document.createElement("iframe")), { src: address, style: "width: 600px; height: 900px" });
      }, workspace());
      await untilTrue(() => page.ask(() => [...document.querySelectorAll("iframe")].every(({ contentWindow }) => contentWindow.stayNamed && contentWindow.document.readyState === "complete")), "frames open");
    }
    await page.ask((label) => Promise.all([window, ...[...document.querySelectorAll("iframe")].map(({ contentWindow }) => contentWindow)].map((realm, nth) => realm.stayNamed(`${label}|${nth}`))), name);
    tabs.push(tab);
    if (!isHidden) shown = tab;
    return tab;
  }

  /** The tab whose page holds the phone's lock. */
  async function owner() {
    const held = await spy.ask(async () => (await navigator.locks.query()).held.map(({ name, clientId }) => ({ name, clientId })));
    const holder = held.find(({ name }) => name === "open-softphone.primary")?.clientId;
    const label = held.find(({ name, clientId }) => name.startsWith("observed|") && clientId === holder)?.name.split("|")[1];
    return tabs.find(({ name }) => name === label);
  }

  const lastEpoch = () => spy.ask(() => window.told.reduce((most, { epoch }) => Math.max(most, epoch), 0));

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
    if (isOwner) await settled();
    const before = await lastEpoch();
    lags.reset();
    const struckAt = Date.now();
    await act();
    if (!isOwner) return ensureSeen();
    await ensureSeen();
    const found = await until(() => spy.ask((epoch) => window.told.find((message) => message.type === "primary" && message.epoch > epoch), before), 10_000);
    const lag = lags.max / 1e6;
    const took = found ? found.at - struckAt : Infinity;
    takeOvers[kind].push(took);
    if (took > limitMs * (shown.rate > 1 ? 2 : 1) + lag) faults.push(`${kind}: nobody owned the phone for ${Math.round(took)} ms (lag of the machine ${Math.round(lag)} ms)`);
  }

  /** The page in sight has heard whom the phone belongs to, and nothing else is going on. */
  async function settled() {
    await until(() => spy.ask(() => window.told.some(({ type, at }) => type === "here" && Date.now() - at < 500)), 4_000);
  }

  async function sample(forMs) {
    const end = Date.now() + forMs;
    while (Date.now() < end) {
      const sounding = await soundingTabs();
      if (sounding.length > 1) {
        // Asked one after the other: the first may have been silenced in between.
        const again = await soundingTabs();
        if (again.length > 1) faults.push(`${again.length} pages ring: ${again.join(", ")}`);
      }
      await pause(100);
    }
  }

  async function soundingTabs() {
    const found = await Promise.all(awake().map(async (tab) => ((await tab.page.ask(() => [window, ...[...document.querySelectorAll("iframe")].map(({ contentWindow }) => contentWindow)].filter((realm) => realm.soundsNow?.()).length).catch(() => 0)) > 0 ? tab.name : undefined)));
    return found.filter((name) => name !== undefined);
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
    faults.push(...(await staleWords()), ...(await differences()));
  } finally {
    lags.disable();
    await browser.close();
  }
  return { faults, counts, takeOvers, tabs: names };

  /** What a page said as the owner of the phone after another one had taken it. */
  async function staleWords() {
    const told = await spy.ask(() => window.told);
    let most = 0;
    return told.flatMap(({ type, epoch, at }) => {
      most = Math.max(most, epoch);
      return epoch < most && type !== "here" ? [`${type} of a page that had lost the phone, ${at}`] : [];
    });
  }

  /** All show the same calls. */
  async function differences() {
    const calls = () => [document, ...[...document.querySelectorAll("iframe")].flatMap(({ contentDocument }) => contentDocument ?? [])].flatMap((place) => [...place.querySelectorAll("[role=group]")]).map((group) => group.getAttribute("aria-label")).filter((label) => label?.startsWith("Call with")).sort();
    const shownCalls = await Promise.all(awake().map(async ({ page }) => [...new Set(await page.ask(calls))].join()));
    return new Set(shownCalls).size > 1 ? [`the tabs show different calls: ${[...new Set(shownCalls)].join(" | ")}`] : [];
  }
}

async function until(ask, forMs) {
  const end = Date.now() + forMs;
  for (;;) {
    const found = await ask().catch(() => undefined);
    if (found || Date.now() > end) return found;
    await pause(25);
  }
}

async function untilTrue(ask, what) {
  if (!(await until(ask, 30_000))) throw new Error(`Still not so: ${what}`);
}

/** The middle one and the worst, in milliseconds. */
export function spread(times) {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted.length === 0 ? "never" : `median ${Math.round(sorted[Math.floor(sorted.length / 2)])} ms, worst ${Math.round(sorted.at(-1))} ms`;
}
export { mostTabs };
