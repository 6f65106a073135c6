import { expect, test } from "@jest/globals";
import type { SimulationOrder } from "../../../SoftphoneControl/model/settings/simulation";
import type { WorkItemId } from "../../../SoftphoneControl/model/ids";
import { makeLocalBench, maria } from "../../support/localBench";
import { beginStory } from "../../contract/story";

const misfits: readonly (readonly [SimulationOrder, string])[] = [
  [{ type: "callerHangsUp" }, "No caller is on the line."],
  [{ type: "callerHangsUp", workItemId: "call-1-9" as WorkItemId }, "No caller is on the line."],
  [{ type: "calleeAnswers" }, "Nobody is being called."],
  [{ type: "calleeHangsUp" }, "Nobody who was called is on the line."],
  [{ type: "colleagueAnswers" }, "No colleague is being called."],
  [{ type: "colleagueDeclines" }, "No colleague is being called."],
  [{ type: "colleagueHangsUp" }, "No colleague is on the line."],
  [{ type: "colleagueHangsUp", address: "1001" }, "No colleague is on the line."],
  [{ type: "networkReturns" }, "The line is not down."],
  [{ type: "scenarioStops" }, "No scenario is running."],
  [{ type: "scenarioStarts", name: "rushHour" }, 'There is no scenario "rushHour". There are: fullTour, quietMorning, busyHour, badLine, vipCallback, cardPayment, wrongNumbers, lunchRush, outage, longHold, threeWay, wrapupMarathon, earlierCall, inesHangsUp.'],
  [{ type: "callerDials", callerId: "nobody" }, "There is no such sample caller."],
  [{ type: "callerDials", callerId: maria, queueId: "lost property" }, "There is no such queue. There are: support, sales, billing."],
  [{ type: "callerDials", address: "my mother" }, "A caller's number has digits only, with or without a leading +; it is empty when withheld."],
];

test.each(misfits)("%j is refused with a plain sentence, and changes nothing", async (order, sentence) => {
  const bench = makeLocalBench();
  const day = beginStory(bench);
  await day.isReady();
  const before = day.witness.facts.length;
  expect(() => { bench.simulation.order(order); }).toThrow(new Error(sentence));
  await bench.clock.advance(5_000);
  expect(day.witness.facts).toHaveLength(before);
  await day.end();
});

test("nobody calls twice at once; in wrap-up they may call again", async () => {
  const bench = makeLocalBench();
  const day = beginStory(bench);
  await day.isReady();
  const dials: SimulationOrder = { type: "callerDials", callerId: maria };
  bench.simulation.order(dials);
  expect(() => { bench.simulation.order(dials); }).toThrow("This caller is on the line already.");
  await day.untilCallIs("Offered");
  const workItemId = day.call().id;
  await day.taken({ type: "acceptWorkitem", workItemId });
  expect(() => { bench.simulation.order(dials); }).toThrow("This caller is on the line already.");
  await day.taken({ type: "endWorkitem", workItemId });
  expect(() => { bench.simulation.order(dials); }).not.toThrow();
  await day.end();
});

test("anybody who is free calls, until everybody is on the line", async () => {
  const bench = makeLocalBench();
  const day = beginStory(bench);
  await day.signsIn();
  bench.simulation.offer.callers.forEach(() => { bench.simulation.order({ type: "callerDials" }); });
  expect(() => { bench.simulation.order({ type: "callerDials" }); }).toThrow("All sample callers are on the line already.");
  await day.end();
});

test("orders reach the call they name", async () => {
  const bench = makeLocalBench({ simulation: { wrapupMs: 0 } });
  const day = beginStory(bench);
  await day.isReady();
  const first = await day.talks();
  await day.consults();
  bench.simulation.order({ type: "calleeHangsUp", workItemId: day.consultation().id });
  await day.settles();
  expect([day.consultation().state, day.call(first).state]).toEqual(["Ended", "Paused"]);
  bench.simulation.order({ type: "callerHangsUp", workItemId: first });
  await day.settles();
  expect(day.call(first).state).toBe("Ended");
  await day.end();
});

test("the line that drops for a while says when it will be back, and can't drop twice", async () => {
  const bench = makeLocalBench();
  const day = beginStory(bench);
  await day.isReady();
  bench.simulation.order({ type: "networkDrops", forMs: 8_000 });
  const lostAt = bench.clock.now();
  expect(() => { bench.simulation.order({ type: "networkDrops" }); }).toThrow("The line is down already.");
  await bench.clock.advance(1);
  expect(day.witness.facts.at(-1)).toMatchObject({ connection: { phase: "lost", since: lostAt, nextTryAt: lostAt + 8_000 } });
  await bench.clock.advance(9_000);
  expect(day.witness.facts.at(-1)).toMatchObject({ type: "contactCenter.snapshotReceived" });
  await day.end();
});

test("it offers a dozen callers and the scenarios that ship", () => {
  const { simulation } = makeLocalBench();
  expect(simulation.offer.callers).toHaveLength(12);
  expect(simulation.offer.callers[0]).toEqual({ id: maria, name: "Maria Alvarez", address: "+12025550143", topic: "Invoice 4711 was paid twice" });
  expect(simulation.offer.scenarios.map((scenario) => scenario.name)).toEqual(["fullTour", "quietMorning", "busyHour", "badLine", "vipCallback", "cardPayment", "wrongNumbers", "lunchRush", "outage", "longHold", "threeWay", "wrapupMarathon", "earlierCall", "inesHangsUp"]);
});
