import { describe, expect, test } from "@jest/globals";
import type { ContactCenterFact } from "../../../SoftphoneControl/model/requests/contactCenterFact";
import type { RequestId, WorkItemId } from "../../../SoftphoneControl/model/ids";
import type { SimulationSettings } from "../../../SoftphoneControl/model/settings/simulationSettings";
import { makeLocalBench, maria } from "../../support/localBench";
import type { LocalBench } from "../../support/localBench";
import { beginStory, describeFact } from "../../contract/story";

const none = { lost: 0, duplicated: 0, reordered: 0, refused: 0 };
const callId = "call-9-1" as WorkItemId;

/** A call that is answered, held, resumed, muted, unmuted and ended, whatever arrives of it. */
async function tell(simulation: Partial<SimulationSettings>, minutes = 1, paceMs = 1_000): Promise<{ readonly bench: LocalBench; readonly facts: readonly ContactCenterFact[]; readonly answers: readonly string[] }> {
  const bench = makeLocalBench({ simulation: { seed: 9, signedIn: true, wrapupMs: 2_000, ...simulation } });
  const facts: ContactCenterFact[] = [];
  const answers: string[] = [];
  bench.contactCenter.subscribe((fact) => facts.push(fact));
  bench.contactCenter.start(undefined);
  await bench.clock.advance(2_000);
  bench.simulation.order({ type: "callerDials", callerId: maria });
  await bench.clock.advance(1_000);
  for (const type of ["acceptWorkitem", "pauseWorkitem", "resumeWorkitem", "muteWorkitem", "unmuteWorkitem", "endWorkitem"] as const) {
    bench.contactCenter.perform({ type, workItemId: callId }, type as string as RequestId).then(
      () => answers.push(`${type} taken`),
      (error: Error) => answers.push(`${type} ${error.message}`),
    );
    await bench.clock.advance(paceMs);
  }
  await bench.clock.advance(minutes * 60_000);
  bench.contactCenter.dispose();
  return { bench, facts, answers };
}

function revisions(facts: readonly ContactCenterFact[]): readonly number[] {
  return facts.flatMap((fact) => (fact.type === "contactCenter.workItemAppeared" ? [fact.workItem.revision] : fact.type === "contactCenter.workItemChanged" ? [fact.revision] : []));
}

describe("faults of the line, on request", () => {
  test("none: every fact once, in order", async () => {
    const { facts, answers } = await tell({});
    expect(revisions(facts)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(answers).toHaveLength(6);
    expect(answers.every((answer) => answer.endsWith("taken"))).toBe(true);
  });

  test("lost: some never come, the others keep their revisions", async () => {
    const { facts } = await tell({ faults: { ...none, lost: 0.4 } });
    const told = revisions(facts);
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(8);
    expect([...told].sort()).toEqual(told);
  });

  test("duplicated: some come twice", async () => {
    const { facts } = await tell({ faults: { ...none, duplicated: 0.5 } });
    const told = revisions(facts);
    expect(new Set(told)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8]));
    expect(told.length).toBeGreaterThan(8);
  });

  test("reordered: all come, some are overtaken", async () => {
    const [bad, straight] = [await tell({ faults: { ...none, reordered: 0.4 } }, 1, 50), await tell({}, 1, 50)];
    expect(bad.facts).toHaveLength(straight.facts.length);
    expect(revisions(bad.facts)).not.toEqual(revisions(straight.facts));
    expect([...revisions(bad.facts)].sort()).toEqual(revisions(straight.facts));
  });

  test("refused: nothing is taken, nothing changes, and the refusal says why", async () => {
    const { facts, answers } = await tell({ faults: { ...none, refused: 1 } });
    expect(answers[0]).toBe("acceptWorkitem refused: the simulation was told to");
    expect(facts.map(describeFact)).not.toContain("call Active");
  });

  test("everything lost: snapshots still come, when asked for", async () => {
    const bench = makeLocalBench({ simulation: { faults: { ...none, lost: 1 } } });
    const day = beginStory(bench);
    await day.signsIn();
    await day.answered({ type: "setAgentState", channelId: bench.channelId, state: "Ready", reasonCode: "-1" });
    await bench.clock.advance(1_000);
    expect(day.agentState()).toBe("NotReady");
    bench.contactCenter.requestSnapshot();
    await bench.clock.advance(1_000);
    expect(day.agentState()).toBe("Ready");
    bench.contactCenter.dispose();
  });
});

describe("latency", () => {
  test.each([1, 2, 3, 4, 5])("seed %i: a request's facts take between half and all of it", async (seed) => {
    const bench = makeLocalBench({ simulation: { seed, latencyMs: 1_000 } });
    const day = beginStory(bench);
    await day.signsIn();
    for (let times = 0; times < 10; times += 1) {
      await bench.clock.advance(2_000);
      const before = day.witness.facts.length;
      const from = bench.clock.now();
      day.ask({ type: "setAgentState", channelId: bench.channelId, state: "Ready", reasonCode: "-1" });
      while (day.witness.facts.length === before) await bench.clock.advance(10);
      expect(bench.clock.now() - from).toBeGreaterThanOrEqual(490);
      expect(bench.clock.now() - from).toBeLessThanOrEqual(1_010);
    }
    await day.end();
  });

  test("the reply comes before the facts", async () => {
    const bench = makeLocalBench();
    const day = beginStory(bench);
    await day.signsIn();
    const order: string[] = [];
    bench.contactCenter.subscribe((fact) => order.push(describeFact(fact)));
    const ready = { type: "setAgentState", channelId: bench.channelId, state: "Ready", reasonCode: "-1" } as const;
    day.witness.knowRequest("ready" as RequestId);
    void bench.contactCenter.perform(ready, "ready" as RequestId).then(() => order.push("taken"));
    await bench.clock.advance(1_000);
    expect(order).toEqual(["taken", "agent Ready"]);
    await day.end();
  });

  test("requests arrive in the order they were made", async () => {
    const bench = makeLocalBench({ simulation: { latencyMs: 1_000, wrapupMs: 0 } });
    const day = beginStory(bench);
    await day.isReady();
    const workItemId = await day.rings();
    const asked = (["acceptWorkitem", "pauseWorkitem", "resumeWorkitem", "muteWorkitem", "endWorkitem"] as const).map((type) => day.ask({ type, workItemId }));
    await bench.clock.advance(5_000);
    expect(asked.map((request) => request.answer())).toEqual(["taken", "taken", "taken", "taken", "taken"]);
    await day.end();
  });
});

describe("a line that breaks under way", () => {
  test("what had not arrived is never taken, and never answered", async () => {
    const bench = makeLocalBench({ simulation: { latencyMs: 2_000 } });
    const day = beginStory(bench);
    await day.isReady();
    const workItemId = await day.rings();
    const accept = day.ask({ type: "acceptWorkitem", workItemId });
    await bench.clock.advance(400);
    bench.simulation.order({ type: "networkDrops", forMs: 1_000 });
    await bench.clock.advance(10_000);
    expect(accept.answer()).toBe("unsettled");
    expect(day.call().state).toBe("Offered");
    await day.end();
  });

  test("what was taken but not answered shows in the snapshot", async () => {
    const bench = makeLocalBench({ simulation: { latencyMs: 2_000 } });
    const day = beginStory(bench);
    await day.isReady();
    const workItemId = await day.rings();
    const accept = day.ask({ type: "acceptWorkitem", workItemId });
    await bench.clock.advance(1_000);
    bench.simulation.order({ type: "networkDrops", forMs: 1_000 });
    await bench.clock.advance(10_000);
    expect(accept.answer()).toBe("unsettled");
    expect(day.call().state).toBe("Active");
    expect(day.causedBy(accept.id)).toEqual([]);
    await day.end();
  });

  test("broken again before it was up: it does not come up", async () => {
    const bench = makeLocalBench({ simulation: { latencyMs: 1_000 } });
    const day = beginStory(bench);
    await day.isReady();
    const from = day.witness.facts.length;
    bench.simulation.order({ type: "networkDrops" });
    bench.simulation.order({ type: "networkReturns" });
    await bench.clock.advance(100);
    bench.simulation.order({ type: "networkDrops" });
    await bench.clock.advance(10_000);
    expect(day.witness.facts.slice(from).map(describeFact)).toEqual(["connection lost", "connection connecting", "connection lost"]);
    await day.end();
  });
});

describe("the same seed gives the same day", () => {
  const bad = { latencyMs: 900, faults: { lost: 0.2, duplicated: 0.2, reordered: 0.2, refused: 0.1 } };

  test("fact by fact, answer by answer", async () => {
    const [one, other] = [await tell({ ...bad, scenario: "busyHour" }, 6), await tell({ ...bad, scenario: "busyHour" }, 6)];
    expect(one.facts.length).toBeGreaterThan(20);
    expect(other.facts).toEqual(one.facts);
    expect(other.answers).toEqual(one.answers);
  });

  test("another seed gives another", async () => {
    const [one, other] = [await tell({ ...bad, scenario: "busyHour" }, 6), await tell({ ...bad, scenario: "busyHour", seed: 10 }, 6)];
    expect(other.facts.map(describeFact)).not.toEqual(one.facts.map(describeFact));
  });
});
