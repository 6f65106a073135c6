import { expect, test } from "@jest/globals";
import { right } from "../../../support/fakeSipSurroundings";
import { beginSipStory } from "../../../support/sipStory";

test("a page that goes while it waits for the line, or for the contact centre, does nothing more", async () => {
  const day = beginSipStory({ askState: (state) => (state === "Ready" ? Promise.resolve(undefined) : new Promise((resolve) => { day.clock.after(5_000, () => { resolve(undefined); }); })) });
  await day.isReady();
  const workItemId = await day.talks();
  const { channelId, reasons } = day.bench;
  const waiting = [day.ask({ type: "pauseWorkitem", workItemId }), day.ask({ type: "setAgentState", channelId, state: "NotReady", reasonCode: reasons.lunch })];
  await day.clock.advance(0);
  day.bench.contactCenter.dispose();
  await day.bench.passes(10_000);
  expect(waiting.map((request) => request.answer())).toEqual(["disconnected", "disconnected"]);
  expect(day.clock.pending).toBe(0);
});

test("who calls while the contact centre is asked about signing out is sent to somebody else", async () => {
  const day = beginSipStory({ askState: (state) => (state === "Ready" ? Promise.resolve(undefined) : new Promise((resolve) => { day.clock.after(5_000, () => { resolve(undefined); }); })) });
  await day.isReady();
  const leaving = day.ask({ type: "setAgentState", channelId: day.bench.channelId, state: "Logout", reasonCode: "-1" });
  await day.bench.passes(1_000);
  await day.rings();
  await day.until("the agent to have left", () => leaving.answer() !== "unsettled");
  expect(leaving.answer()).toBe("taken");
  await day.settles();
  expect(day.told().slice(-3)).toEqual(["call Offered", "call Ended", "agent Logout"]);
  expect(day.world.dialogs.at(-1)).toMatchObject({ phase: "over", refusedWith: 480 });
});

test("a page that goes while it rings sends the caller to somebody else at once", async () => {
  const day = beginSipStory();
  await day.isReady();
  await day.rings();
  day.bench.contactCenter.endCalls();
  expect(day.world.dialogs.at(-1)?.phase).toBe("over");
});

test("a page that goes while it fetches a call leaves it for the next", async () => {
  const day = beginSipStory();
  await day.signsIn();
  await day.talksOut();
  const next = await day.reload();
  await next.until("the call to be asked for", () => next.world.dialogs[0]?.phase === "calling");
  next.bench.contactCenter.endCalls();
  await next.settles();
  const last = await next.reload();
  await last.until("the call to be back", () => last.call().capabilities.includes("pause"));
  expect(last.call().state).toBe("Active");
});

test("credentials that ran out while the line was lost are not tried", async () => {
  const day = beginSipStory();
  const expiring = (expiresAt: number): typeof right => ({ ...right, expiresAt });
  Object.assign(day.given, { isAutomatic: true, answers: [right, expiring(day.clock.now() + 60_000), right] });
  await day.isReady();
  await day.bench.other.networkDrops();
  await day.settles();
  day.bench.line.expireCredentials();
  await day.settles();
  day.clock.sleep(3_600_000);
  await day.bench.other.networkReturns();
  await day.bench.passes(30_000);
  expect(day.given.asked.map(({ why }) => why)).toEqual(["signIn", "renewal", "renewal"]);
});
