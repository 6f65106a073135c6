import { expect, test } from "@jest/globals";
import { makeLocalBench } from "../../support/localBench";
import { beginStory } from "../../contract/story";
import type { Story } from "../../contract/story";

const moments: readonly (readonly [string, (day: Story) => Promise<unknown>])[] = [
  ["never started", () => Promise.resolve()],
  ["connecting", (day) => { day.bench.contactCenter.start(undefined); return Promise.resolve(); }],
  ["ringing", async (day) => { await day.isReady(); await day.rings(); }],
  ["in wrap-up", async (day) => { await day.isReady(); await day.taken({ type: "endWorkitem", workItemId: await day.talks() }); }],
  ["under way", async (day) => { await day.isReady(); day.ask({ type: "setAgentState", channelId: day.bench.channelId, state: "Ready", reasonCode: "-1" }); }],
  ["line down", async (day) => { await day.isReady(); await day.bench.other.networkDrops(); }],
];

test.each(moments)("%s: dispose leaves no timer and tells nothing more", async (_moment, reach) => {
  const bench = makeLocalBench({ simulation: { scenario: "busyHour" } });
  const day = beginStory(bench);
  await reach(day);
  const before = day.witness.facts.length;
  bench.contactCenter.dispose();
  expect(bench.clock.pending).toBe(0);
  await bench.clock.advance(3_600_000);
  expect(day.witness.facts).toHaveLength(before);
});

test("an idle contact centre holds no timer", async () => {
  const bench = makeLocalBench({ simulation: { wrapupMs: 1_000 } });
  const day = beginStory(bench);
  await day.isReady();
  await day.taken({ type: "endWorkitem", workItemId: await day.talks() });
  await day.untilAgentIs("Ready");
  await day.settles();
  expect(bench.clock.pending).toBe(0);
  await day.end();
});
