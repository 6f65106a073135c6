import { describe, expect, test } from "@jest/globals";
import type { SnapshotReceived } from "../../../SoftphoneControl/model/requests/contactCenterFact";
import { connectsWorkItem as item, createFakeConnects } from "../../support/fakeConnects";
import type { FakeConnects } from "../../support/fakeConnects";

const talking = item({ event: undefined, state: "Active", connectedAt: "2026-03-03T08:00:00.000Z" });
const nobody = { agentId: "", channel: { id: "voice_5075", type: "Voice", state: "Offline", workitems: [] } };

/** Of each snapshot, who it says works here, and on what. */
function pictures({ facts }: FakeConnects): readonly string[] {
  return facts
    .filter((fact): fact is SnapshotReceived => fact.type === "contactCenter.snapshotReceived")
    .map(({ snapshot }) => [snapshot.agent?.agentId ?? "nobody", ...snapshot.workItems.map(({ id, state }) => `${id} ${state}`)].join(": "));
}

function knows(connects: FakeConnects, workitems: readonly unknown[] = [talking]): void {
  connects.channel.workitems = workitems;
  connects.answers.getChannel = () => ({ ...connects.agent, channel: connects.channel });
}

/** An agent at work, and the next page, whose Connects knows nothing yet. */
async function nextPage(workitems: readonly unknown[]): Promise<FakeConnects> {
  const before = createFakeConnects();
  knows(before, workitems);
  await before.isUp();
  const next = createFakeConnects();
  next.answers.getChannel = () => nobody;
  next.contactCenter.start(before.contactCenter.resumeData());
  await next.clock.advance(10);
  return next;
}

describe("a Connects that has begun a moment ago, and knows neither its agent nor the calls yet,", () => {
  test.each([
    ["a call", [talking], "agent-7: call-1 Active"],
    ["no call", [], "agent-7"],
  ])("ends nothing on the next page, of an agent with %s: it is asked until it knows", async (_, workitems, expected) => {
    const next = await nextPage(workitems);
    await next.clock.advance(3_000);
    expect([pictures(next), next.asked.length]).toEqual([[], 7]);
    knows(next, workitems);
    await next.clock.advance(1_000);
    expect(pictures(next)).toEqual([expected]);
  });

  test("nor in the middle of a call: what happens to the call afterwards is told", async () => {
    const connects = createFakeConnects();
    knows(connects);
    await connects.isUp();
    connects.answers.getChannel = () => nobody;
    connects.contactCenter.requestSnapshot();
    await connects.clock.advance(3_000);
    knows(connects);
    await connects.clock.advance(1_000);
    expect(pictures(connects)).toEqual(["agent-7: call-1 Active", "agent-7: call-1 Active"]);
    await connects.tells("workitemPause", item({ event: "workitemPause", state: "Paused" }));
    expect(connects.facts.at(-1)).toMatchObject({ type: "contactCenter.workItemChanged", workItemId: "call-1", changes: { state: "Paused" } });
  });

  test("is believed in the end: nobody is signed in, and the call is over", async () => {
    const next = await nextPage([talking]);
    await next.clock.advance(7_000);
    expect(pictures(next)).toEqual(["nobody"]);
    const { length } = next.asked;
    await next.clock.advance(60_000);
    expect(next.asked.length).toBe(length);
  });

  test("is asked no more once the line is lost, and anew when it is back", async () => {
    const next = await nextPage([talking]);
    next.answers.getChannel = () => Promise.reject(new Error("gone"));
    await next.clock.advance(600);
    expect(next.facts.at(-1)).toMatchObject({ connection: { phase: "lost" } });
    next.answers.getChannel = () => nobody;
    await next.clock.advance(5_000);
    knows(next);
    await next.clock.advance(1_000);
    expect(pictures(next)).toEqual(["agent-7: call-1 Active"]);
  });
});

test("an agent that has signed out meanwhile, and left no call, is believed at once", async () => {
  const next = await nextPage([]);
  next.answers.getChannel = () => ({ ...nobody, channel: { ...nobody.channel, state: "Logout" } });
  await next.clock.advance(600);
  expect(pictures(next)).toEqual(["nobody"]);
});
