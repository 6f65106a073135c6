import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parseScenario } from "../../../SoftphoneControl/adapters/local/scenarioSchema";
import { shippedScenarios } from "../../../SoftphoneControl/adapters/local/scenarioShelf";
import { makeLocalBench, maria } from "../../support/localBench";
import type { LocalBench } from "../../support/localBench";
import { beginStory, describeFact, lastTold } from "../../contract/story";

function aScenario(...steps: object[]): object {
  return { name: "drill", title: "A drill", steps };
}

describe("a scenario as data", () => {
  test.each(shippedScenarios)("ships well-formed: %#", (scenario) => {
    expect(() => parseScenario(scenario)).not.toThrow();
  });

  test.each([
    [undefined, /^The scenario is not valid at its root: .*Expected Object but received undefined\.$/],
    [{}, /at name: .*Expected "name" but received undefined/],
    [{ name: "a b", title: "x", steps: [] }, /at name: .*a b/],
    [aScenario(), /at steps: .*Expected >=1 but received 0/],
    [aScenario({ at: 0, type: "callerDails" }), /at steps\.0\.type: .*"callerDials".* but received "callerDails"/],
    [aScenario({ type: "callerDials" }), /at steps\.0\.at: .*Expected "at" but received undefined/],
    [aScenario({ at: "soon", type: "callerDials" }), /at steps\.0\.at: .*Expected number but received "soon"/],
    [aScenario({ at: 0, type: "calleeAnswers" }, { at: -5, type: "calleeAnswers" }), /at steps\.1\.at: .*Expected >=0 but received -5/],
    [aScenario({ at: 0, type: "callerDials", callerId: "maria" }), /at steps\.0\.callerId: Expected the id of a sample caller/],
    [aScenario({ at: 0, type: "callerDials", queueId: "lost" }), /at steps\.0\.queueId: .*"support" \| "sales" \| "billing"/],
    [aScenario({ at: 0, type: "callerDials", lasts: 3 }), /at steps\.0\.lasts: .*received "lasts"/],
    [aScenario({ at: 0, type: "lineChanges", faults: { lost: 3 } }), /at steps\.0\.faults\.lost: .*Expected <=1 but received 3/],
    [aScenario({ at: 0, type: "scenarioStarts", name: "drill" }), /at steps\.0\.type/],
  ])("malformed is refused, saying what is wrong and what would be right: %j", (data, sentence) => {
    expect(() => parseScenario(data)).toThrow(sentence);
  });

  test("the example in the manual is well-formed", () => {
    const manual = readFileSync(join(__dirname, "../../../docs/simulator.md"), "utf8");
    const example = /```json\n([^`]+)```/.exec(manual)?.[1] ?? "";
    expect(parseScenario(JSON.parse(example)).steps).toHaveLength(3);
  });

  test("steps may be written in any order", () => {
    const { steps } = parseScenario(aScenario({ at: 9, type: "networkReturns" }, { at: 3, type: "networkDrops" }));
    expect(steps.map((step) => step.at)).toEqual([3, 9]);
  });
});

function begin(...steps: object[]): { readonly bench: LocalBench; readonly day: ReturnType<typeof beginStory> } {
  const bench = makeLocalBench({ scenarios: [aScenario(...steps)], simulation: { wrapupMs: 0 } });
  return { bench, day: beginStory(bench) };
}

describe("a scenario runs by the clock", () => {
  test("callers come, give up and hang up as it says", async () => {
    const { bench, day } = begin(
      { at: 2_000, type: "callerDials", callerId: maria, givesUpAfterMs: 5_000 },
      { at: 20_000, type: "callerDials", talksForMs: 7_000 },
    );
    await day.isReady();
    const from = bench.clock.now();
    bench.simulation.order({ type: "scenarioStarts", name: "drill" });
    await day.untilCallIs("EndedAbandoned");
    expect([day.call().createdAt - from, (day.call().endedAt ?? 0) - from]).toEqual([2_000, 7_000]);
    await day.until("the second call", () => day.calls().length === 1);
    expect(day.call().createdAt - from).toBe(20_000);
    await day.taken({ type: "acceptWorkitem", workItemId: day.call().id });
    await day.untilCallIs("Ended");
    expect((day.call().endedAt ?? 0) - (day.call().connectedAt ?? 0)).toBe(7_000);
    await day.end();
  });

  test("colleagues, queues and the line change, and stopping calms the line", async () => {
    const { bench, day } = begin(
      { at: 0, type: "colleagueChanges", colleagueId: "dana", state: "NotReady" },
      { at: 0, type: "queueFills", queueId: "sales", waitingCalls: 4 },
      { at: 0, type: "lineChanges", faults: { refused: 1 } },
      { at: 99_000, type: "networkDrops" },
    );
    await day.isReady();
    bench.simulation.order({ type: "scenarioStarts", name: "drill" });
    await day.settles();
    const told = lastTold(day.witness.facts, "contactCenter.directoryChanged");
    expect(told).toMatchObject({
      directory: {
        colleagues: expect.arrayContaining([expect.objectContaining({ id: "dana", state: "NotReady" })]),
        queues: expect.arrayContaining([expect.objectContaining({ id: "sales", waitingCalls: 4 })]),
      },
    });
    const ready = { type: "setAgentState", channelId: bench.channelId, state: "Ready", reasonCode: "-1" } as const;
    expect(await day.answered(ready)).toBe("refused");
    bench.simulation.order({ type: "scenarioStops" });
    expect(await day.answered(ready)).toBe("taken");
    await bench.clock.advance(120_000);
    expect(day.witness.facts.map(describeFact)).not.toContain("connection lost");
    await day.end();
  });

  test("a step that fits nothing is left out, and the log says so", async () => {
    const { bench, day } = begin({ at: 0, type: "calleeAnswers" }, { at: 1_000, type: "callerDials" });
    await day.isReady();
    bench.simulation.order({ type: "scenarioStarts", name: "drill" });
    await day.untilCallIs("Offered");
    expect(bench.log).toEqual([{ level: "warning", source: "local", message: "scenario drill, step 0: Error: Nobody is being called." }]);
    await day.end();
  });

  test("one that is malformed is refused when started, and the one that runs goes on", async () => {
    const good = { name: "good", title: "Good", steps: [{ at: 3_000, type: "callerDials" }] };
    const bench = makeLocalBench({ scenarios: [good, { name: "bad", title: "Bad", steps: [{ at: 0 }] }] });
    const day = beginStory(bench);
    await day.isReady();
    bench.simulation.order({ type: "scenarioStarts", name: "good" });
    expect(() => { bench.simulation.order({ type: "scenarioStarts", name: "bad" }); }).toThrow(/^The scenario is not valid at steps\.0\.type/);
    await day.untilCallIs("Offered");
    await day.end();
  });

  test("the configuration's scenario starts with the contact centre", async () => {
    const bench = makeLocalBench({ simulation: { scenario: "fullTour" } });
    const day = beginStory(bench);
    await day.signsIn();
    expect(day.calls()).toMatchObject([{ state: "Active", fromAddress: "+493023125678" }]);
    await day.end();
  });

  test("a configured scenario that nobody knows costs the scenario, not the softphone", async () => {
    const bench = makeLocalBench({ simulation: { scenario: "rushHour" } });
    const day = beginStory(bench);
    await day.isReady();
    expect(bench.log).toMatchObject([{ level: "error", message: expect.stringContaining('no scenario "rushHour"') }]);
    await day.end();
  });

  test("goes on where it was after a reload", async () => {
    const { bench, day } = begin({ at: 10_000, type: "callerDials", callerId: maria });
    await day.isReady();
    bench.simulation.order({ type: "scenarioStarts", name: "drill" });
    await bench.clock.advance(4_000);
    const resume = bench.contactCenter.resumeData();
    const nextBench = await bench.nextPage();
    const next = beginStory(nextBench, "next-page");
    nextBench.contactCenter.start(resume);
    await nextBench.clock.advance(5_000);
    expect(next.calls()).toEqual([]);
    await nextBench.clock.advance(2_000);
    expect(next.calls()).toMatchObject([{ state: "Offered", fromAddress: "+12025550143" }]);
    await next.end();
  });

  test.each(shippedScenarios.map((scenario) => (scenario as { readonly name: string }).name))("%s runs to its end with an agent who answers everything and talks for half a minute", async (scenario) => {
    const bench = makeLocalBench({ simulation: { scenario, signedIn: scenario !== "fullTour", wrapupMs: 5_000 } });
    const facts: string[] = [];
    let asked = 0;
    const ask = (command: Parameters<typeof bench.contactCenter.perform>[0]): void => {
      asked += 1;
      bench.contactCenter.perform(command, `agent-${asked}` as never).catch((): void => undefined);
    };
    bench.contactCenter.subscribe((fact) => {
      facts.push(describeFact(fact));
      if (fact.type === "contactCenter.workItemAppeared") ask({ type: "acceptWorkitem", workItemId: fact.workItem.id });
      if (fact.type === "contactCenter.workItemChanged" && fact.changes.state === "Active") {
        bench.clock.after(30_000, () => { ask({ type: "endWorkitem", workItemId: fact.workItemId }); });
      }
      if (fact.type === "contactCenter.snapshotReceived" && fact.snapshot.agent === undefined) ask({ type: "signIn" });
      if (fact.type === "contactCenter.agentStateChanged" && fact.state === "NotReady") ask({ type: "setAgentState", channelId: bench.channelId, state: "Ready", reasonCode: "-1" });
    });
    bench.contactCenter.start(undefined);
    await bench.clock.advance(600_000);
    expect(facts.filter((fact) => fact === "call Active").length).toBeGreaterThanOrEqual(2);
    expect(bench.log.filter((entry) => entry.level === "error")).toEqual([]);
    bench.contactCenter.dispose();
    expect(bench.clock.pending).toBe(0);
  });
});
