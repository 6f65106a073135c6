import { workspace, workspaceAddress } from "../servers.mjs";
import { untilTrue } from "./untilTrue.mjs";

/** In every page and frame: counts what sounds, and holds a lock by which others find out which page it is. */
export const atStart = `(() => {
  const sounding = new Set();
  const { start, stop } = AudioScheduledSourceNode.prototype;
  AudioScheduledSourceNode.prototype.start = function (...args) { sounding.add(this); this.addEventListener("ended", () => sounding.delete(this)); return start.apply(this, args); };
  AudioScheduledSourceNode.prototype.stop = function (...args) { if (args.length === 0) sounding.delete(this); return stop.apply(this, args); };
  window.soundsNow = () => [...sounding].some(({ context }) => context.state === "running");
  window.stayNamed = (name) => new Promise((resolve) => { navigator.locks.request("observed|" + name, () => new Promise(() => resolve(true))); });
})()`;

/** Presses the button of that name, in the page or one of its frames; says whether there was one. */
export const press = (name) => {
  const places = [document, ...[...document.querySelectorAll("iframe")].flatMap(({ contentDocument }) => contentDocument ?? [])];
  const button = places.flatMap((place) => [...place.querySelectorAll("button")]).find((found) => (found.getAttribute("aria-label") ?? found.textContent).trim() === name && !found.disabled && found.getAttribute("aria-disabled") !== "true");
  button?.click();
  return button !== undefined;
};

/** How many of its pages ring. Runs inside the tab. */
const ringing = () => [window, ...[...document.querySelectorAll("iframe")].map(({ contentWindow }) => contentWindow)].filter((realm) => realm.soundsNow?.()).length;

/** Runs inside the tab. */
const callsShown = () => [document, ...[...document.querySelectorAll("iframe")].flatMap(({ contentDocument }) => contentDocument ?? [])].flatMap((place) => [...place.querySelectorAll("[role=group]")]).map((group) => group.getAttribute("aria-label")).filter((label) => label?.startsWith("Call with")).sort();

/**
 * A tab with the softphone, or with two frames that have it.
 * @param {Awaited<ReturnType<typeof import("../realTabs.mjs").startTabs>>} browser with `atStart`
 * @param {{ name: string, settings?: Record<string, string>, hasFrames?: boolean, isHidden?: boolean }} tab `settings`: of the workspace
 */
export async function openSoftphoneTab(browser, { name, settings, hasFrames = false, isHidden = false }) {
  const page = await browser.open(hasFrames ? `${workspaceAddress}/nothing-here` : workspace(settings), { isHidden });
  await untilTrue(() => page.ask(() => document.readyState === "complete"), "a tab opens");
  if (hasFrames) {
    await page.ask((address) => {
      for (let nth = 0; nth < 2; nth += 1) Object.assign(document.body.appendChild(document.createElement("iframe")), { src: address, style: "width: 600px; height: 900px" });
    }, workspace(settings));
    await untilTrue(() => page.ask(() => [...document.querySelectorAll("iframe")].every(({ contentWindow }) => contentWindow.location.href !== "about:blank" && contentWindow.stayNamed && contentWindow.document.readyState === "complete")), "frames open");
  }
  await page.ask((label) => Promise.all([window, ...[...document.querySelectorAll("iframe")].map(({ contentWindow }) => contentWindow)].map((realm, nth) => realm.stayNamed(`${label}|${nth}`))), name);
  return { name, page, isFrozen: false, isGone: false };
}

/** The names of those that ring; one that does not answer does not count. */
export async function soundingOf(tabs) {
  const found = await Promise.all(tabs.map(async ({ name, page }) => ((await page.ask(ringing).catch(() => 0)) > 0 ? name : undefined)));
  return found.filter((name) => name !== undefined);
}

/** Which calls are shown where they are not the same in all tabs. */
export async function differencesOf(tabs) {
  const shown = await Promise.all(tabs.map(async ({ page }) => [...new Set(await page.ask(callsShown))].join()));
  return new Set(shown).size > 1 ? [`the tabs show different calls: ${[...new Set(shown)].join(" | ")}`] : [];
}
