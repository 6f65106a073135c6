import { workspaceAddress } from "../servers.mjs";
import { pause, until } from "./untilTrue.mjs";

/** Hears all that the softphones tell each other, on a page that has none. */
function listen() {
  window.told = [];
  new BroadcastChannel("open-softphone").onmessage = ({ data: { type, from, epoch } }) => {
    if (epoch !== undefined) window.told.push({ at: Date.now(), type, from, epoch });
  };
}

/**
 * A page without a softphone that hears all that softphones tell each other, and sees who holds the phone's lock.
 * @param {Awaited<ReturnType<typeof import("../realTabs.mjs").startTabs>>} browser
 */
export async function openObserver(browser) {
  const spy = await browser.open(`${workspaceAddress}/nothing-here`, { isHidden: true });
  await pause(500);
  await spy.ask(listen);
  return {
    /** The name of the tab whose page holds the phone's lock. */
    async owner() {
      const held = await spy.ask(async () => (await navigator.locks.query()).held.map(({ name, clientId }) => ({ name, clientId })));
      const holder = held.find(({ name }) => name === "open-softphone.primary")?.clientId;
      return held.find(({ name, clientId }) => name.startsWith("observed|") && clientId === holder)?.name.split("|")[1];
    },
    lastEpoch: () => spy.ask(() => window.told.reduce((most, { epoch }) => Math.max(most, epoch), 0)),
    /** Epoch milliseconds at which a later owner said that it is one; undefined when none does so in time. */
    ownedAfter: async (epoch, forMs) => (await until(() => spy.ask((known) => window.told.find((message) => message.type === "primary" && message.epoch > known), epoch), forMs))?.at,
    /** The page in sight has heard whom the phone belongs to, and nothing else is going on. */
    settled: () => until(() => spy.ask(() => window.told.some(({ type, at }) => type === "here" && Date.now() - at < 500)), 4_000),
    /** What a page said as the owner of the phone after another one had taken it. */
    async staleWords() {
      const told = await spy.ask(() => window.told);
      let most = 0;
      return told.flatMap(({ type, epoch, at }) => {
        most = Math.max(most, epoch);
        return epoch < most && type !== "here" ? [`${type} of a page that had lost the phone, ${at}`] : [];
      });
    },
  };
}
