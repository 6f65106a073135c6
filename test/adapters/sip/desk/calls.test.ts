import { expect, test } from "@jest/globals";
import { beginSipStory } from "../../../support/sipStory";

test("a second call rings while the first talks; answering it puts the first on hold, at both ends", async () => {
  const day = beginSipStory();
  await day.isReady();
  const first = await day.talks();
  const second = await day.rings();
  expect(day.agentState()).toBe("Active");
  await day.taken({ type: "acceptWorkitem", workItemId: second });
  expect([day.call(first).state, day.call(second).state]).toEqual(["Paused", "Active"]);
  expect(day.world.dialogs.map(({ isHeld }) => isHeld)).toEqual([true, false]);
  await day.end();
});

test("two ring at once: the second is answered, the first can still be declined", async () => {
  const day = beginSipStory();
  await day.isReady();
  const first = await day.rings();
  await day.bench.other.callerDials();
  await day.until("the second to ring", () => day.calls().length === 2);
  const second = day.call().id;
  await day.taken({ type: "acceptWorkitem", workItemId: second });
  await day.taken({ type: "rejectWorkitem", workItemId: first });
  expect(day.world.dialogs.map(({ phase, refusedWith }) => refusedWith ?? phase)).toEqual([603, "up"]);
  await day.end();
});

test("both are answered in a hurry: one after the other, and only one talks", async () => {
  const day = beginSipStory();
  await day.isReady();
  const first = await day.rings();
  await day.bench.other.callerDials();
  await day.settles();
  const second = day.call().id;
  const both = [day.ask({ type: "acceptWorkitem", workItemId: first }), day.ask({ type: "acceptWorkitem", workItemId: second })];
  await day.settles();
  expect(both.map((asked) => asked.answer())).toEqual(["taken", "taken"]);
  expect([day.call(first).state, day.call(second).state]).toEqual(["Paused", "Active"]);
  await day.end();
});

test("no microphone for the second call: it rings on, and the first talks on", async () => {
  const day = beginSipStory();
  await day.isReady();
  const first = await day.talks();
  const second = await day.rings();
  day.world.refusals.set("answer", "microphoneBusy");
  expect(await day.answered({ type: "acceptWorkitem", workItemId: second })).toBe("microphoneBusy");
  await day.settles();
  expect([day.call(first).state, day.call(second).state]).toEqual(["Active", "Offered"]);
  expect(day.world.dialogs[0]?.isHeld).toBe(false);
  await day.end();
});

test("no microphone to call out with: no call, and a consultation leaves the customer where it was", async () => {
  const day = beginSipStory();
  await day.isReady();
  day.world.refusals.set("call", "microphoneDenied");
  expect(await day.answered({ type: "dial", channelId: day.bench.channelId, address: day.bench.numbers.answers })).toBe("microphoneDenied");
  const workItemId = await day.talks();
  day.world.refusals.set("call", "microphoneDenied");
  expect(await day.answered({ type: "consult", workItemId, address: day.bench.numbers.colleague })).toBe("microphoneDenied");
  expect(day.call(workItemId).state).toBe("Active");
  expect(day.world.dialogs[0]?.isHeld).toBe(false);
  await day.end();
});

test("who calls: the number in full, the configured name, the X- headers", async () => {
  const day = beginSipStory({ colleagues: [{ name: "Dana Keller", address: "1001" }] });
  await day.isReady();
  const workItemId = await day.rings();
  expect(day.call(workItemId)).toMatchObject({
    fromAddress: "+12025550151", toAddress: "2000", classification: "Customer", ctiData: { Campaign: "spring" }, participants: [{ address: "+12025550151", name: "Maria" }],
  });
  day.world.onDialog?.(day.world.open("Incoming", { address: "1001", headers: {} }));
  await day.settles();
  expect(day.call()).toMatchObject({ fromAddress: "1001", classification: "Internal", participants: [{ address: "1001", name: "Dana Keller" }] });
  await day.end();
});

test("the other side becomes somebody else: the call shows who it is now", async () => {
  const day = beginSipStory();
  await day.isReady();
  const workItemId = await day.talks();
  day.world.dialogs[0]?.tell?.({ type: "otherChanged", other: { address: "2025550177", name: "Jo", headers: {} } });
  await day.settles();
  expect(day.call(workItemId)).toMatchObject({ fromAddress: "+12025550177", participants: [{ address: "+12025550177", name: "Jo" }] });
  await day.bench.other.callerHangsUp();
  await day.untilCallIs("Wrapup");
  await day.end();
});

test("the server forgot a call: it ends, and the agent is told", async () => {
  const day = beginSipStory();
  await day.isReady();
  await day.talks();
  const [dialog] = day.world.dialogs;
  if (dialog) day.world.end(dialog, "connectionLost", 481);
  await day.untilCallIs("Wrapup");
  expect(day.troubles()).toEqual(["callLost"]);
  await day.end();
});

test("answered on the agent's other telephone: no longer rings here", async () => {
  const day = beginSipStory();
  await day.isReady();
  await day.rings();
  const [dialog] = day.world.dialogs;
  if (dialog) day.world.end(dialog, "answeredElsewhere");
  await day.untilCallIs("Ended");
  expect(day.call().endReason).toBe("answeredElsewhere");
  expect(day.agentState()).toBe("Ready");
});

test("the sound of a call is told by its work item, and no more once the call is over", async () => {
  const day = beginSipStory();
  await day.isReady();
  const workItemId = await day.talks();
  const dialog = day.world.dialogs[0];
  dialog?.tell?.({ type: "media", media: { phase: "flowing", trouble: "noPackets" } });
  await day.settles();
  expect(day.witness.facts.at(-1)).toMatchObject({ type: "contactCenter.callMediaChanged", workItemId, media: { trouble: "noPackets" } });
  await day.taken({ type: "endWorkitem", workItemId });
  const before = day.witness.facts.length;
  dialog?.tell?.({ type: "media", media: { phase: "flowing" } });
  await day.settles();
  expect(day.witness.facts).toHaveLength(before);
});

test("digits go to all in the call; a conference is one mix, that ends with it", async () => {
  const day = beginSipStory();
  await day.isReady();
  const workItemId = await day.talks();
  await day.consults();
  await day.taken({ type: "conference", workItemId });
  expect([...day.world.mixes].map((legs) => legs.length)).toEqual([2]);
  await day.taken({ type: "sendDtmf", workItemId, digits: "42#" });
  expect(day.world.dialogs.map(({ digits }) => digits)).toEqual(["42#", "42#"]);
  await day.taken({ type: "muteWorkitem", workItemId });
  await day.taken({ type: "pauseWorkitem", workItemId });
  expect(day.world.dialogs.map(({ isHeld, isMuted }) => isHeld && isMuted)).toEqual([true, true]);
  await day.taken({ type: "endWorkitem", workItemId });
  expect(day.world.dialogs.map(({ phase }) => phase)).toEqual(["over", "over"]);
  expect(day.world.mixes.size).toBe(0);
  await day.end();
});

test("who joins a call on hold is on hold, too", async () => {
  const day = beginSipStory();
  await day.isReady();
  const workItemId = await day.talks();
  await day.taken({ type: "singleStepConference", workItemId, address: day.bench.numbers.colleague });
  await day.taken({ type: "pauseWorkitem", workItemId });
  await day.bench.other.colleagueAnswers();
  await day.settles();
  expect(day.call()).toMatchObject({ state: "Paused", classification: "Conference" });
  expect(day.world.dialogs.map(({ isHeld }) => isHeld)).toEqual([true, true]);
  await day.end();
});

test("calls without end: more than an agent can take hear busy", async () => {
  const day = beginSipStory();
  await day.isReady();
  for (let caller = 0; caller < 12; caller += 1) await day.bench.other.callerDials();
  await day.settles();
  expect(day.calls()).toHaveLength(8);
  expect(day.world.dialogs.slice(8).map(({ refusedWith }) => refusedWith)).toEqual([486, 486, 486, 486]);
  await day.end();
});

test("callers are let in while the agent is Ready or talks, not in wrap-up, not when the agent wants to rest", async () => {
  const day = beginSipStory();
  await day.isReady();
  const seen = [day.bench.line.door];
  const workItemId = await day.talks();
  seen.push(day.bench.line.door);
  await day.setState("NotReady", day.bench.reasons.break);
  seen.push(day.bench.line.door);
  await day.setState("Ready");
  await day.taken({ type: "endWorkitem", workItemId });
  seen.push(day.bench.line.door);
  await day.taken({ type: "completeWrapup", workItemId });
  seen.push(day.bench.line.door);
  expect(seen).toEqual(["open", "open", "closed", "closed", "open"]);
});

test("wrap-up that was over while the page slept has ended, at its own time, before anything else is done", async () => {
  const day = beginSipStory();
  await day.isReady();
  const workItemId = await day.talks();
  await day.taken({ type: "endWorkitem", workItemId });
  const endsAt = day.call().wrapup?.endsAt;
  day.clock.sleep(60_000);
  const late = day.ask({ type: "completeWrapup", workItemId });
  await day.settles();
  expect(late.answer()).toBe("workItemEnded");
  expect(day.call().endedAt).toBe(endsAt);
});

test("while the line is lost the agent can still be silent, and hang up: the sound is ours", async () => {
  const day = beginSipStory();
  await day.isReady();
  const workItemId = await day.talks();
  await day.bench.other.networkDrops();
  await day.settles();
  await day.taken({ type: "muteWorkitem", workItemId });
  expect(day.call()).toMatchObject({ state: "Active", muted: true });
  expect(await day.answered({ type: "sendDtmf", workItemId, digits: "1" })).toBe("disconnected");
  await day.does("endWorkitem", workItemId);
  expect(day.call()).toMatchObject({ endReason: "agentHungUp" });
  expect(day.world.dialogs.at(-1)?.phase).toBe("over");
});
