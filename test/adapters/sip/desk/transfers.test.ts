import { expect, test } from "@jest/globals";
import { describeFact } from "../../../contract/story";
import { beginSipStory } from "../../../support/sipStory";

test("under way until it is known what came of it; then the call has ended, with the request as its cause", async () => {
  const day = beginSipStory({ wrapupMs: 0 });
  await day.isReady();
  const workItemId = await day.talks();
  const { colleague } = day.bench.numbers;
  const request = day.ask({ type: "transfer", workItemId, address: colleague });
  await day.until("the order to be taken", () => request.answer() === "taken");
  expect(day.call()).toMatchObject({ state: "Active", transferringTo: colleague, capabilities: ["end"] });
  await day.untilCallIs("EndedTransferred");
  expect(day.causedBy(request.id).map(describeFact)).toEqual(["call changes transferringTo, capabilities", "call EndedTransferred", "agent Ready"]);
  expect(day.call().transferringTo).toBeUndefined();
  expect(day.world.dialogs[0]?.phase).toBe("over");
  await day.end();
});

test.each([[486, "transferFailed: busy"], ["silent", "transferSilent"]] as const)("it fails (%s): the call goes on as it was, and the agent hears of it", async (outcome, trouble) => {
  const day = beginSipStory();
  await day.isReady();
  const workItemId = await day.talks();
  const before = day.call();
  day.world.transferOutcome = outcome;
  const request = await day.taken({ type: "transfer", workItemId, address: day.bench.numbers.colleague });
  expect(day.troubles()).toEqual([trouble]);
  expect({ ...day.call(), revision: before.revision }).toEqual(before);
  expect(day.causedBy(request).map(describeFact)).toEqual(["call changes transferringTo, capabilities", "call changes transferringTo, capabilities", `trouble ${trouble.split(":")[0]}`]);
  await day.end();
});

test("a transfer that the other side refuses is no transfer", async () => {
  const day = beginSipStory();
  await day.isReady();
  const workItemId = await day.talks();
  day.world.refusals.set("transferTo", "notPossibleNow");
  const request = day.ask({ type: "transfer", workItemId, address: day.bench.numbers.colleague });
  await day.settles();
  expect(request.answer()).toBe("notPossibleNow");
  expect(day.causedBy(request.id)).toEqual([]);
});

test("the one who is handed on hangs up instead of saying so: transferred all the same", async () => {
  const day = beginSipStory({ wrapupMs: 0 });
  await day.isReady();
  const workItemId = await day.talks();
  day.world.transferOutcome = "silent";
  const request = day.ask({ type: "transfer", workItemId, address: day.bench.numbers.colleague });
  await day.until("the order to be taken", () => request.answer() === "taken");
  await day.bench.other.callerHangsUp();
  await day.untilCallIs("EndedTransferred");
  expect(day.causedBy(request.id)).toHaveLength(3);
  await day.end();
});

test("while it is under way the agent can leave", async () => {
  const day = beginSipStory({ wrapupMs: 0 });
  await day.isReady();
  const workItemId = await day.talks();
  day.world.transferOutcome = "silent";
  const request = day.ask({ type: "transfer", workItemId, address: day.bench.numbers.colleague });
  await day.until("the order to be taken", () => request.answer() === "taken");
  await day.taken({ type: "endWorkitem", workItemId });
  expect(day.call()).toMatchObject({ state: "Ended", endReason: "agentHungUp" });
  expect(day.troubles()).toEqual([]);
  await day.end();
});

test("an attended transfer that fails leaves both calls as they were", async () => {
  const day = beginSipStory();
  await day.isReady();
  const workItemId = await day.talks();
  const consultation = await day.consults();
  day.world.transferOutcome = 603;
  await day.taken({ type: "completeTransfer", workItemId });
  expect(day.troubles()).toEqual(["transferFailed: declined"]);
  expect([day.call(workItemId).state, day.call(consultation).state]).toEqual(["Paused", "Active"]);
  expect(day.call(workItemId).capabilities).toContain("completeTransfer");
  await day.end();
});

test("completed while the colleague still rings: the colleague is free for the call that comes, and when that is refused the agent knows", async () => {
  const day = beginSipStory();
  await day.isReady();
  const workItemId = await day.talks();
  await day.taken({ type: "consult", workItemId, address: day.bench.numbers.colleague });
  day.world.refusals.set("transferTo", "notPossibleNow");
  await day.taken({ type: "completeTransfer", workItemId });
  expect(day.world.dialogs.map(({ phase }) => phase)).toEqual(["up", "over"]);
  expect(day.troubles()).toEqual(["transferFailed: notPossibleNow"]);
  expect(day.call(workItemId)).toMatchObject({ state: "Paused", capabilities: expect.arrayContaining(["resume", "transfer"]) });
  await day.end();
});
