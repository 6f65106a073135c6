import { describe, expect, test } from "@jest/globals";
import type { SimulationSettings } from "../../../SoftphoneControl/model/settings/simulationSettings";
import type { SimulationOrder } from "../../../SoftphoneControl/model/settings/simulation";
import type { WorkItemId } from "../../../SoftphoneControl/model/ids";
import type { ContactCenterWorkItem } from "../../../SoftphoneControl/model/workItems/workItem";
import { makeLocalBench, maria } from "../../support/localBench";
import { beginStory } from "../../contract/story";
import type { Story } from "../../contract/story";

const dana = "1001";
const samuel = "1002";

interface Day extends Story {
  order(order: SimulationOrder): void;
  add(workItemId: WorkItemId, address: string): Promise<void>;
}

async function aDay(simulation: Partial<SimulationSettings> = {}, scenarios?: readonly unknown[]): Promise<Day> {
  const bench = makeLocalBench({ simulation, ...(scenarios && { scenarios }) });
  const story = beginStory(bench);
  await story.isReady();
  return Object.assign(story, {
    order: (order: SimulationOrder) => { bench.simulation.order(order); },
    async add(workItemId: WorkItemId, address: string) {
      await story.taken({ type: "singleStepConference", workItemId, address });
    },
  });
}

const names = ({ participants }: ContactCenterWorkItem): readonly string[] => participants.map(({ address, name, joining }) => `${name ?? address}${joining ? " …" : ""}`);
const stateOf = (day: Story, address: string): string | undefined => {
  const directory = day.witness.facts.flatMap((fact) => (fact.type === "contactCenter.directoryChanged" ? [fact.directory] : [])).at(-1);
  return directory?.colleagues.find((colleague) => colleague.address === address)?.state;
};

describe("who is called into a call does what the number stands for", () => {
  test.each([
    [dana, 5_000, ["+12025550143", "Dana Keller"]],
    ["1004", 3_000, ["+12025550143", "Liam Brandt …"]],
    ["1004", 5_000, ["+12025550143"]],
    ["1003", 2_000, ["+12025550143"]],
    ["1005", 26_000, ["+12025550143"]],
    ["4711", 2_000, ["+12025550143"]],
    ["2002", 9_000, ["+12025550143", "Sales"]],
    ["+12025550104", 8_000, ["+12025550143", "Voicemail"]],
    ["+12025550105", 6_000, ["+12025550143", "+12025550105"]],
    ["+12025550105", 16_000, ["+12025550143"]],
    ["+12025550106", 3_000, ["+12025550143"]],
  ])("%s, after %i ms", async (address, afterMs, expected) => {
    const day = await aDay();
    const id = await day.talksOut();
    await day.add(id, address);
    await day.bench.passes(afterMs);
    expect(names(day.call(id))).toEqual(expected);
    expect(day.call(id).state).toBe("Active");
    await day.end();
  });

  test("one joins while the call is on hold, and several are called at once", async () => {
    const day = await aDay();
    const id = await day.talksOut();
    await day.add(id, dana);
    await day.add(id, samuel);
    await day.taken({ type: "pauseWorkitem", workItemId: id });
    day.order({ type: "colleagueDeclines", address: dana });
    day.order({ type: "colleagueAnswers" });
    await day.settles();
    expect(names(day.call(id))).toEqual(["+12025550143", "Samuel Osei"]);
    expect(day.call(id)).toMatchObject({ state: "Paused", classification: "Conference" });
    await day.end();
  });
});

test("who was made to answer does not decline any more", async () => {
  const day = await aDay();
  const id = await day.talksOut();
  await day.add(id, "1004");
  day.order({ type: "colleagueAnswers", workItemId: id });
  await day.bench.passes(10_000);
  expect(names(day.call(id))).toEqual(["+12025550143", "Liam Brandt"]);
  await day.end();
});

describe("a conference among colleagues", () => {
  test("is an internal call again with two left, and is never wrapped up", async () => {
    const day = await aDay();
    await day.taken({ type: "dial", channelId: day.bench.channelId, address: dana });
    const { id } = day.call();
    await day.untilCallIs("Active");
    await day.add(id, samuel);
    await day.until("Samuel to have joined", () => day.call().classification === "Conference");
    expect([stateOf(day, dana), stateOf(day, samuel)]).toEqual(["Active", "Active"]);
    day.order({ type: "colleagueHangsUp", workItemId: id, address: samuel });
    await day.settles();
    expect(day.call().classification).toBe("Internal");
    expect([stateOf(day, dana), stateOf(day, samuel)]).toEqual(["Active", "Ready"]);
    await day.add(id, samuel);
    await day.bench.passes(5_000);
    await day.taken({ type: "endWorkitem", workItemId: id });
    expect(day.call()).toMatchObject({ state: "Ended", classification: "Conference" });
    await day.end();
  });

  test("a colleague who rings is not in the call yet", async () => {
    const day = await aDay();
    const id = await day.talksOut();
    await day.add(id, dana);
    expect(stateOf(day, dana)).not.toBe("Active");
    await day.end();
  });
});

describe("who will hang up hangs up in the conference, too", () => {
  test("the caller, who may call again while the others talk on", async () => {
    const day = await aDay();
    day.order({ type: "callerDials", callerId: maria });
    await day.untilCallIs("Offered");
    const { id } = day.call();
    await day.taken({ type: "acceptWorkitem", workItemId: id });
    await day.consults();
    await day.taken({ type: "conference", workItemId: id });
    day.order({ type: "callerHangsUp", callerId: maria });
    await day.settles();
    expect(names(day.call(id))).toEqual(["Dana Keller"]);
    expect(() => { day.order({ type: "callerHangsUp" }); }).toThrow("No caller is on the line.");
    expect(() => { day.order({ type: "callerDials", callerId: maria }); }).not.toThrow();
    await day.end();
  });

  test("the caller after the time a scenario gives", async () => {
    const scenario = { name: "shortTalk", title: "A short talk", steps: [{ at: 0, type: "callerDials", callerId: maria, talksForMs: 30_000 }] };
    const day = await aDay({}, [scenario]);
    day.order({ type: "scenarioStarts", name: "shortTalk" });
    await day.untilCallIs("Offered");
    const { id } = day.call();
    await day.taken({ type: "acceptWorkitem", workItemId: id });
    await day.add(id, dana);
    await day.bench.passes(31_000);
    expect(names(day.call(id))).toEqual(["Dana Keller"]);
    await day.end();
  });

  test("who was consulted", async () => {
    const day = await aDay();
    const id = await day.talksOut();
    await day.taken({ type: "consult", workItemId: id, address: "+12025550105" });
    await day.untilCallIs("Active", day.consultation);
    await day.taken({ type: "conference", workItemId: id });
    expect(names(day.call(id))).toEqual(["+12025550143", "+12025550105"]);
    await day.bench.passes(10_500);
    expect(names(day.call(id))).toEqual(["+12025550143"]);
    await day.end();
  });

  test("but nothing is told of who has left", async () => {
    const day = await aDay();
    const id = await day.talksOut();
    await day.add(id, "+12025550105");
    await day.bench.passes(5_000);
    await day.taken({ type: "dropParticipant", workItemId: id, address: "+12025550105" });
    await day.add(id, dana);
    await day.taken({ type: "dropParticipant", workItemId: id, address: dana });
    const before = day.witness.facts.length;
    await day.bench.passes(20_000);
    expect(day.witness.facts).toHaveLength(before);
    await day.end();
  });

  test("and not who was called in again meanwhile", async () => {
    const day = await aDay();
    const id = await day.talksOut();
    await day.add(id, "+12025550105");
    await day.bench.passes(5_000);
    await day.taken({ type: "dropParticipant", workItemId: id, address: "+12025550105" });
    await day.add(id, "+12025550105");
    await day.bench.passes(8_000);
    expect(names(day.call(id))).toEqual(["+12025550143", "+12025550105"]);
    await day.end();
  });
});

test("the customer goes while the colleague rings: declined, the call is over", async () => {
  const day = await aDay({ wrapupMs: 0 });
  const id = await day.talks();
  await day.add(id, dana);
  day.order({ type: "callerHangsUp" });
  await day.settles();
  expect(names(day.call(id))).toEqual(["Dana Keller …"]);
  day.order({ type: "colleagueDeclines" });
  await day.settles();
  expect(day.call(id)).toMatchObject({ state: "Ended", endReason: "declined", participants: [] });
  await day.end();
});

test("a caller who withheld the number can be dropped", async () => {
  const day = await aDay();
  day.order({ type: "callerDials", address: "" });
  await day.untilCallIs("Offered");
  const { id } = day.call();
  await day.taken({ type: "acceptWorkitem", workItemId: id });
  await day.add(id, dana);
  await day.bench.passes(5_000);
  await day.taken({ type: "dropParticipant", workItemId: id, address: "" });
  expect(names(day.call(id))).toEqual(["Dana Keller"]);
  await day.end();
});

test("joining puts a third call on hold, and is refused while one is being dialed", async () => {
  const day = await aDay();
  const id = await day.talks();
  const consultation = await day.consults();
  await day.taken({ type: "pauseWorkitem", workItemId: consultation });
  await day.taken({ type: "dial", channelId: day.bench.channelId, address: day.bench.numbers.answers });
  const third = day.call().id;
  expect(await day.answered({ type: "conference", workItemId: id })).toBe("lineBusy");
  expect(day.call(consultation).state).toBe("Paused");
  await day.untilCallIs("Active");
  await day.taken({ type: "conference", workItemId: id });
  expect([day.call(id).state, day.call(third).state]).toEqual(["Active", "Paused"]);
  await day.end();
});
