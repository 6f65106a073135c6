import { expect, test } from "@jest/globals";
import { bjorn, makeLocalBench, maria } from "../../support/localBench";
import type { LocalBench } from "../../support/localBench";
import { beginStory, describeFact, lastTold } from "../../contract/story";
import type { Story } from "../../contract/story";

function waitingCalls(day: Story): number {
  const queues = lastTold(day.witness.facts, "contactCenter.directoryChanged")?.directory.queues ?? [];
  return queues.reduce((sum, queue) => sum + (queue.waitingCalls ?? 0), 0);
}

function begin(bench: LocalBench): { readonly day: Story; readonly bench: LocalBench } {
  return { bench, day: beginStory(bench) };
}

test("a caller brings the queue, the number and the call variables; the name is for Dataverse to find", async () => {
  const { day, bench } = begin(makeLocalBench());
  await day.isReady();
  bench.simulation.order({ type: "callerDials", callerId: maria });
  await day.untilCallIs("Offered");
  expect(day.call()).toMatchObject({
    fromAddress: "+12025550143",
    toAddress: "2003",
    queueName: "Billing",
    participants: [{ address: "+12025550143" }],
    ctiData: { accountNumber: "A-10417", language: "en-US", ivrPath: "3-1", priority: "normal" },
  });
  await day.end();
});

test("any number can call, on any queue, and be withheld", async () => {
  const { day, bench } = begin(makeLocalBench({ simulation: { wrapupMs: 0 } }));
  await day.isReady();
  bench.simulation.order({ type: "callerDials", address: "", queueId: "sales" });
  await day.untilCallIs("Offered");
  expect(day.call()).toMatchObject({ fromAddress: "", queueName: "Sales", participants: [{ address: "" }] });
  await day.end();
});

test("who isn't answered goes back to the head of the queue, and rings as a new call when the agent is Ready", async () => {
  const { day, bench } = begin(makeLocalBench());
  await day.isReady();
  bench.simulation.order({ type: "callerDials", callerId: maria });
  await day.untilCallIs("Offered");
  bench.simulation.order({ type: "callerDials", callerId: bjorn });
  const first = day.call().id;
  await day.untilAgentIs("NotReady");
  await day.settles();
  expect(day.calls()).toEqual([]);
  expect(waitingCalls(day)).toBe(2);
  expect(day.witness.channel).toMatchObject({ reasonCode: "102", reasonCodeLabel: "Call not answered" });
  await day.setState("Ready");
  await day.untilCallIs("Offered");
  expect(day.call()).toMatchObject({ fromAddress: "+12025550143" });
  expect(day.call().id).not.toBe(first);
  await day.end();
});

test("who waits can hang up, and nobody waits for ever", async () => {
  const { day, bench } = begin(makeLocalBench());
  await day.signsIn();
  bench.simulation.order({ type: "callerDials", callerId: maria });
  bench.simulation.order({ type: "callerDials", callerId: bjorn });
  await day.settles();
  expect(waitingCalls(day)).toBe(2);
  bench.simulation.order({ type: "callerHangsUp", callerId: bjorn });
  await day.settles();
  expect(waitingCalls(day)).toBe(1);
  await bench.clock.advance(120_000);
  expect(waitingCalls(day)).toBe(0);
  await day.setState("Ready");
  expect(day.calls()).toEqual([]);
  await day.end();
});

test("Not Ready while it rings lets it ring; answered, the agent goes back to Not Ready", async () => {
  const { day } = begin(makeLocalBench({ simulation: { wrapupMs: 0 } }));
  await day.isReady();
  const workItemId = await day.rings();
  await day.setState("NotReady", "1");
  expect(day.call().state).toBe("Offered");
  await day.taken({ type: "acceptWorkitem", workItemId });
  await day.taken({ type: "endWorkitem", workItemId });
  expect(day.witness.channel).toMatchObject({ state: "NotReady", reasonCode: "1" });
  await day.end();
});

test("a call in wrap-up does not keep the agent from dialing, and is wrapped up on time all the same", async () => {
  const { day } = begin(makeLocalBench({ simulation: { wrapupMs: 20_000 } }));
  await day.isReady();
  const first = await day.talks();
  await day.taken({ type: "endWorkitem", workItemId: first });
  const second = await day.talksOut();
  expect(day.agentState()).toBe("Active");
  await day.until("the first to be wrapped up", () => day.call(first).state === "Ended");
  expect(day.call(second).state).toBe("Active");
  await day.taken({ type: "endWorkitem", workItemId: second });
  expect(day.agentState()).toBe("Wrapup");
  await day.taken({ type: "completeWrapup", workItemId: second });
  expect(day.agentState()).toBe("Ready");
  await day.end();
});

test("signed in and Ready from the start, where the configuration says so", async () => {
  const { day, bench } = begin(makeLocalBench({ simulation: { signedIn: true } }));
  bench.contactCenter.start(undefined);
  await day.settles();
  expect(day.witness.facts.map(describeFact)).toEqual(["connection connecting", "connection up", "snapshot with agent"]);
  expect(day.agentState()).toBe("Ready");
  await day.rings();
  await day.end();
});
