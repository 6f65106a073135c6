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

/** Notes when the control's `init` is called, and when its first button that can be pressed is painted. */
function watch() {
  let framework;
  Object.defineProperty(window, "ComponentFramework", {
    configurable: true,
    get: () => framework,
    set(given) {
      const { registerControl } = given;
      framework = {
        ...given,
        registerControl(name, Control) {
          const { init } = Control.prototype;
          Control.prototype.init = function (...args) {
            window.initAt ??= performance.now();
            return init.apply(this, args);
          };
          return registerControl.call(given, name, Control);
        },
      };
    },
  });
  const isUsable = () => [...document.querySelectorAll(".control-host button")].some((button) => !button.disabled && /^(Sign in|Call)$/.test(button.textContent));
  window.usableAt = window.bench.painted(isUsable);
}

const timesOf = (script) =>
  inBrowser(async (context) => {
    if (script !== undefined) await context.route("**/control/bundle.js*", (route) => route.fulfill({ contentType: "text/javascript", body: script }));
    await context.addInitScript(watch);
    const page = await context.newPage();
    // Once before: code is compiled and cached as on an agent's every day.
    await page.goto(workspace);
    await page.goto(workspace);
    return page.evaluate(async () => ({ whole: await window.usableAt, own: (await window.usableAt) - window.initAt }));
  });

const seen = { ours: [], theirs: [] };
const once = (name, script) => async () => {
  const times = await timesOf(script);
  seen[name].push(times);
  return times.own;
};
const { ours, theirs } = await inTurn({ ours: once("ours"), theirs: once("theirs", emptiest) }, { rounds: roundsOf(15) });
const whole = (name) => seen[name].slice(1).map((times) => times.whole);
const peer = "the emptiest virtual control";
report([
  compare({ what: "control's init → usable", peer, unit: "ms", ours, theirs, most: 1.3 }),
  compare({ what: "page asked for → control usable", peer, unit: "ms", ours: whole("ours"), theirs: whole("theirs") }),
]);
process.exit(0);
