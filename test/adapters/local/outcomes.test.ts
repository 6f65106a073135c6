import { expect, test } from "@jest/globals";
import { outcomeOf } from "../../../SoftphoneControl/adapters/local/outcomes";
import { directoryOf } from "../../../SoftphoneControl/adapters/local/directory";
import { createSwitchboardState } from "../../../SoftphoneControl/adapters/local/switchboardState";
import { queues } from "../../../SoftphoneControl/adapters/local/cast";
import { samplePeople } from "../../../SoftphoneControl/model/agent/samplePeople";
import { makeLocalBench } from "../../support/localBench";
import { beginStory, describeFact, lastTold } from "../../contract/story";

const directory = directoryOf(createSwitchboardState(1, 0));

test.each([
  ["+12025550101", "busy"],
  ["+442079460902", "notAnswered"],
  ["+493023125603", "invalidNumber"],
  ["+12025550104", "answered"],
  ["+12025550105", "answered"],
  ["+12025550106", "unreachable"],
  ["+12025550107", "declined"],
  ["+12025550108", "answered"],
  ["+12025550143", "answered"],
  ["1001", "answered"],
  ["1003", "busy"],
  ["1004", "declined"],
  ["1005", "notAnswered"],
  ["1006", "unreachable"],
  ["2001", "answered"],
  ["1099", "invalidNumber"],
  ["4711", "invalidNumber"],
])("%s ends up as %s", (address, result) => {
  expect(outcomeOf(address, directory).result).toBe(result);
});

test("every sample caller answers, and stands on a queue that exists", () => {
  for (const { address, queueId } of samplePeople) {
    if (address !== "") expect(`${address} ${outcomeOf(address, directory).result}`).toBe(`${address} answered`);
    expect(queues.map((queue) => queue.id)).toContain(queueId);
  }
});

test("the sample people: twelve, each with an id of its own, one withheld, one in no record", () => {
  expect(new Set(samplePeople.map((person) => person.id)).size).toBe(12);
  for (const { id } of samplePeople) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
  expect(samplePeople.filter((person) => person.address === "")).toHaveLength(1);
  expect(samplePeople.filter((person) => person.lastName === "")).toHaveLength(1);
  const fictional = /^(\+1\d{3}55501\d\d|\+442079460\d{3}|\+447700900\d{3}|\+493023125\d{3}|\+46701740(?:60[5-9]|6[1-9]\d)|\+3363998\d{4}|\+61491570(?:006|15[6-9]|110))$/;
  for (const { address } of samplePeople) if (address !== "") expect(address).toMatch(fictional);
});

test("voicemail answers by its name and says so in the call variables", async () => {
  const day = beginStory(makeLocalBench());
  await day.signsIn();
  await day.taken({ type: "dial", channelId: day.bench.channelId, address: "+12025550104" });
  await day.untilCallIs("Active");
  expect(day.call()).toMatchObject({ participants: [{ address: "+12025550104", name: "Voicemail" }], ctiData: { voicemail: "true" } });
  await day.end();
});

test("…05 answers and hangs up ten seconds later, on hold or not", async () => {
  const day = beginStory(makeLocalBench({ simulation: { wrapupMs: 0 } }));
  await day.signsIn();
  await day.taken({ type: "dial", channelId: day.bench.channelId, address: "+12025550105" });
  await day.untilCallIs("Active");
  await day.taken({ type: "pauseWorkitem", workItemId: day.call().id });
  await day.untilCallIs("Ended");
  const { connectedAt = 0, endedAt = 0, endReason } = day.call();
  expect([endedAt - connectedAt, endReason]).toEqual([10_000, "otherHungUp"]);
  await day.end();
});

test("…02 rings for 25 seconds", async () => {
  const day = beginStory(makeLocalBench());
  await day.signsIn();
  await day.taken({ type: "dial", channelId: day.bench.channelId, address: "+12025550102" });
  await day.untilCallIs("Ended");
  const { createdAt, endedAt = 0, endReason } = day.call();
  expect([endedAt - createdAt, endReason]).toEqual([25_000, "notAnswered"]);
  await day.end();
});

test("a colleague is an internal call, is Active while talking, and leaves nothing to wrap up", async () => {
  const day = beginStory(makeLocalBench());
  await day.isReady();
  await day.taken({ type: "dial", channelId: day.bench.channelId, address: "1001" });
  await day.untilCallIs("Active");
  await day.settles();
  expect(day.call()).toMatchObject({ classification: "Internal", participants: [{ address: "1001", name: "Dana Keller" }] });
  const told = lastTold(day.witness.facts, "contactCenter.directoryChanged");
  expect(told).toMatchObject({ directory: { colleagues: expect.arrayContaining([expect.objectContaining({ id: "dana", state: "Active" })]) } });
  await day.taken({ type: "endWorkitem", workItemId: day.call().id });
  expect(day.witness.facts.slice(-3).map(describeFact)).toEqual(["call Ended", "agent Ready", "directory"]);
  await day.end();
});
