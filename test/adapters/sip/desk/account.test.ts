import { expect, test } from "@jest/globals";
import { right } from "../../../support/fakeSipSurroundings";
import { beginSipStory } from "../../../support/sipStory";

const wrong = { ...right, password: "wrong" };

test("a wrong password is asked for again, and said to be wrong; then the agent is signed in, Not Ready", async () => {
  const day = beginSipStory();
  day.given.answers = [wrong, wrong, right];
  await day.signsIn();
  expect(day.given.asked.map(({ why, wereRefused }) => `${why} ${wereRefused}`)).toEqual(["signIn false", "signIn true", "signIn true"]);
  // The account that was typed need not be typed again.
  expect(day.given.asked.map(({ user }) => user)).toEqual(["", "2000", "2000"]);
  expect(day.agentState()).toBe("NotReady");
  expect(day.witness.channel?.reasonCodeLabel).not.toBe("");
  expect(day.witness.snapshots.at(-1)?.agent).toEqual({ agentId: "2000", loginName: "2000", extension: "2000", firstName: "Alex", lastName: "Morgan", teamId: "", activeDeviceId: "" });
  expect(day.bench.line.door).toBe("closed");
  await day.end();
});

test.each([["typed", false, 4], ["from a service", true, 2]])("passwords %s are not tried for ever", async (_whence, isAutomatic, tries) => {
  const day = beginSipStory();
  Object.assign(day.given, { isAutomatic, answers: [wrong] });
  day.bench.contactCenter.start(undefined);
  await day.settles();
  expect(await day.answered({ type: "signIn" })).toBe("sipForbidden");
  expect(day.given.asked).toHaveLength(tries);
  expect(day.agentState()).toBe("Logout");
  day.given.answers = [right];
  expect(await day.answered({ type: "signIn" })).toBe("taken");
});

test("signing in is cancelled, and asked twice at once", async () => {
  const day = beginSipStory();
  day.given.answers = ["cancelled", "never"];
  day.bench.contactCenter.start(undefined);
  await day.settles();
  expect(await day.answered({ type: "signIn" })).toBe("signInCancelled");
  const first = day.ask({ type: "signIn" });
  expect(await day.answered({ type: "signIn" })).toBe("alreadyPending");
  expect(first.answer()).toBe("unsettled");
});

test("a server that is not set up is named, and no line is opened", async () => {
  const day = beginSipStory({ server: "" });
  day.bench.contactCenter.start(undefined);
  await day.settles();
  expect(day.told()).toEqual(["connection connecting", "connection lost"]);
  expect(day.witness.facts.at(-1)).toMatchObject({ connection: { cause: "sipNotSetUp" } });
  expect(await day.answered({ type: "signIn" })).toBe("sipNotSetUp");
});

test("the server no longer wants the account: the agent is told, and signed out when the call and its wrap-up are over", async () => {
  const day = beginSipStory();
  await day.isReady();
  const workItemId = await day.talks();
  day.bench.line.refuseAccount("sipForbidden");
  await day.settles();
  expect(day.troubles()).toEqual(["sipForbidden"]);
  expect(day.call().state).toBe("Active");
  expect(day.witness.channel?.next?.state).toBe("Logout");
  expect(await day.answered({ type: "setAgentState", channelId: day.bench.channelId, state: "Ready", reasonCode: "-1" })).toBe("sipForbidden");
  expect(await day.answered({ type: "dial", channelId: day.bench.channelId, address: day.bench.numbers.answers })).toBe("sipForbidden");
  await day.taken({ type: "endWorkitem", workItemId });
  expect(day.agentState()).toBe("Wrapup");
  await day.taken({ type: "completeWrapup", workItemId });
  expect(day.agentState()).toBe("Logout");
  expect(await day.answered({ type: "signIn" })).toBe("taken");
  await day.end();
});

test("the account is refused while it rings: the call goes, and the agent at once", async () => {
  const day = beginSipStory();
  await day.isReady();
  await day.rings();
  day.bench.line.refuseAccount("sipForbidden");
  await day.untilAgentIs("Logout");
  expect(day.call().endReason).toBe("connectionLost");
  expect(day.world.dialogs[0]?.phase).toBe("over");
  await day.end();
});

test("credentials that run out are renewed without anybody noticing", async () => {
  const day = beginSipStory();
  await day.isReady();
  const from = day.witness.facts.length;
  day.bench.line.expireCredentials();
  await day.settles();
  expect(day.given.asked.at(-1)).toEqual({ why: "renewal", wereRefused: false, user: "2000" });
  expect(day.told(from)).toEqual([]);
});

test("a service that does not answer is asked again; one that refuses ends the shift", async () => {
  const day = beginSipStory();
  await day.isReady();
  Object.assign(day.given, { isAutomatic: true, answers: ["unreachable", "unreachable", wrong] });
  day.bench.line.expireCredentials();
  await day.bench.passes(15_000);
  expect(day.agentState()).toBe("Ready");
  await day.bench.passes(15_000);
  expect(day.troubles()).toEqual(["sipForbidden"]);
  expect(day.agentState()).toBe("Logout");
  await day.end();
});
