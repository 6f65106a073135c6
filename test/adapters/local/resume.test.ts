import { describe, expect, test } from "@jest/globals";
import { makeLocalBench, maria } from "../../support/localBench";
import type { LocalBench } from "../../support/localBench";
import { beginStory, describeFact } from "../../contract/story";
import type { Story } from "../../contract/story";

interface Page {
  readonly bench: LocalBench;
  readonly day: Story;
}

function openPage(bench: LocalBench, name: string): Page {
  return { bench, day: beginStory(bench, name) };
}

/** Closes the page and opens the next after `awayMs`. */
async function reload({ bench }: Page, awayMs = 0): Promise<Page> {
  const resume = bench.contactCenter.resumeData();
  const next = openPage(await bench.nextPage(), `after-${bench.clock.now()}`);
  await bench.clock.advance(awayMs);
  next.bench.contactCenter.start(resume);
  await next.day.settles();
  return next;
}

const phases: readonly (readonly [string, (day: Story) => Promise<unknown>])[] = [
  ["Offered", (day) => day.rings()],
  ["Initiated", (day) => day.taken({ type: "dial", channelId: day.bench.channelId, address: "+12025550102" })],
  ["Active", (day) => day.talks()],
  ["Paused", async (day) => day.taken({ type: "pauseWorkitem", workItemId: await day.talks() })],
  ["Wrapup", async (day) => day.taken({ type: "endWorkitem", workItemId: await day.talks() })],
];

describe("a reload in each phase", () => {
  test.each(phases)("%s", async (state, reach) => {
    const first = openPage(makeLocalBench(), "first");
    await first.day.isReady();
    await reach(first.day);
    const second = await reload(first);
    expect(second.day.calls()).toEqual(first.day.calls());
    expect(second.day.call().state).toBe(state);
    expect(second.day.witness.channel).toEqual({ ...first.day.witness.channel, stateChangeTime: second.day.witness.channel?.stateChangeTime });
    await second.day.until("the call to take its course", () => second.day.call().state !== state || state === "Active" || state === "Paused");
    await second.day.end();
  });

  test("a consultation with its customer", async () => {
    const first = openPage(makeLocalBench(), "first");
    await first.day.isReady();
    const customer = await first.day.talks();
    await first.day.consults();
    const { day } = await reload(first);
    expect(day.calls()).toEqual(first.day.calls());
    await day.taken({ type: "completeTransfer", workItemId: customer });
    expect(day.consultation().state).toBe("EndedTransferred");
    await day.end();
  });

  test("a state chosen for after the call still comes, with its cause", async () => {
    const first = openPage(makeLocalBench({ simulation: { wrapupMs: 0 } }), "first");
    await first.day.isReady();
    const workItemId = await first.day.talks();
    const chosen = await first.day.setState("NotReady", "2");
    const { day } = await reload(first);
    expect(day.witness.channel?.next).toMatchObject({ state: "NotReady", reasonCode: "2" });
    day.witness.knowRequest(chosen);
    await day.taken({ type: "endWorkitem", workItemId });
    expect(day.causedBy(chosen).map(describeFact)).toEqual(["agent NotReady"]);
    await day.end();
  });

  test("who waits in the queue waits on", async () => {
    const first = openPage(makeLocalBench(), "first");
    await first.day.signsIn();
    first.bench.simulation.order({ type: "callerDials", callerId: maria });
    const { day } = await reload(first);
    await day.setState("Ready");
    await day.untilCallIs("Offered");
    expect(day.call().fromAddress).toBe("+12025550143");
    await day.end();
  });
});

describe("what fell due meanwhile has happened at its time", () => {
  test("wrap-up is over, and the agent Ready since then", async () => {
    const first = openPage(makeLocalBench({ simulation: { wrapupMs: 10_000 } }), "first");
    await first.day.isReady();
    const workItemId = await first.day.talks();
    await first.day.taken({ type: "endWorkitem", workItemId });
    const endsAt = first.day.call().wrapup?.endsAt;
    const { day } = await reload(first, 60_000);
    expect(day.witness.facts.map(describeFact)).toEqual(["connection connecting", "connection up", "snapshot with agent"]);
    expect(day.calls()).toEqual([]);
    expect(day.witness.channel).toMatchObject({ state: "Ready", stateChangeTime: endsAt });
    await day.end();
  });

  test("ringing is over: Not Ready, and the caller gave up later", async () => {
    const first = openPage(makeLocalBench(), "first");
    await first.day.isReady();
    await first.day.rings();
    const { day } = await reload(first, 600_000);
    expect(day.calls()).toEqual([]);
    expect(day.witness.channel).toMatchObject({ state: "NotReady", reasonCode: "102" });
    expect(day.witness.snapshots.at(-1)?.directory.queues.map((queue) => queue.waitingCalls)).toEqual([0, 0, 0]);
    await day.end();
  });

  test("the called party has answered", async () => {
    const first = openPage(makeLocalBench(), "first");
    await first.day.isReady();
    await first.day.taken({ type: "dial", channelId: first.bench.channelId, address: "+12025550143" });
    const { day } = await reload(first, 60_000);
    expect(day.call().state).toBe("Active");
    expect((day.call().connectedAt ?? 0) - day.call().createdAt).toBeLessThan(4_000);
    await day.end();
  });
});

test("resume data that was tampered with is ignored, and the log tells where, not what", async () => {
  const first = openPage(makeLocalBench(), "first");
  await first.day.isReady();
  await first.day.talks();
  const resume = first.bench.contactCenter.resumeData() ?? "";
  const tampered = resume.replace('"state":"Active"', '"state":"Cheating"');
  expect(tampered).not.toBe(resume);
  const bench = await first.bench.nextPage();
  const day = beginStory(bench, "second");
  bench.contactCenter.start(tampered);
  await day.settles();
  expect(day.witness.facts.map(describeFact)).toEqual(["connection connecting", "connection up", "snapshot without agent"]);
  expect(bench.log).toHaveLength(1);
  expect(bench.log[0]?.message).toMatch(/^resume data not usable, wrong at state\.(desk|calls)[\w.]*$/);
  await day.end();
});

test("ids go on counting after a reload: a new call has a new id", async () => {
  const first = openPage(makeLocalBench({ simulation: { wrapupMs: 0 } }), "first");
  await first.day.isReady();
  const before = await first.day.talks();
  await first.day.taken({ type: "endWorkitem", workItemId: before });
  const { day } = await reload(first);
  expect(await day.rings()).not.toBe(before);
  expect(await day.answered({ type: "endWorkitem", workItemId: before })).toBe("workItemEnded");
  await day.end();
});
