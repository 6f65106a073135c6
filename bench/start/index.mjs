import { noteInit } from "../../test/browser/support/controlInit.mjs";
import { inBrowser, workspace } from "../lib/browser.mjs";
import { compare } from "../lib/compare.mjs";
import { inTurn } from "../lib/inTurn.mjs";
import { report, roundsOf } from "../lib/report.mjs";

/** Registered as the real one is; it draws one button. */
const emptiest = `window.ComponentFramework.registerControl("OpenSoftphone.SoftphoneControl", class {
  init() {}
  updateView() { return (window.React ?? window.Reactv16).createElement("button", { type: "button" }, "Call"); }
  getOutputs() { return {}; }
  destroy() {}
});`;

/** The contact center is no part of what is measured: its line takes no time. */
const address = `${workspace}?${new URLSearchParams({ configuration: JSON.stringify({ simulation: { latencyMs: 0 } }) })}`;

/** Notes when a control shows its first button, and when the one that counts can be pressed: one that is shown as not to be pressed yet does not count. */
function watch() {
  const buttons = () => [...document.querySelectorAll(".control-host button")].filter((button) => !button.disabled && button.getAttribute("aria-disabled") !== "true");
  window.shownAt = window.bench.painted(() => buttons().length > 0);
  window.usableAt = window.bench.painted(() => buttons().some(({ textContent }) => /^(Sign in|Call)$/.test(textContent)));
}

const timesOf = (script) =>
  inBrowser(async (context) => {
    if (script !== undefined) await context.route("**/control/bundle.js*", (route) => route.fulfill({ contentType: "text/javascript", body: script }));
    await context.addInitScript(noteInit);
    await context.addInitScript(watch);
    const page = await context.newPage();
    // Once before: code is compiled and cached as on an agent's every day.
    await page.goto(address);
    await page.evaluate(() => window.usableAt);
    await page.goto(address);
    return page.evaluate(async () => {
      const [init, shown, usable] = await Promise.all([window.controlInit, window.shownAt, window.usableAt]);
      return { whole: usable, shown: shown - init, own: usable - init };
    });
  });

const seen = { ours: [], theirs: [] };
const once = (name, script) => async () => {
  const times = await timesOf(script);
  seen[name].push(times);
  return times.own;
};
const { ours, theirs } = await inTurn({ ours: once("ours"), theirs: once("theirs", emptiest) }, { rounds: roundsOf(15) });
const those = (what) => ({ ours: seen.ours.slice(1).map((times) => times[what]), theirs: seen.theirs.slice(1).map((times) => times[what]) });
const peer = "the emptiest virtual control";
report([
  compare({ what: "control's init → Sign in can be pressed", peer, unit: "ms", ours, theirs, most: 1.3 }),
  compare({ what: "control's init → first button that can be pressed", peer, unit: "ms", ...those("shown") }),
  compare({ what: "page asked for → Sign in can be pressed", peer, unit: "ms", ...those("whole") }),
]);
process.exit(0);
