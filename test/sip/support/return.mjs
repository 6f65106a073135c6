import { noteInit } from "../../browser/support/controlInit.mjs";
import { untilSo } from "./untilSo.mjs";

/** Notes when the control's `init` is called, and when its page begins to play a tone. Runs inside each page, before all else. */
function noteReturn(hz) {
  const noted = { initAt: undefined, heardAt: undefined };
  window.noted = noted;
  // Oscillators that sound: nothing else in the page has any.
  const sounding = new Set();
  const { start, stop } = OscillatorNode.prototype;
  OscillatorNode.prototype.start = function (...when) {
    sounding.add(this);
    return start.apply(this, when);
  };
  OscillatorNode.prototype.stop = function (...when) {
    // With a time it is told at its beginning when it is to end.
    if (when.length === 0) sounding.delete(this);
    return stop.apply(this, when);
  };
  noted.ringing = () => sounding.size > 0;
  const listen = () => {
    if (window.agentEars.level(hz) > -45) noted.heardAt = performance.now();
    else setTimeout(listen, 5);
  };
  void window.controlInit.then((at) => {
    noted.initAt = at;
    listen();
  });
}

/** For `before` of `openSoftphone`. @param {number} hz what the other side says */
export const watchReturn = (hz) => (page) => page.addInitScript(`(${noteInit})(); (${noteReturn})(${hz});`);

/** Until the page, loaded again, plays the other side; resolves to the milliseconds since the control's `init`. */
export async function backAfter({ page }) {
  const { initAt, heardAt } = await untilSo(() => page.evaluate(() => window.noted && { initAt: window.noted.initAt, heardAt: window.noted.heardAt }).catch(() => undefined), (noted) => noted?.heardAt !== undefined, "the sound is back");
  return heardAt - initAt;
}
