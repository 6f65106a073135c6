import fc from "fast-check";
import type { ContactCenterFact } from "../../SoftphoneControl/model/requests/contactCenterFact";
import { createPhoneBench } from "../support/phoneBench";
import type { BenchOptions, PhoneBench } from "../support/phoneBench";
import { expectFittingCapabilities, expectFittingParticipants, expectNothingPending, expectOneTalkAtMost, expectOrderlyEvents, expectSameWhenReplayed } from "./invariants";
import { makeMove, moves } from "./walk";
import type { Move } from "./walk";

async function walk(options: BenchOptions, path: readonly Move[]): Promise<PhoneBench> {
  const bench = createPhoneBench(options);
  const initial = bench.store.getState();
  // The line takes its time: before it is up, and before the agent is signed in, nothing that follows would be taken.
  await bench.clock.advance(1_000);
  await bench.signsIn();
  await bench.clock.advance(1_000);
  await bench.goesReady();
  for (const move of path) {
    await makeMove(bench, move);
    // Of two calls one fact may be lost: then the picture is wrong until the next snapshot.
    if (options.simulation?.faults === undefined) expectOneTalkAtMost(bench.store.getState());
    expectFittingCapabilities(bench.store.getState());
    expectFittingParticipants(bench.store.getState());
  }
  await bench.clock.advance(120_000);
  expectOneTalkAtMost(bench.store.getState());
  expectOrderlyEvents(bench.steps);
  expectNothingPending(bench.store.getState());
  expectSameWhenReplayed(initial, bench.steps, bench.store.getState());
  return bench;
}

/** What the contact centre says is so, asked for when all is quiet. */
async function theTruth(bench: PhoneBench): Promise<Extract<ContactCenterFact, { type: "contactCenter.snapshotReceived" }>["snapshot"]> {
  const before = bench.steps.length;
  bench.store.dispatch({ type: "resync.wanted", at: bench.clock.now() });
  await bench.clock.advance(10_000);
  const told = bench.steps.slice(before).map((step) => step.action);
  const found = told.find((action) => action.type === "contactCenter.snapshotReceived");
  if (found?.type !== "contactCenter.snapshotReceived") throw new Error("the contact centre did not answer");
  return found.snapshot;
}

describe("six hundred working days, each of them different", () => {
  it("keep every promise on a good line", async () => {
    await fc.assert(
      fc.asyncProperty(moves, fc.nat(1_000), async (path, seed) => {
        const bench = await walk({ simulation: { seed, latencyMs: 100, wrapupMs: 10_000 } }, path);
        expect(bench.written.filter((entry) => entry.source === "thrown")).toEqual([]);
        bench.dispose();
        expect(bench.clock.pending).toBe(0);
      }),
      { numRuns: 300, seed: 20_261_120 },
    );
  });

  it("and on a bad one come back to the truth", async () => {
    const faults = { lost: 0.05, duplicated: 0.05, reordered: 0.1, refused: 0.05 };
    await fc.assert(
      fc.asyncProperty(moves, fc.nat(1_000), async (path, seed) => {
        const bench = await walk({ simulation: { seed, latencyMs: 300, wrapupMs: 10_000, faults } }, path);
        // Two minutes of quiet have passed: nobody has asked anything since.
        const phone = bench.phone();
        const truth = await theTruth(bench);
        const summary = (items: readonly { id: string; state: string }[]) => items.map(({ id, state }) => `${id} ${state}`).sort();
        expect(summary(Object.values(phone.workItems))).toEqual(summary(truth.workItems));
        expect(phone.channels.map(({ state }) => state)).toEqual(truth.channels.map(({ state }) => state));
        bench.dispose();
      }),
      { numRuns: 300, seed: 20_261_121 },
    );
  });
});
