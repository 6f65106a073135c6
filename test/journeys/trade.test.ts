import type { ChannelId, WorkItemId } from "../../SoftphoneControl/model/ids";
import { findRequest } from "../../SoftphoneControl/state/findRequests";
import { createPhoneBench, readyBench } from "../support/phoneBench";

const channelId = "telephony" as ChannelId;
const mariaDials = { type: "callerDials", address: "+12025550143" } as const;

describe("the agent writes notes, and wrap-up ends", () => {
  it("nothing is lost: what is typed after the end stands in the call, and in its record", async () => {
    const alex = await readyBench({ simulation: { wrapupMs: 10_000 } });
    const write = (notes: string, workItemId: WorkItemId) => { alex.store.dispatch({ type: "intent.notesChanged", at: alex.clock.now(), workItemId, notes }); };
    await alex.happens(mariaDials);
    await alex.does("acceptWorkitem");
    const { id } = alex.call();
    await alex.happens({ type: "callerHangsUp" });
    write("Wants a ref", id);
    await alex.clock.advance(11_000);
    expect(alex.agentState()).toBe("Ready");
    write("Wants a refund", id);
    expect(alex.phone().ended[0]).toMatchObject({ state: "Ended", isUnfinished: true, notes: "Wants a refund" });
    expect(Object.values(alex.phone().callRecords).map(({ draft }) => draft.notes)).toEqual(["Wants a refund"]);
    alex.store.dispatch({ type: "intent.notesFinished", at: alex.clock.now(), workItemId: id });
    expect(alex.phone().ended[0]?.isUnfinished).toBeUndefined();
    await alex.settle();
    // Written in full.
    expect(alex.phone().callRecords).toEqual({});
    alex.dispose();
  });

  it("asks for more time, twice, and is done before it is over", async () => {
    const alex = await readyBench({ simulation: { wrapupMs: 10_000 } });
    await alex.happens(mariaDials);
    await alex.does("acceptWorkitem");
    await alex.happens({ type: "callerHangsUp" });
    const first = await alex.does("extendWrapup");
    await alex.does("extendWrapup");
    expect(findRequest(alex.phone(), first)?.phase).toBe("effective");
    await alex.clock.advance(29_000);
    expect(alex.agentState()).toBe("Wrapup");
    alex.told();
    await alex.does("completeWrapup");
    expect(alex.told()).toEqual(["workitemEnd [r6]", "agentStateChange Ready [r6]"]);
    expect(alex.phone().ended[0]?.isUnfinished).toBeUndefined();
    alex.dispose();
  });
});

describe("calls are answered by themselves", () => {
  it("after the time that is set: it rings until then, and one at a time", async () => {
    const alex = await readyBench({ settings: { autoAnswer: { afterMs: 3_000 } } });
    await alex.happens(mariaDials);
    expect(alex.tones).toEqual(["ringing"]);
    await alex.clock.advance(2_900);
    expect(alex.call().state).toBe("Offered");
    await alex.clock.advance(200);
    expect(alex.call().state).toBe("Active");
    expect(alex.tones).toEqual(["ringing", undefined]);
    await alex.happens({ type: "callerDials", address: "+12025550144" });
    await alex.clock.advance(10_000);
    expect(alex.items()).toHaveLength(1);
    alex.dispose();
  });

  it("unless the agent says no", async () => {
    const alex = await readyBench({ settings: { autoAnswer: { afterMs: 3_000 } } });
    await alex.happens(mariaDials);
    alex.store.dispatch({ type: "intent.autoAnswerCancelled", at: alex.clock.now(), workItemId: alex.call().id });
    await alex.clock.advance(6_000);
    expect(alex.call().state).toBe("Offered");
    alex.dispose();
  });

  it("on the next page as on the one before: a no stays a no", async () => {
    const settings = { autoAnswer: { afterMs: 3_000 } };
    const alex = await readyBench({ settings });
    await alex.happens(mariaDials);
    alex.store.dispatch({ type: "intent.autoAnswerCancelled", at: alex.clock.now(), workItemId: alex.call().id });
    await alex.clock.advance(100);
    alex.dispose();
    const next = createPhoneBench({ settings, resume: alex.kept(), clock: alex.clock });
    await next.clock.advance(5_000);
    expect(next.call()).toMatchObject({ state: "Offered", autoAnswer: { phase: "done" } });
    next.dispose();
  });
});

describe("the desk phone", () => {
  it("rings by itself: the softphone is silent, and can't answer", async () => {
    const alex = await readyBench();
    await alex.wants({ type: "chooseTelephone", channelId, telephone: "deskPhone" });
    expect(alex.phone().telephone).toBe("deskPhone");
    await alex.happens(mariaDials);
    expect(alex.tones).toEqual([]);
    alex.told();
    await alex.does("acceptWorkitem");
    expect(alex.told()).toEqual(["error notPossibleNow [r4]"]);
    await alex.happens({ type: "agentPicksUp" });
    expect(alex.told()).toEqual(["workitemConnect", "agentStateChange Active"]);
    await alex.happens({ type: "agentHangsUp" });
    expect(alex.told()).toEqual(["workItemWrapup", "agentStateChange Wrapup"]);
    alex.dispose();
  });

  it("is still chosen after a reload", async () => {
    const alex = await readyBench();
    await alex.wants({ type: "chooseTelephone", channelId, telephone: "deskPhone" });
    await alex.clock.advance(100);
    alex.dispose();
    const next = createPhoneBench({ resume: alex.kept(), clock: alex.clock });
    await next.clock.advance(100);
    expect(next.phone().telephone).toBe("deskPhone");
    next.dispose();
  });

  it("can't be hung up where nothing is heard at it", async () => {
    const alex = await readyBench();
    await alex.happens({ type: "agentPicksUp" });
    expect(alex.phone().notices.map(({ code, detail }) => [code, detail])).toEqual([["simulationOrder", "The desk phone does not ring"]]);
    alex.dispose();
  });
});

describe("a colleague's call", () => {
  it("is joined from the directory, coached, and left: it is nobody's record, and no customer's", async () => {
    const alex = await readyBench();
    const request = await alex.wants({ type: "superviseCall", channelId, colleagueId: "ines", manner: "monitor" });
    expect(findRequest(alex.phone(), request)?.phase).toBe("effective");
    expect(alex.told()).toEqual([`workitemCreate [${request}]`, `agentStateChange Active [${request}]`]);
    await alex.does("changeSupervision", { manner: "coach" });
    expect(alex.call()).toMatchObject({ supervision: { colleagueId: "ines", manner: "coach" }, classification: "Internal" });
    await alex.does("endWorkitem");
    expect(alex.phone().callRecords).toEqual({});
    expect(alex.agentState()).toBe("Ready");
    alex.dispose();
  });

  it("is not for who is no supervisor", async () => {
    const alex = await readyBench({ simulation: { supervisor: false } });
    await alex.wants({ type: "superviseCall", channelId, colleagueId: "ines", manner: "monitor" });
    expect(alex.told()).toEqual(["error notPossibleNow [r3]"]);
    alex.dispose();
  });
});

describe("a state chosen for after the call", () => {
  it("is dropped: its request is superseded, and nobody is troubled with it", async () => {
    const alex = await readyBench();
    await alex.happens(mariaDials);
    await alex.does("acceptWorkitem");
    const chosen = await alex.wants({ type: "setAgentState", channelId, state: "NotReady", reasonCode: "1" });
    const dropped = await alex.wants({ type: "dropNextAgentState", channelId });
    expect(alex.phone().channels[0]?.next).toBeUndefined();
    expect([chosen, dropped].map((id) => findRequest(alex.phone(), id)?.phase)).toEqual(["failed", "effective"]);
    expect(alex.phone().notices).toEqual([]);
    await alex.does("endWorkitem");
    await alex.does("completeWrapup");
    expect(alex.agentState()).toBe("Ready");
    alex.dispose();
  });
});

describe("a recording", () => {
  it("is paused while the customer reads a card's number, through hold and consultation", async () => {
    const alex = await readyBench();
    await alex.happens(mariaDials);
    await alex.does("acceptWorkitem");
    await alex.does("startRecording");
    await alex.does("pauseRecording");
    const customer = alex.call();
    await alex.does("consult", { address: "1001" });
    expect(alex.call()).toMatchObject({ id: customer.id, state: "Paused", recording: "paused" });
    expect(alex.call(({ consultationOf }) => consultationOf !== undefined).recording).toBeUndefined();
    await alex.does("resumeRecording", {}, customer);
    expect(alex.call().recording).toBe("on");
    alex.dispose();
  });
});
