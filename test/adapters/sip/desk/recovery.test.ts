import { expect, test } from "@jest/globals";
import type { Credentials } from "../../../../SoftphoneControl/model/agent/credentials";
import { right } from "../../../support/fakeSipSurroundings";
import type { SipStory } from "../../../support/sipStory";
import { beginSipStory } from "../../../support/sipStory";

function mediaOf({ witness }: SipStory): readonly string[] {
  return witness.facts.flatMap((fact) => (fact.type === "contactCenter.callMediaChanged" ? [fact.media.phase] : []));
}

test("the next page shows agent and call at once, and fetches the call when the password is typed", async () => {
  const day = beginSipStory();
  await day.isReady();
  const workItemId = await day.talks();
  let type = (_typed: Credentials): void => undefined;
  day.given.answers = [new Promise((resolve) => { type = resolve; })];
  const next = await day.reload();
  expect(next.witness.snapshots[0]).toMatchObject({ agent: { agentId: "2000", firstName: "Alex", lastName: "Morgan" }, workItems: [{ id: workItemId, state: "Active", capabilities: [] }] });
  await next.settles();
  expect(mediaOf(next)).toEqual(["recovering"]);
  expect(day.given.asked.at(-1)).toEqual({ why: "recovery", wereRefused: false, user: "2000" });
  expect(await next.answered({ type: "endWorkitem", workItemId })).toBe("notPossibleNow");
  await next.bench.passes(30_000);
  expect(next.call().capabilities).toEqual([]);
  type(right);
  await next.until("the call to be back", () => next.call().capabilities.includes("pause"));
  await next.end();
});

test("with a credential source the call is back by itself, on hold and muted as it was", async () => {
  const day = beginSipStory();
  await day.isReady();
  const workItemId = await day.talks();
  await day.taken({ type: "muteWorkitem", workItemId });
  await day.taken({ type: "pauseWorkitem", workItemId });
  const next = await day.reload();
  await next.until("the call to be back", () => next.call().capabilities.includes("resume"));
  expect(next.call()).toMatchObject({ state: "Paused", muted: true });
  expect(next.world.dialogs).toMatchObject([{ phase: "up", isHeld: true, isMuted: true }]);
  await next.taken({ type: "resumeWorkitem", workItemId });
  await next.taken({ type: "endWorkitem", workItemId });
  expect(next.call().state).toBe("Wrapup");
  expect(next.world.dialogs[0]?.phase).toBe("over");
  await next.end();
});

test("a credential source is asked at once, while the line is still on its way", async () => {
  const day = beginSipStory();
  await day.isReady();
  await day.talks();
  day.given.isAutomatic = true;
  day.given.asked.length = 0;
  const resume = day.bench.contactCenter.resumeData();
  const next = await day.bench.nextPage();
  next.contactCenter.start(resume);
  expect(day.given.asked).toEqual([{ why: "recovery", wereRefused: false, user: "2000" }]);
  await next.passes(1_000);
  expect(day.world.dialogs).toMatchObject([{ phase: "up" }]);
  expect(day.given.asked).toHaveLength(1);
  await next.dispose();
});

test("what a credential source said too early counts no more when it has run out", async () => {
  const day = beginSipStory();
  await day.isReady();
  await day.talks();
  day.given.isAutomatic = true;
  day.given.asked.length = 0;
  day.given.answers = [{ ...right, expiresAt: day.clock.now() }, right];
  const next = await day.reload();
  await next.until("the call to be back", () => next.call().capabilities.includes("pause"));
  expect(day.given.asked).toHaveLength(2);
  await next.end();
});

test("while it is being fetched a call can be ended", async () => {
  const day = beginSipStory({ wrapupMs: 0 });
  await day.isReady();
  const workItemId = await day.talks();
  const next = await day.reload();
  await next.until("the call to be asked for", () => next.call().capabilities.length > 0);
  expect(next.call().capabilities).toEqual(["end"]);
  await next.taken({ type: "endWorkitem", workItemId });
  expect(next.call()).toMatchObject({ state: "Ended", endReason: "agentHungUp" });
  await next.end();
});

test("the other side has hung up between the pages: the call ends, and the agent is told why", async () => {
  const day = beginSipStory();
  await day.isReady();
  await day.talks();
  const next = await day.reload(1_000, day.bench.other.callerHangsUp);
  await next.untilCallIs("Wrapup");
  expect(next.call().endReason).toBe("connectionLost");
  expect(next.troubles()).toEqual(["callNotRecovered"]);
  await next.untilAgentIs("Ready");
  await next.end();
});

test("nobody types the password: a minute after its last page the call is given up", async () => {
  const day = beginSipStory({ wrapupMs: 0 });
  await day.isReady();
  await day.talks();
  day.given.answers = ["never"];
  const next = await day.reload(20_000);
  await next.bench.passes(39_000);
  expect(next.call().state).toBe("Active");
  await next.bench.passes(2_000);
  expect(next.call()).toMatchObject({ state: "Ended", endReason: "connectionLost" });
  expect(next.troubles()).toEqual(["callNotRecovered"]);
  await next.end();
});

test("a page that comes later than that knows nothing of the call", async () => {
  const day = beginSipStory();
  await day.isReady();
  await day.talks();
  const next = await day.reload(60_001);
  expect(next.witness.snapshots[0]).toMatchObject({ agent: { agentId: "2000" }, workItems: [] });
  await next.untilAgentIs("Ready");
  expect(next.troubles()).toEqual([]);
});

test("a conference comes back with all who are in it; who was only being called is not", async () => {
  const day = beginSipStory();
  await day.isReady();
  const workItemId = await day.talks();
  await day.consults();
  await day.taken({ type: "conference", workItemId });
  await day.taken({ type: "singleStepConference", workItemId, address: day.bench.numbers.answers });
  const next = await day.reload();
  expect(next.call()).toMatchObject({ classification: "Conference", participants: [{}, { address: day.bench.numbers.colleague }] });
  await next.until("the conference to be back", () => next.call().capabilities.includes("pause"));
  expect([...next.world.mixes].map((legs) => legs.length)).toEqual([2]);
  await next.end();
});

test("of two in a conference one can't be fetched: the agent talks on with the other", async () => {
  const day = beginSipStory();
  await day.isReady();
  const workItemId = await day.talks();
  await day.consults();
  await day.taken({ type: "conference", workItemId });
  const next = await day.reload(1_000, day.bench.other.callerHangsUp);
  expect(next.call().participants).toHaveLength(2);
  await next.until("the call to be back", () => next.call().capabilities.includes("pause"));
  expect(next.call()).toMatchObject({ state: "Active", classification: "Customer", participants: [{ address: day.bench.numbers.colleague }] });
  expect(next.world.mixes.size).toBe(0);
  expect(next.troubles()).toEqual(["callNotRecovered"]);
  await next.end();
});

test("one of two in a conference hung up just before the page went: nobody looks for that one", async () => {
  const day = beginSipStory();
  await day.isReady();
  const workItemId = await day.talks();
  await day.consults();
  await day.taken({ type: "conference", workItemId });
  await day.bench.other.callerHangsUp();
  const next = await day.reload();
  expect(next.call()).toMatchObject({ classification: "Customer", participants: [{ address: day.bench.numbers.colleague }] });
  await next.until("the call to be back", () => next.call().capabilities.includes("pause"));
  expect(next.troubles()).toEqual([]);
});

test("wrap-up goes on over the pages, and ends when its time is over", async () => {
  const day = beginSipStory();
  await day.isReady();
  const workItemId = await day.talks();
  await day.taken({ type: "endWorkitem", workItemId });
  const next = await day.reload(3_000);
  expect(next.call(workItemId).state).toBe("Wrapup");
  expect(next.agentState()).toBe("Wrapup");
  await next.bench.passes(8_000);
  expect(next.call(workItemId).state).toBe("Ended");
  expect(next.agentState()).toBe("Ready");
  await next.end();
});

test("what became of a transfer under way is not known to the next page: the call is as before", async () => {
  const day = beginSipStory();
  await day.isReady();
  const workItemId = await day.talks();
  day.world.transferOutcome = "silent";
  await day.taken({ type: "transfer", workItemId, address: day.bench.numbers.colleague });
  const next = await day.reload();
  await next.until("the call to be back", () => next.call().capabilities.includes("transfer"));
  expect(next.call().transferringTo).toBeUndefined();
});

test("the account is the one the calls belong to: another one is asked for again", async () => {
  const day = beginSipStory();
  await day.isReady();
  await day.talks();
  day.world.accounts.set("3000", "right");
  day.given.answers = [{ user: "3000", password: "right" }, right];
  const next = await day.reload();
  await next.until("the call to be back", () => next.call().capabilities.includes("pause"));
  expect(day.given.asked.slice(-2).map(({ wereRefused }) => wereRefused)).toEqual([false, true]);
  expect(next.world.registered).toBe("2000");
});

test("the agent does not want to sign in again: the call is given up, and then nobody is signed in", async () => {
  const day = beginSipStory({ wrapupMs: 0 });
  await day.isReady();
  await day.talks();
  day.given.answers = ["cancelled"];
  const next = await day.reload();
  await next.untilAgentIs("Logout");
  expect(next.call()).toMatchObject({ state: "Ended", endReason: "connectionLost" });
  expect(next.troubles()).toEqual(["signInCancelled", "callNotRecovered"]);
  await next.end();
});

test("the line breaks before the account is registered again: what was typed is used when it is back", async () => {
  const day = beginSipStory();
  await day.isReady();
  await day.talks();
  const next = await day.reload();
  const asked = next.given.asked.length;
  await next.bench.other.networkDrops();
  await next.bench.passes(1_000);
  await next.bench.other.networkReturns();
  await next.until("the call to be back", () => next.call().capabilities.includes("pause"));
  expect(next.given.asked).toHaveLength(asked);
});

test("a call on hold, of which nothing is heard for minutes, is still found by the next page", async () => {
  const day = beginSipStory();
  await day.isReady();
  const workItemId = await day.talks();
  await day.taken({ type: "pauseWorkitem", workItemId });
  // The softphone keeps resume data after each fact.
  let kept: string | undefined;
  day.bench.contactCenter.subscribe(() => { kept = day.bench.contactCenter.resumeData(); });
  await day.bench.passes(300_000);
  const legs = (JSON.parse(kept ?? "{}") as { legs?: readonly { at: number }[] }).legs;
  expect(day.clock.now() - (legs?.[0]?.at ?? 0)).toBeLessThan(21_000);
});

test("resume data that somebody meddled with is not used, and the log tells where it is wrong, not what is there", async () => {
  const day = beginSipStory();
  await day.isReady();
  await day.talks();
  const data = day.bench.contactCenter.resumeData() ?? "";
  for (const [from, to] of [['"remoteTag":"there"', '"remoteTag":{"x":"hostile"}'], ['"signedIn":true', '"signedIn":"hostile"'], ['"parties":[', '"parties":["hostile",']] as const) {
    expect(data).toContain(from);
    const next = beginSipStory();
    next.bench.contactCenter.start(data.replace(from, to));
    await next.settles();
    expect(next.witness.snapshots[0]?.agent).toBeUndefined();
    expect(next.bench.log.map(({ message }) => message).join()).toMatch(/^resume data not usable, wrong at [\w.]+$/);
  }
});

test("resume data holds no password, and none is written while nobody is signed in", async () => {
  const day = beginSipStory();
  day.given.answers = [{ ...right, authorizationUser: "auth-2000", iceServers: [{ urls: ["turn:a"], credential: "secret" }] }];
  await day.isReady();
  await day.talks();
  const data = day.bench.contactCenter.resumeData();
  for (const secret of ["right", "auth-2000", "secret"]) expect(data).not.toContain(secret);
  await day.taken({ type: "endWorkitem", workItemId: day.call().id });
  await day.taken({ type: "completeWrapup", workItemId: day.call().id });
  await day.setState("Logout");
  expect(day.bench.contactCenter.resumeData()).toBeUndefined();
  expect(day.world.registered).toBeUndefined();
});

test("the page goes: without recovery all calls end, with it only those that nobody has answered", async () => {
  for (const [recovery, left] of [[true, ["up", "over"]], [false, ["over", "over"]]] as const) {
    const day = beginSipStory({ recovery });
    await day.isReady();
    const workItemId = await day.talks();
    await day.taken({ type: "consult", workItemId, address: day.bench.numbers.colleague });
    day.bench.contactCenter.endCalls();
    expect(day.world.dialogs.map(({ phase }) => phase)).toEqual(left);
  }
});

test("without recovery the next page has the agent, and no call", async () => {
  const day = beginSipStory({ recovery: false });
  await day.isReady();
  await day.talks();
  const next = await day.reload();
  expect(next.witness.snapshots[0]).toMatchObject({ agent: { agentId: "2000" }, workItems: [] });
  await next.settles();
  expect(next.world.registered).toBe("2000");
  expect(next.bench.line.door).toBe("open");
});
