import { createEars } from "./ears.mjs";
import { hearingOf } from "./hearing.mjs";

/** Taps whatever a page's audio contexts give to the loudspeaker: the ring and the ring-back; calls are played by audio elements. Runs inside the page. */
function giveTap(createEars) {
  const taps = new Map();
  const { connect } = AudioNode.prototype;
  AudioNode.prototype.connect = function (to, ...rest) {
    if (to instanceof AudioDestinationNode) {
      const { context } = this;
      if (!taps.has(context)) {
        const tap = context.createMediaStreamDestination();
        taps.set(context, { tap, ears: createEars(context, tap.stream) });
      }
      connect.call(this, taps.get(context).tap);
    }
    return connect.call(this, to, ...rest);
  };
  window.ringEars = {
    level: (hz) => Math.max(-Infinity, ...[...taps.values()].map(({ ears }) => ears.level(hz))),
    loudest: () => [...taps.values()].flatMap(({ ears }) => ears.loudest()),
  };
  let [watched, most] = [undefined, -Infinity];
  window.ringEars.watch = (hz) => {
    watched = hz;
    most = -Infinity;
  };
  window.ringEars.most = () => most;
  setInterval(() => {
    if (watched !== undefined) most = Math.max(most, window.ringEars.level(watched));
  }, 50);
}

/**
 * Hears what the page rings with.
 * @param {import("playwright-core").Page} page before it is loaded
 */
export async function hearRing(page) {
  await page.addInitScript(`(${giveTap})(${createEars});`);
  const ask = (method, ...given) => page.evaluate(([name, args]) => window.ringEars[name](...args), [method, given]);
  return {
    ...hearingOf({ level: (hz) => ask("level", hz), loudest: () => ask("loudest") }),
    /** From now on, all the time: what comes and goes is noticed. */
    watch: (hz) => ask("watch", hz),
    /** The loudest moment of it since. dB */
    most: () => ask("most"),
  };
}
