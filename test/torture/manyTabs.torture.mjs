import assert from "node:assert/strict";
import { test } from "node:test";
import { manyTabs, mostTabs, spread } from "../browser/support/manyTabs.mjs";
import { report, sized } from "./support/report.mjs";

const seed = Number(process.env.OSP_SEED ?? 9);
const steps = Number(process.env.OSP_STEPS ?? sized(300, 30));

test(`twenty tabs and frames, opened, closed, frozen, slowed down and hung ${steps} times (seed ${seed})`, async () => {
  const { faults, counts, takeOvers } = await manyTabs({ seed, steps, tabs: mostTabs, limitMs: 2_000 });
  for (const [fault, injected] of Object.entries(counts)) {
    const lost = faults.filter((sentence) => sentence.startsWith(`${fault}:`)).length;
    const times = takeOvers[fault];
    report({ suite: "many tabs", fault, injected, survived: injected - lost, lost, note: times?.length ? `${times.length} had the phone; another page had it after: ${spread(times)}` : "" });
  }
  const others = faults.filter((sentence) => !Object.keys(counts).some((fault) => sentence.startsWith(`${fault}:`)));
  report({ suite: "many tabs", fault: "two ring, a stale owner speaks, or tabs differ", injected: steps, survived: steps - others.length, lost: others.length, note: `seed ${seed}` });
  assert.deepEqual(faults, []);
});
