import { describe, expect, test } from "@jest/globals";
import type { WorkItemId } from "../../../SoftphoneControl/model/ids";
import { ConnectsFailure } from "../../../SoftphoneControl/adapters/connects/installedConnects";
import { describeFact } from "../../contract/story";
import { connectsWorkItem as item, createFakeConnects } from "../../support/fakeConnects";
import type { FakeConnects } from "../../support/fakeConnects";

const address = "+12025550143";
const outgoing = { id: "out-1", direction: "Outgoing", state: "Initiated", ani: address } as const;

async function upConnects(): Promise<FakeConnects> {
  const connects = createFakeConnects();
  await connects.isUp();
  return connects;
}

function causedBy(connects: FakeConnects, id: string): readonly string[] {
  return connects.facts.filter(({ cause }) => cause === id).map(describeFact);
}

describe("requests to an installed Connects", () => {
  test("a call counts as taken when its event comes, which may be after the promise", async () => {
    const connects = await upConnects();
    const dial = connects.ask({ type: "dial", channelId: connects.channelId, address }, "r1");
    await connects.clock.advance(1_000);
    expect(dial.answer).toBe("unsettled");
    await connects.tells("workitemCreate", item({ ...outgoing, requestId: "r1" }));
    expect(dial.answer).toBe("taken");
    expect(causedBy(connects, "r1")).toEqual(["call Initiated"]);
    expect(connects.asked.at(-1)).toEqual(["dialOrConsult", "voice", address, "r1"]);
  });

  test("or before, or when no event has come for a while", async () => {
    const connects = await upConnects();
    connects.answers.dialOrConsult = () => new Promise(() => undefined);
    const dial = connects.ask({ type: "dial", channelId: connects.channelId, address }, "r1");
    await connects.tells("workitemCreate", item({ ...outgoing, requestId: "r1" }));
    expect(dial.answer).toBe("taken");
    await connects.tells("workitemEnd", item({ ...outgoing, state: "Ended" }));
    connects.answers.dialOrConsult = () => undefined;
    const again = connects.ask({ type: "dial", channelId: connects.channelId, address }, "r2");
    await connects.clock.advance(2_000);
    expect(again.answer).toBe("taken");
  });

  test("an event that names no request belongs to the one it fits; one of another integration to none", async () => {
    const connects = await upConnects();
    connects.ask({ type: "dial", channelId: connects.channelId, address }, "r1");
    await connects.tells("workitemCreate", item({ ...outgoing, id: "theirs", requestId: "of another integration" }));
    await connects.tells("workitemEnd", item({ ...outgoing, id: "theirs", state: "Ended" }));
    await connects.tells("workitemCreate", item({ ...outgoing, ani: "912025550143", participants: [] }));
    expect(causedBy(connects, "r1")).toEqual(["call Initiated"]);
    const facts = connects.facts.filter((fact) => fact.type === "contactCenter.workItemAppeared");
    expect(facts.map(({ cause, workItem }) => [cause, workItem.id])).toEqual([[undefined, "theirs"], ["r1", "out-1"]]);
  });

  test("a call whose event was lost is found by the next snapshot, with its cause", async () => {
    const connects = await upConnects();
    connects.ask({ type: "dial", channelId: connects.channelId, address }, "r1");
    await connects.clock.advance(5_000);
    connects.channel.workitems = [item(outgoing)];
    connects.contactCenter.requestSnapshot();
    await connects.clock.advance(10);
    expect(connects.facts.slice(-2).map(describeFact)).toEqual(["call Initiated", "snapshot with agent"]);
    expect(causedBy(connects, "r1")).toEqual(["call Initiated"]);
    expect(connects.witness.breaches).toEqual([]);
  });

  test.each([
    ["a promise that rejects", () => Promise.reject(new ConnectsFailure("lineBusy", "Call 4255550100 first")), "lineBusy: see b+s Connects"],
    ["a code that nobody knows", () => Promise.reject(new ConnectsFailure("E-42", "Call 4255550100 first")), "refused: see b+s Connects"],
    ["a promise that rejects with anything", () => Promise.reject(new Error("4255550100")), "refused: see b+s Connects"],
    ["a wrapped failure", () => ({ success: false, error: { message: "4255550100" } }), "refused: see b+s Connects"],
    ["a wrapped failure with a code", () => ({ success: false, response: undefined, error: { code: "invalidNumber" } }), "invalidNumber: see b+s Connects"],
  ])("a failure is understood as %s, and its text stays outside", async (_, answer, refusal) => {
    const connects = await upConnects();
    connects.answers.dialOrConsult = answer;
    const dial = connects.ask({ type: "dial", channelId: connects.channelId, address }, "r1");
    await connects.clock.advance(10);
    expect(dial.answer).toBe(refusal);
    expect(JSON.stringify([connects.written, connects.troubles])).not.toContain("4255550100");
    await connects.tells("workitemCreate", item(outgoing));
    expect(causedBy(connects, "r1")).toEqual([]);
  });

  test("a failure is understood as an error event with the request's id, though the promise resolves", async () => {
    const connects = await upConnects();
    const dial = connects.ask({ type: "dial", channelId: connects.channelId, address }, "r1");
    await connects.tells("error", { event: "error", version: "6.4", requestId: "r1", message: "no" });
    await connects.clock.advance(200);
    expect(dial.answer).toBe("refused: see b+s Connects");
    const other = connects.ask({ type: "dial", channelId: connects.channelId, address }, "r2");
    await connects.tells("error", { event: "error", requestId: "", message: "something else" });
    await connects.clock.advance(2_000);
    expect(other.answer).toBe("taken");
  });

  test("a state with nothing up waits for its event; the same again has none, and is told again", async () => {
    const connects = await upConnects();
    const notReady = { type: "setAgentState", channelId: connects.channelId, state: "NotReady", reasonCode: "12" } as const;
    const leave = connects.ask(notReady, "r1");
    await connects.clock.advance(100);
    expect([leave.answer, connects.asked.at(-1)]).toEqual(["unsettled", ["setAgentState", "voice", "NotReady", "12", "r1"]]);
    await connects.tells("agentStateChange", { newState: "NotReady", newReasonCode: "12", newReasonCodeLabel: "Break" });
    expect([leave.answer, causedBy(connects, "r1")]).toEqual(["taken", ["agent NotReady"]]);
    const again = connects.ask(notReady, "r2");
    await connects.clock.advance(1);
    expect([again.answer, causedBy(connects, "r2")]).toEqual(["taken", ["agent NotReady"]]);
  });

  test("a state chosen during a call is what comes next, and then is", async () => {
    const connects = await upConnects();
    await connects.tells("workitemConnect", item({ state: "Active" }));
    await connects.tells("agentStateChange", { newState: "Active" });
    const chosen = connects.ask({ type: "setAgentState", channelId: connects.channelId, state: "NotReady", reasonCode: "12" }, "r1");
    const leaving = connects.ask({ type: "setAgentState", channelId: connects.channelId, state: "Logout", reasonCode: "-1" }, "r2");
    await connects.clock.advance(10);
    expect([chosen.answer, leaving.answer, causedBy(connects, "r1")]).toEqual(["taken", "logoutInCall", ["next NotReady"]]);
    await connects.tells("workitemEnd", item({ state: "Ended" }));
    await connects.tells("agentStateChange", { newState: "NotReady", newReasonCode: "12", requestId: "r1" });
    expect(causedBy(connects, "r1")).toEqual(["next NotReady", "agent NotReady"]);
    connects.contactCenter.requestSnapshot();
    Object.assign(connects.channel, { state: "NotReady", reasonCode: 12 });
    await connects.clock.advance(10);
    expect(connects.witness.snapshots.at(-1)?.channels).toMatchObject([{ state: "NotReady", next: undefined }]);
  });

  test("a consultation is about the call it was asked for, and only one at a time", async () => {
    const connects = await upConnects();
    const workItemId = "call-1" as WorkItemId;
    await connects.tells("workitemConnect", item({ state: "Active" }));
    connects.ask({ type: "consult", workItemId, address: "1001" }, "r1");
    await connects.tells("workitemCreate", item({ id: "call-2", classification: "Consultation", direction: "Outgoing", ani: "1001", participants: [{ address: "1001" }], state: "Initiated" }));
    expect(causedBy(connects, "r1")).toEqual(["call Initiated"]);
    expect(connects.witness.items.get("call-2" as WorkItemId)).toMatchObject({ consultationOf: "call-1", toAddress: "1001" });
    expect(connects.witness.items.get(workItemId)?.capabilities).toEqual([]);
    await connects.tells("workitemEnd", item({ id: "call-2", state: "Ended" }));
    expect(connects.witness.items.get(workItemId)?.capabilities).toEqual(["consult"]);
  });

  test("what the next page takes over goes on counting, and asks nothing twice", async () => {
    const connects = await upConnects();
    await connects.tells("workitemConnect", item({ state: "Active" }));
    await connects.tells("workitemPause", item({ state: "Paused" }));
    connects.ask({ type: "dial", channelId: connects.channelId, address: "+12025550100" }, "r1");
    await connects.clock.advance(1);
    const next = createFakeConnects();
    next.channel.workitems = [item({ state: "Paused" })];
    next.contactCenter.start(connects.contactCenter.resumeData());
    await next.clock.advance(10);
    expect(next.witness.snapshots.at(-1)?.workItems).toMatchObject([{ id: "call-1", revision: 2, state: "Paused" }]);
    const again = next.ask({ type: "dial", channelId: next.channelId, address: "+12025550100" }, "r1");
    await next.clock.advance(10);
    expect([again.answer, next.asked.map(([name]) => name)]).toEqual(["taken", ["getChannel", "getReasonCodeList", "getReasonCodeList", "getReasonCodeList"]]);
  });
});
