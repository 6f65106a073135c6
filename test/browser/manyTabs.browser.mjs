import assert from "node:assert/strict";
import { test } from "node:test";
import { manyTabs } from "./support/manyTabs.mjs";

// A machine that is busy is no fault: the limit itself is kept by the long form.
test("six tabs and frames, opened, closed, frozen, slowed down and hung in any order: one of them owns the phone, and one rings", async () => {
  const { faults, counts } = await manyTabs({ seed: 3, steps: 24, tabs: 6, limitMs: 4_000 });
  assert.deepEqual(faults, []);
  assert.ok(Object.keys(counts).length > 4);
});
