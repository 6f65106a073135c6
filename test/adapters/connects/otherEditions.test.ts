import { describe, expect, test } from "@jest/globals";
import type { WorkItemId } from "../../../SoftphoneControl/model/ids";
import { describeFact } from "../../contract/story";
import { connectsWorkItem as item, createFakeConnects } from "../../support/fakeConnects";
import type { FakeConnects } from "../../support/fakeConnects";

const workItemId = "call-1" as WorkItemId;

/** What was told since, in words. */
function since(connects: FakeConnects, from: number): readonly string[] {
  return connects.facts.slice(from).map((fact) => `${describeFact(fact)}${fact.cause === undefined ? "" : ` (${fact.cause})`}`);
}

async function upConnects(inputs?: Parameters<typeof createFakeConnects>[0]): Promise<{ connects: FakeConnects; from: number }> {
  const connects = createFakeConnects(inputs);
  await connects.isUp();
  return { connects, from: connects.facts.length };
}

describe("an installed Connects: what its editions tell", () => {
  test("who is signed in, in which state, with our id of the channel and their reasons", async () => {
    const { connects } = await upConnects();
    expect(connects.facts.map(describeFact)).toEqual(["connection connecting", "connection up", "snapshot with agent"]);
    expect(connects.witness.snapshots.at(-1)).toMatchObject({
      agent: { agentId: "agent-7", firstName: "Robin", extension: "4711", activeDeviceId: "" },
      channels: [{ id: "telephony", state: "Ready", reasonCode: "-1", stateChangeTime: Date.UTC(2026, 2, 3, 7) }],
      reasonCodes: { Logout: [], NotReady: [{ id: "12", label: "Break" }], Wrapup: [{ id: "w-1", label: "Solved" }] },
    });
    expect(connects.asked[0]).toEqual(["getChannel", "voice"]);
  });

  test.each(["Logout", "Offline", "Unknown"])("nobody is signed in when it tells %s and no agent", async (state) => {
    const connects = createFakeConnects();
    Object.assign(connects.channel, { state });
    connects.agent.agentId = "";
    await connects.isUp();
    expect(connects.witness.snapshots).toMatchObject([{ agent: undefined, channels: [{ state: "Logout" }], workItems: [] }]);
    expect(connects.asked.map(([name]) => name)).toEqual(["getChannel"]);
  });

  test("wrapped results are understood as bare ones are", async () => {
    const connects = createFakeConnects();
    const { getChannel, getReasonCodeList } = connects.answers;
    connects.answers.getChannel = (...args) => ({ success: true, response: getChannel?.(...args) });
    connects.answers.getReasonCodeList = (...args) => ({ success: true, response: getReasonCodeList?.(...args), error: undefined });
    await connects.isUp();
    expect(connects.witness.snapshots.at(-1)).toMatchObject({ agent: { agentId: "agent-7" }, reasonCodes: { NotReady: [{ id: "12" }] } });
  });

  test("a call, with fields in the event or under data, and states written in other ways", async () => {
    const { connects, from } = await upConnects();
    await connects.tells("workitemCreate", item());
    await connects.tells("workitemConnect", { event: "workitemConnect", data: item({ state: "ACTIVE", connectedAt: "2026-03-03T07:59:59Z" }) });
    await connects.tells("agentStateChange", { newState: "active" });
    await connects.tells("workitemPause", item({ state: "Paused" }));
    await connects.tells("workitemResume", item({ state: "Active" }));
    await connects.tells("workitemWrapup", item({ state: "WrapUp" }));
    await connects.tells("agentStateChange", { newState: "WRAPUP" });
    await connects.tells("workitemEnd", item({ state: "Wrapup" }));
    await connects.tells("agentStateChange", { newState: "Ready" });
    expect(since(connects, from)).toEqual(["call Offered", "call Active", "agent Active", "call Paused", "call Active", "call Wrapup", "agent Wrapup", "call Ended", "agent Ready"]);
    expect(connects.witness.items.get(workItemId)).toMatchObject({
      channelId: "telephony",
      fromAddress: "+12025550143",
      toAddress: "4711",
      ctiData: { callVariable1: "gold" },
      connectedAt: Date.UTC(2026, 2, 3, 7, 59, 59),
      capabilities: [],
    });
    expect(connects.witness.breaches).toEqual([]);
  });

  test("what an event does not tell stays as it was", async () => {
    const { connects } = await upConnects();
    await connects.tells("workitemCreate", item());
    await connects.tells("workitemConnect", { id: "call-1" });
    expect(connects.witness.items.get(workItemId)).toMatchObject({ state: "Active", classification: "Customer", fromAddress: "+12025550143", ctiData: { callVariable1: "gold" } });
  });

  test("a state of the agent waits for the call that led to it, but not for ever", async () => {
    const { connects, from } = await upConnects();
    await connects.tells("workitemCreate", item());
    await connects.tells("agentStateChange", { newState: "Active" });
    await connects.tells("workitemConnect", item({ state: "Active" }));
    expect(since(connects, from)).toEqual(["call Offered", "call Active", "agent Active"]);
    await connects.tells("agentStateChange", { newState: "Ready" });
    expect(since(connects, from)).toHaveLength(3);
    await connects.clock.advance(500);
    expect(since(connects, from).slice(3)).toEqual(["agent Ready"]);
  });

  test("a call whose beginning was missed appears with its next event; one that ended is not told again", async () => {
    const { connects, from } = await upConnects();
    await connects.tells("workitemPause", item({ state: "Paused" }));
    expect(since(connects, from)).toEqual(["call Paused"]);
    await connects.tells("workitemEnd", item({ state: "EndedTransferred" }));
    await connects.tells("workitemPause", item({ state: "Paused" }));
    await connects.tells("workitemEnd", item({ id: "never seen", state: "Ended" }));
    expect(since(connects, from).slice(1)).toEqual(["call EndedTransferred"]);
    expect(connects.witness.items.get(workItemId)).toMatchObject({ endReason: "transferred", endedAt: connects.clock.now() - 3 });
  });

  test("an event that can't follow leads to a snapshot, not to an impossible fact", async () => {
    const { connects, from } = await upConnects();
    await connects.tells("workitemCreate", item());
    Object.assign(connects.channel, { workitems: [item({ state: "Wrapup" })], state: "Wrapup" });
    await connects.tells("workitemWrapup", item({ state: "Wrapup" }));
    await connects.clock.advance(10);
    expect(since(connects, from)).toEqual(["call Offered", "snapshot with agent"]);
    expect(connects.witness.items.get(workItemId)).toMatchObject({ state: "Wrapup", revision: 2 });
  });

  test("nonsense is left out, and the log says where, but not what", async () => {
    const { connects, from } = await upConnects();
    for (const payload of [undefined, null, "call", 7, {}, [], { id: {} }, { id: "call-2", state: "Offered", channelId: "chat" }]) {
      await connects.tells("workitemConnect", payload);
    }
    for (const payload of [undefined, "Ready", { newState: "Ready", channelId: "chat" }]) await connects.tells("agentStateChange", payload);
    await connects.tells("somethingElse", item());
    expect(since(connects, from)).toEqual([]);
    await connects.tells("workitemCreate", item({ participants: "Anna", ctiData: [1], connectedAt: {}, direction: 5 }));
    expect(since(connects, from)).toEqual(["call Offered"]);
    expect(connects.witness.items.get(workItemId)).toMatchObject({ participants: [], ctiData: {}, direction: "Incoming" });
    expect(connects.written.map(({ message }) => message)).toContain("work item: not usable: connectedAt, ctiData, direction, participants");
    expect(JSON.stringify(connects.written)).not.toContain("Anna");
  });

  test("without what other editions have, a call can only be consulted about", async () => {
    const { connects } = await upConnects();
    expect(connects.contactCenter.commands).toEqual(["setAgentState", "dial", "consult"]);
    await connects.tells("workitemConnect", item({ state: "Active" }));
    expect(connects.witness.items.get(workItemId)?.capabilities).toEqual(["consult"]);
    await connects.tells("workitemWrapup", item({ state: "Wrapup" }));
    expect(connects.witness.items.get(workItemId)?.capabilities).toEqual([]);
  });

  test("with it, digits can be sent, a party be called in, and a reason be given, by its text", async () => {
    const { connects, from } = await upConnects({ methods: ["sendDtmf", "setWrapupReason", "singleStepConference"] });
    for (const method of ["sendDtmf", "setWrapupReason", "singleStepConference"]) connects.answers[method] = () => undefined;
    await connects.tells("workitemConnect", item({ state: "Active" }));
    expect(connects.witness.items.get(workItemId)?.capabilities).toEqual(["sendDtmf", "consult", "singleStepConference"]);
    connects.ask({ type: "sendDtmf", workItemId, digits: "1#" }, "r1");
    connects.ask({ type: "singleStepConference", workItemId, address: "1001" }, "r2");
    await connects.clock.advance(1);
    expect(connects.witness.items.get(workItemId)?.participants).toEqual([{ address: "+12025550143" }, { address: "1001", joining: true }]);
    await connects.tells("workitemWrapup", item({ state: "Wrapup" }));
    connects.ask({ type: "setWrapupReason", workItemId, reasonCode: "w-1" }, "r3");
    await connects.clock.advance(1);
    expect(connects.asked.slice(-3)).toEqual([["sendDtmf", "1#", "call-1", "r1"], ["singleStepConference", "voice", "1001", "r2"], ["setWrapupReason", "voice", "call-1", "Solved", "r3"]]);
    expect(since(connects, from)).toEqual(["call Active", "call changes participants (r2)", "call Wrapup", "call changes wrapupReason (r3)"]);
  });

  test("what only its own window can do is refused", async () => {
    const { connects } = await upConnects();
    await connects.tells("workitemCreate", item());
    const requests = (["acceptWorkitem", "rejectWorkitem", "endWorkitem", "pauseWorkitem", "muteWorkitem", "completeTransfer"] as const).map((type) => connects.ask({ type, workItemId }, type));
    requests.push(connects.ask({ type: "signIn" }, "signIn"));
    await connects.clock.advance(1);
    expect(new Set(requests.map(({ answer }) => answer))).toEqual(new Set(["notPossibleNow"]));
  });
});
