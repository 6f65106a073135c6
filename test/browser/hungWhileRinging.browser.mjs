import { test } from "node:test";
import assert from "node:assert/strict";
import { inOneBrowser } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone } from "./support/softphone.mjs";

/** Runs inside the page before anything else: what goes to the loudspeaker is measured, too. */
function listen() {
  const { connect } = AudioNode.prototype;
  const analysers = new Map();
  AudioNode.prototype.connect = function (to, ...more) {
    if (to instanceof AudioDestinationNode) {
      if (!analysers.has(to)) analysers.set(to, new AnalyserNode(this.context, { fftSize: 1_024 }));
      connect.call(this, analysers.get(to));
    }
    return connect.call(this, to, ...more);
  };
  const samples = new Float32Array(1_024);
  window.isHeard = () =>
    [...analysers.values()].some((analyser) => {
      analyser.getFloatTimeDomainData(samples);
      return samples.some((sample) => Math.abs(sample) > 0.001);
    });
}

/** Runs inside the page, which does nothing else meanwhile. @returns {number} after how many milliseconds the last sound was heard */
function hang(forMs) {
  const from = performance.now();
  let heardMs = 0;
  for (let now = from; now - from < forMs; now = performance.now()) if (window.isHeard()) heardMs = now - from;
  return heardMs;
}

test("a page that hangs while it rings falls silent within two seconds, and rings on when it lives again", () =>
  inOneBrowser(async (open, context) => {
    await context.addInitScript(listen);
    const page = await open(workspace());
    const softphone = await readySoftphone(page);
    await softphone.somebody("Maria Alvarez calls");
    // Longer than any pause within a ring: it has rung for a while.
    for (let round = 0; round < 3; round += 1) {
      await page.waitForFunction(() => window.isHeard());
      await page.waitForFunction(() => !window.isHeard());
    }
    await page.waitForFunction(() => window.isHeard());
    const heardMs = await page.evaluate(hang, 6_000);
    assert.ok(heardMs < 2_000, `heard for ${String(heardMs)} ms`);
    await page.waitForFunction(() => window.isHeard());
    await softphone.callWith("Maria Alvarez").press("Decline");
    await softphone.callWith("Maria Alvarez").isGone();
    assert.equal(await page.evaluate(hang, 4_000) < 500, true);
  }));
