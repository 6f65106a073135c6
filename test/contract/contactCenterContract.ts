import { describe, expect, test } from "@jest/globals";
import type { ContactCenterCommand } from "../../SoftphoneControl/model/contactCenterCommand";
import type { ChannelId, WorkItemId } from "../../SoftphoneControl/model/ids";
import { noReasonCode } from "../../SoftphoneControl/model/reasonCode";
import { describeConferences } from "./conferenceContract";
import type { BenchWish, ContactCenterUnderTest, Feature } from "./contactCenterBench";
import { beginStory, describeFact } from "./story";
import type { Story } from "./story";

const usual: BenchWish = { wrapupMs: 10_000, wrapupReasonRequired: false, ringMs: 15_000 };

/** Every MUST of `ports/contactCenterPort.ts`, as stories. The witness watches order, revisions and transitions in each of them. */
export function describeContactCenter({ name, features, lacks = [], makeBench }: ContactCenterUnderTest): void {
  const leftOut = new Map<Feature, string[]>();

  function story(title: string, tell: (story: Story) => Promise<void>, wish: Partial<BenchWish> = {}, ...needs: Feature[]): void {
    const missing = needs.filter((feature) => !features.has(feature));
    for (const feature of missing) leftOut.set(feature, [...(leftOut.get(feature) ?? []), title]);
    if (missing.length > 0) return;
    test(title, async () => {
      const told = beginStory(await makeBench({ ...usual, ...wish }));
      await tell(told);
      await told.end();
    });
  }
  const withoutWrapup = { wrapupMs: 0 };
  const controls = features.has("callControl");
  const reason = (told: string): unknown => (features.has("endReasons") ? told : undefined);

  describe(`${name}: connecting and signing in`, () => {
    story("begins with connecting, up, and a snapshot in which nobody is signed in", async ({ bench, witness, until }) => {
      witness.duringCall(() => { bench.contactCenter.start(undefined); });
      await until("the first snapshot", () => witness.snapshots.length > 0);
      expect(witness.facts.slice(0, 3).map(describeFact)).toEqual(["connection connecting", "connection up", "snapshot without agent"]);
      expect(witness.snapshots[0]).toMatchObject({ agent: undefined, workItems: [] });
      expect(witness.snapshots[0]?.channels.map((channel) => channel.state)).toEqual(["Logout"]);
    });

    story("answers a sign-in with a snapshot that names the request", async (day) => {
      await day.signsIn();
      const snapshot = day.witness.facts.at(-1);
      expect(snapshot).toMatchObject({ type: "contactCenter.snapshotReceived", cause: "request-1", snapshot: { workItems: [] } });
      expect(day.witness.snapshots.at(-1)?.agent?.agentId).toEqual(expect.any(String));
      expect(["NotReady", "Ready"]).toContain(day.agentState());
    }, {}, "signIn");

    story("refuses to sign in twice, and everything before signing in", async (day) => {
      day.bench.contactCenter.start(undefined);
      await day.settles();
      const { channelId, numbers } = day.bench;
      expect(await day.answered({ type: "dial", channelId, address: numbers.answers })).toBe("notSignedIn");
      expect(await day.answered({ type: "setAgentState", channelId, state: "Ready", reasonCode: noReasonCode })).toBe("notSignedIn");
      expect(await day.answered({ type: "signIn" })).toBe("taken");
      expect(await day.answered({ type: "signIn" })).toBe("alreadySignedIn");
    }, {}, "signIn");

    story("delivers a call that was up before by the snapshot of the sign-in", async (day) => {
      await day.bench.other.callIsUpBeforeSignIn();
      await day.signsIn();
      expect(day.calls().map((call) => call.state)).toEqual(["Active"]);
      expect(day.witness.facts.filter((fact) => fact.type === "contactCenter.workItemAppeared")).toEqual([]);
      expect(day.agentState()).toBe("Active");
      await day.does("endWorkitem", day.call().id);
      expect(day.calls()).toEqual([]);
    }, withoutWrapup, "callBeforeSignIn");
  });

  describe(`${name}: agent states`, () => {
    story("takes Ready, says it again when asked again, and takes Not Ready with a reason", async (day) => {
      await day.isReady();
      expect(day.agentState()).toBe("Ready");
      const again = await day.setState("Ready");
      expect(day.causedBy(again)).toMatchObject([{ type: "contactCenter.agentStateChanged", state: "Ready" }]);
      const { reasons } = day.bench;
      const leaving = await day.setState("NotReady", reasons.break);
      expect(day.causedBy(leaving)).toMatchObject([{ state: "NotReady", reasonCode: reasons.break, reasonCodeLabel: expect.any(String) }]);
    }, {}, "agentStates");

    story("wants a reason for Not Ready, and one that exists, on a channel that exists", async (day) => {
      await day.isReady();
      const { channelId, reasons } = day.bench;
      const notReady = { type: "setAgentState", channelId, state: "NotReady", reasonCode: noReasonCode } as const;
      expect(await day.answered(notReady)).toBe("reasonCodeRequired");
      expect(await day.answered({ ...notReady, reasonCode: "no such reason" })).toBe("unknownReasonCode");
      expect(await day.answered({ ...notReady, reasonCode: reasons.break, channelId: "no such channel" as ChannelId })).toBe("unknownChannel");
      await day.settles();
      expect(day.agentState()).toBe("Ready");
    }, {}, "agentStates");

    story("keeps a state chosen during a call until wrap-up is over, and gives it with the same cause", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const { reasons } = day.bench;
      const chosen = await day.setState("NotReady", reasons.lunch);
      expect(day.causedBy(chosen).map(describeFact)).toEqual(["next NotReady"]);
      expect(day.agentState()).toBe("Active");
      await day.does("endWorkitem", workItemId);
      expect(day.agentState()).toBe("Wrapup");
      await day.does("completeWrapup", workItemId);
      expect(day.causedBy(chosen)).toMatchObject([{}, { type: "contactCenter.agentStateChanged", state: "NotReady", reasonCode: reasons.lunch }]);
    }, {}, "agentStates", "wrapup");

    story("gives a state chosen during a call without wrap-up right after it", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const first = await day.setState("NotReady", day.bench.reasons.lunch);
      const second = await day.setState("NotReady", day.bench.reasons.break);
      await day.does("endWorkitem", workItemId);
      expect(day.causedBy(first).map(describeFact)).toEqual(["next NotReady"]);
      expect(day.causedBy(second)).toMatchObject([{}, { state: "NotReady", reasonCode: day.bench.reasons.break }]);
    }, withoutWrapup, "agentStates");

    story("does not sign out during a call", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const signOut: ContactCenterCommand = { type: "setAgentState", channelId: day.bench.channelId, state: "Logout", reasonCode: noReasonCode };
      expect(await day.answered(signOut)).toBe("logoutInCall");
      await day.does("endWorkitem", workItemId);
      expect(await day.answered(signOut)).toBe("taken");
      await day.untilAgentIs("Logout");
      expect(await day.answered({ type: "dial", channelId: day.bench.channelId, address: day.bench.numbers.answers })).toBe("notSignedIn");
      await day.seatsAgent();
    }, withoutWrapup);

    story("goes back to Not Ready when the agent dialed out from there", async (day) => {
      await day.signsIn();
      await day.setState("NotReady", day.bench.reasons.lunch);
      const workItemId = await day.talksOut();
      expect(day.agentState()).toBe("Active");
      await day.does("endWorkitem", workItemId);
      await day.untilAgentIs("NotReady");
      expect(day.witness.channel?.reasonCode).toBe(day.bench.reasons.lunch);
    }, withoutWrapup, "agentStates");
  });

  describe(`${name}: calls that come in`, () => {
    story("answered, held, resumed, ended, wrapped up", async (day) => {
      await day.isReady();
      const from = day.witness.facts.length;
      const workItemId = await day.rings();
      expect(day.call()).toMatchObject({ state: "Offered", direction: "Incoming", classification: "Customer" });
      expect(day.call().capabilities).toEqual(["accept", "reject"]);
      expect(day.agentState()).toBe("Ready");
      const accept = await day.taken({ type: "acceptWorkitem", workItemId });
      expect(day.causedBy(accept).map(describeFact)).toEqual(["call Active", "agent Active"]);
      expect(day.call().connectedAt).toBeGreaterThanOrEqual(day.call().createdAt);
      await day.does("pauseWorkitem", workItemId);
      await day.taken({ type: "resumeWorkitem", workItemId });
      const end = await day.taken({ type: "endWorkitem", workItemId });
      expect(day.causedBy(end).map(describeFact)).toEqual(["call Wrapup", "agent Wrapup"]);
      expect(day.call()).toMatchObject({ state: "Wrapup", endReason: "agentHungUp", capabilities: expect.arrayContaining(["setWrapupReason", "completeWrapup"]) });
      const reason = await day.taken({ type: "setWrapupReason", workItemId, reasonCode: day.bench.reasons.resolved });
      expect(day.causedBy(reason)).toMatchObject([{ changes: { wrapupReason: day.bench.reasons.resolved } }]);
      await day.does("completeWrapup", workItemId);
      expect(day.witness.facts.slice(from).map(describeFact).filter((fact) => fact !== "directory")).toEqual([
        "call Offered",
        "call Active",
        "agent Active",
        "call Paused",
        "call Active",
        "call Wrapup",
        "agent Wrapup",
        "call changes wrapupReason",
        "call Ended",
        "agent Ready",
      ]);
      expect(day.call()).toMatchObject({ capabilities: [], endedAt: expect.any(Number) });
    }, {}, "wrapup", "agentStates", "callControl", "wrapupReason");

    story("without wrap-up: the end is the end, and the agent is Ready again", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const end = await day.taken({ type: "endWorkitem", workItemId });
      expect(day.causedBy(end).map(describeFact)).toEqual(["call Ended", "agent Ready"]);
    }, withoutWrapup, "callControl");

    story("wrap-up ends by itself when its time is over", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      await day.bench.other.callerHangsUp();
      await day.untilCallIs("Wrapup");
      expect(day.call().endReason).toBe("otherHungUp");
      expect(day.call().wrapup?.endsAt).toBe(day.call().stateSince + usual.wrapupMs);
      await day.untilCallIs("Ended");
      await day.untilAgentIs("Ready");
      expect(await day.answered({ type: "completeWrapup", workItemId })).toBe("workItemEnded");
    }, {}, "wrapup", "callControl", "endReasons");

    story("a required wrap-up reason: no completing without, but the time ends it anyway", async (day) => {
      await day.isReady();
      const first = await day.talks();
      await day.does("endWorkitem", first);
      expect(day.call().wrapup?.reasonRequired).toBe(true);
      expect(await day.answered({ type: "completeWrapup", workItemId: first })).toBe("reasonCodeRequired");
      expect(await day.answered({ type: "setWrapupReason", workItemId: first, reasonCode: "no such reason" })).toBe("unknownReasonCode");
      await day.taken({ type: "setWrapupReason", workItemId: first, reasonCode: day.bench.reasons.resolved });
      await day.does("completeWrapup", first);
      expect(day.call().state).toBe("Ended");
      const second = await day.talks();
      await day.does("endWorkitem", second);
      await day.untilCallIs("Ended");
    }, { wrapupReasonRequired: true }, "wrapup", "wrapupReason");

    story("declined: it ends, the agent stays Ready, and the caller does not ring here again", async (day) => {
      await day.isReady();
      const workItemId = await day.rings();
      const decline = await day.taken({ type: "rejectWorkitem", workItemId });
      expect(day.causedBy(decline).map(describeFact)).toEqual(["call Ended"]);
      expect(day.call().endReason).toBe("declined");
      await day.bench.passes(usual.ringMs);
      expect(day.calls()).toEqual([]);
      expect(day.agentState()).toBe("Ready");
    }, {}, "callControl");

    story("not answered: it ends, and the agent is Not Ready for a reason that nobody can choose", async (day) => {
      await day.isReady();
      await day.rings();
      await day.untilCallIs("Ended");
      expect(day.call().endReason).toBe("notAnswered");
      await day.untilAgentIs("NotReady");
      const reasonCode = day.witness.channel?.reasonCode ?? "";
      expect(day.witness.channel?.reasonCodeLabel).not.toBe("");
      expect(day.witness.snapshots.at(-1)?.reasonCodes.NotReady.map((code) => code.id)).not.toContain(reasonCode);
      const choose = { type: "setAgentState", channelId: day.bench.channelId, state: "NotReady", reasonCode } as const;
      expect(await day.answered(choose)).toBe("unknownReasonCode");
    }, {}, "ringNoAnswer", "agentStates", "endReasons");

    story("abandoned: the caller gives up while it rings", async (day) => {
      await day.isReady();
      const workItemId = await day.rings();
      await day.bench.other.callerHangsUp();
      await day.untilCallIs("EndedAbandoned");
      expect(day.call().endReason).toBe("abandoned");
      expect(day.agentState()).toBe("Ready");
      expect(await day.answered({ type: "acceptWorkitem", workItemId })).toBe(controls ? "workItemEnded" : "notPossibleNow");
    });

    story("waits in the queue while the agent is not Ready, and rings when the agent is", async (day) => {
      await day.signsIn();
      await day.bench.other.callerDials();
      await day.until("the queue to be told", () => day.witness.facts.some((fact) => fact.type === "contactCenter.directoryChanged" && fact.directory.queues.some((queue) => queue.waitingCalls === 1)));
      expect(day.calls()).toEqual([]);
      await day.setState("Ready");
      await day.untilCallIs("Offered");
    }, {}, "queue");

    story("rings one at a time, and nobody rings while the agent talks", async (day) => {
      await day.isReady();
      await day.bench.other.callerDials();
      await day.bench.other.callerDials();
      await day.untilCallIs("Offered");
      await day.settles();
      expect(day.calls()).toHaveLength(1);
      const first = day.call().id;
      await day.does("acceptWorkitem", first);
      await day.bench.passes(usual.ringMs);
      expect(day.calls()).toHaveLength(1);
      await day.does("endWorkitem", first);
      await day.untilCallIs("Offered");
      expect(day.call().id).not.toBe(first);
      const offer = day.witness.facts.find((fact) => fact.type === "contactCenter.workItemAppeared" && fact.workItem.id !== first);
      expect(offer?.cause).toBeUndefined();
    }, withoutWrapup, "queue");

    story("two answers to one call: the second is refused, and nothing changes", async (day) => {
      await day.isReady();
      const workItemId = await day.rings();
      const first = day.ask({ type: "acceptWorkitem", workItemId });
      const second = day.ask({ type: "acceptWorkitem", workItemId });
      await day.until("both answers", () => second.answer() !== "unsettled");
      expect([first.answer(), second.answer()]).toEqual(["taken", "notPossibleNow"]);
      await day.settles();
      expect(day.causedBy(second.id)).toEqual([]);
    }, {}, "callControl");
  });

  describe(`${name}: during a call`, () => {
    story("mutes and unmutes", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      expect(day.call().capabilities).toContain("mute");
      await day.taken({ type: "muteWorkitem", workItemId });
      expect(day.call()).toMatchObject({ state: "Active", muted: true });
      expect(day.call().capabilities).toContain("unmute");
      expect(await day.answered({ type: "muteWorkitem", workItemId })).toBe("notPossibleNow");
      await day.taken({ type: "unmuteWorkitem", workItemId });
      expect(day.call().muted).toBe(false);
    }, {}, "callControl");

    story("takes digits without a fact, and refuses what is no digit", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const before = day.witness.facts.length;
      await day.taken({ type: "sendDtmf", workItemId, digits: "12#*AD" });
      expect(day.witness.facts).toHaveLength(before);
      expect(await day.answered({ type: "sendDtmf", workItemId, digits: "12 x" })).toBe("badArgument");
      await day.does("pauseWorkitem", workItemId);
      expect(await day.answered({ type: "sendDtmf", workItemId, digits: "1" })).toBe("notPossibleNow");
    }, {}, "dtmf");

    story("allows only what the state allows", async (day) => {
      await day.isReady();
      const workItemId = await day.rings();
      for (const type of ["pauseWorkitem", "endWorkitem", "completeWrapup", "completeTransfer"] as const) {
        expect(`${type}: ${await day.answered({ type, workItemId })}`).toBe(`${type}: notPossibleNow`);
      }
      await day.does("acceptWorkitem", workItemId);
      for (const type of ["acceptWorkitem", "rejectWorkitem", "resumeWorkitem", "unmuteWorkitem"] as const) {
        expect(`${type}: ${await day.answered({ type, workItemId })}`).toBe(`${type}: notPossibleNow`);
      }
      await day.settles();
      expect(day.call().state).toBe("Active");
    });

    story("refuses what is asked of a call that ended or never was", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      await day.does("endWorkitem", workItemId);
      expect(await day.answered({ type: "pauseWorkitem", workItemId })).toBe("workItemEnded");
      expect(await day.answered({ type: "endWorkitem", workItemId: "no such call" as WorkItemId })).toBe("unknownWorkItem");
    }, withoutWrapup, "callControl");
  });

  describe(`${name}: calls that go out`, () => {
    story("answered: Initiated, Active, ended by the other side", async (day) => {
      await day.signsIn();
      const { channelId, numbers, other } = day.bench;
      const dial = await day.taken({ type: "dial", channelId, address: numbers.answers });
      expect(day.causedBy(dial)[0]).toMatchObject({
        type: "contactCenter.workItemAppeared",
        workItem: { state: "Initiated", direction: "Outgoing", toAddress: numbers.answers, capabilities: controls ? ["end"] : [] },
      });
      await other.calleeAnswers();
      await day.untilCallIs("Active");
      expect(day.agentState()).toBe("Active");
      await other.calleeHangsUp();
      await day.untilCallIs("Ended");
      expect(day.call().endReason).toBe(reason("otherHungUp"));
    }, withoutWrapup);

    story("busy, or a number that does not exist: it ends for that reason, without wrap-up", async (day) => {
      await day.signsIn();
      const { channelId, numbers } = day.bench;
      for (const [address, endReason] of [[numbers.busy, "busy"], [numbers.invalid, "invalidNumber"]] as const) {
        await day.taken({ type: "dial", channelId, address });
        await day.untilCallIs("Ended");
        await day.settles();
        expect(day.call().endReason).toBe(reason(endReason));
        expect(day.call().connectedAt).toBeUndefined();
        expect(day.agentState()).toBe("NotReady");
      }
      expect(day.witness.facts.map(describeFact)).not.toContain("call Wrapup");
    }, {}, "agentStates");

    story("given up by the agent while it rings", async (day) => {
      await day.signsIn();
      await day.taken({ type: "dial", channelId: day.bench.channelId, address: day.bench.numbers.answers });
      const end = await day.taken({ type: "endWorkitem", workItemId: day.call().id });
      expect(day.causedBy(end)[0]).toMatchObject({ changes: { state: "Ended", endReason: "agentHungUp" } });
      await day.bench.passes(10_000);
      expect(day.calls()).toEqual([]);
    }, {}, "callControl");

    story("refuses what is no number, an unknown channel, and a second call while one talks", async (day) => {
      await day.signsIn();
      const { channelId, numbers } = day.bench;
      const dial = { type: "dial", channelId, address: numbers.answers } as const;
      expect(await day.answered({ ...dial, address: "val" })).toBe("invalidNumber");
      expect(await day.answered({ ...dial, address: "" })).toBe("invalidNumber");
      expect(await day.answered({ ...dial, channelId: "fax" as ChannelId })).toBe("unknownChannel");
      await day.talksOut();
      expect(await day.answered(dial)).toBe("lineBusy");
      await day.settles();
      expect(day.calls()).toHaveLength(1);
    });

    story("a second call while the first is on hold; resuming one puts the other on hold", async (day) => {
      await day.signsIn();
      const first = await day.talksOut();
      await day.does("pauseWorkitem", first);
      const second = await day.talksOut();
      await day.taken({ type: "resumeWorkitem", workItemId: first });
      expect([day.call(first).state, day.call(second).state]).toEqual(["Active", "Paused"]);
    }, {}, "callControl");
  });

  describe(`${name}: consulting and transferring`, () => {
    story("a consultation puts the customer on hold and is a call of its own", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const { colleague } = day.bench.numbers;
      const consult = await day.taken({ type: "consult", workItemId, address: colleague });
      expect(day.causedBy(consult).map(describeFact).sort()).toEqual(["call Initiated", "call Paused"]);
      expect(day.consultation()).toMatchObject({ classification: "Consultation", consultationOf: workItemId, toAddress: colleague });
      expect(day.call(workItemId).capabilities.includes("completeTransfer")).toBe(controls);
      expect(day.call(workItemId).capabilities).not.toContain("consult");
      await day.bench.other.colleagueAnswers();
      await day.untilCallIs("Active", day.consultation);
      expect(day.call(workItemId).state).toBe("Paused");
    }, {}, "consult");

    story("no consultation about a call on hold while another talks", async (day) => {
      await day.signsIn();
      const workItemId = await day.talksOut();
      await day.does("pauseWorkitem", workItemId);
      const other = await day.talksOut();
      expect(await day.answered({ type: "consult", workItemId, address: day.bench.numbers.colleague })).toBe("lineBusy");
      expect([day.call(workItemId).state, day.call(other).state]).toEqual(["Paused", "Active"]);
      expect(day.calls()).toHaveLength(2);
    }, {}, "consult", "callControl");

    story("completing joins the two, and both end as transferred", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const consultation = await day.consults();
      await day.taken({ type: "completeTransfer", workItemId });
      expect([day.call(workItemId).state, day.call(consultation).state]).toEqual(["EndedTransferred", "EndedTransferred"]);
      expect(day.call(workItemId).endReason).toBe("transferred");
      await day.untilAgentIs("Ready");
    }, withoutWrapup, "consult", "callControl");

    story("completing while the colleague still rings, and wrapping up as transferred", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      await day.taken({ type: "consult", workItemId, address: day.bench.numbers.colleague });
      await day.taken({ type: "completeTransfer", workItemId });
      expect(day.call(workItemId)).toMatchObject({ state: "Wrapup", endReason: "transferred" });
      await day.does("completeWrapup", workItemId);
      expect(day.call(workItemId).state).toBe("EndedTransferred");
    }, {}, "consult", "wrapup", "callControl");

    story("call variables are set, and those not named stay", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const before = day.call(workItemId).ctiData;
      const id = await day.taken({ type: "updateWorkitemData", workItemId, ctiData: { caseNumber: "CAS-1" } });
      expect(day.call(workItemId).ctiData).toEqual({ ...before, caseNumber: "CAS-1" });
      expect(day.causedBy(id).map(describeFact)).toEqual(["call changes ctiData"]);
    }, {}, "callVariables");

    story("a consultation that ends leaves the customer on hold until resumed", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      await day.consults();
      await day.bench.other.colleagueHangsUp();
      await day.untilCallIs("Ended", day.consultation);
      await day.settles();
      expect(day.call(workItemId).state).toBe("Paused");
      expect(day.call(workItemId).capabilities).toEqual(expect.arrayContaining(["resume", "consult", "end"]));
      expect(day.call(workItemId).capabilities).not.toContain("completeTransfer");
      await day.taken({ type: "resumeWorkitem", workItemId });
      expect(day.call(workItemId).state).toBe("Active");
    }, {}, "consult", "callControl");

    story("a colleague who declines ends the consultation only", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      await day.taken({ type: "consult", workItemId, address: day.bench.numbers.colleague });
      await day.bench.other.colleagueDeclines();
      await day.untilCallIs("Ended", day.consultation);
      expect(day.consultation().endReason).toBe(reason("declined"));
      expect(day.call(workItemId).state).toBe("Paused");
      expect(day.agentState()).toBe("Active");
    }, {}, "consult");

    story("going back and forth between customer and colleague", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const consultation = await day.consults();
      await day.taken({ type: "resumeWorkitem", workItemId });
      expect([day.call(workItemId).state, day.call(consultation).state]).toEqual(["Active", "Paused"]);
      await day.taken({ type: "resumeWorkitem", workItemId: consultation });
      expect([day.call(workItemId).state, day.call(consultation).state]).toEqual(["Paused", "Active"]);
      await day.taken({ type: "completeTransfer", workItemId });
    }, {}, "consult", "callControl");

    story("the customer hangs up during a consultation: the colleague stays", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const consultation = await day.consults();
      await day.bench.other.callerHangsUp();
      await day.until("the customer to be gone", () => day.call(workItemId).endReason === "otherHungUp");
      expect(day.call(consultation).state).toBe("Active");
      expect(day.agentState()).toBe("Active");
      await day.does("endWorkitem", consultation);
      await day.untilAgentIs("Ready");
    }, {}, "consult", "endReasons");

    story("a blind transfer ends the call as transferred; nobody is transferred to nowhere", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      expect(await day.answered({ type: "transfer", workItemId, address: "nobody" })).toBe("invalidNumber");
      expect(day.call().state).toBe("Active");
      const transfer = await day.taken({ type: "transfer", workItemId, address: day.bench.numbers.colleague });
      expect(day.causedBy(transfer).map(describeFact)).toEqual(["call EndedTransferred", "agent Ready"]);
    }, withoutWrapup, "blindTransfer", "agentStates");
  });

  describeConferences(name, story);

  describe(`${name}: requests`, () => {
    story("a repeated request is not taken twice: the second promise ends as the first", async (day) => {
      await day.signsIn();
      const dial = { type: "dial", channelId: day.bench.channelId, address: day.bench.numbers.answers } as const;
      const answers = [await day.answered(dial, "once"), await day.answered(dial, "once")];
      const refused = [await day.answered(dial, "again"), await day.answered(dial, "again")];
      await day.settles();
      expect([...answers, ...refused]).toEqual(["taken", "taken", "lineBusy", "lineBusy"]);
      expect(day.calls()).toHaveLength(1);
    });

    story("a repeated request ends as the first even when it would end otherwise by now, or has not ended yet", async (day) => {
      await day.signsIn();
      const dial = { type: "dial", channelId: day.bench.channelId, address: day.bench.numbers.answers } as const;
      await day.talksOut();
      expect(await day.answered(dial, "too early")).toBe("lineBusy");
      await day.does("endWorkitem", day.call().id);
      expect(await day.answered(dial, "too early")).toBe("lineBusy");
      expect(day.calls()).toEqual([]);
      const both = [day.ask(dial, "in a hurry"), day.ask(dial, "in a hurry")];
      await day.settles();
      expect(both.map((request) => request.answer())).toEqual(["taken", "taken"]);
      expect(day.calls()).toHaveLength(1);
    }, withoutWrapup);

    story("a refused request leads to no fact", async (day) => {
      await day.isReady();
      const refused = day.ask({ type: "dial", channelId: day.bench.channelId, address: "val" });
      await day.settles();
      expect(refused.answer()).toBe("invalidNumber");
      expect(day.causedBy(refused.id)).toEqual([]);
    });

    story("a snapshot asked for shows the present, without cause", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const before = day.witness.snapshots.length;
      day.witness.duringCall(() => { day.bench.contactCenter.requestSnapshot(); });
      await day.until("the snapshot", () => day.witness.snapshots.length > before);
      expect(day.witness.facts.at(-1)?.cause).toBeUndefined();
      expect(day.witness.snapshots.at(-1)?.workItems).toEqual([day.call(workItemId)]);
    });

    story("a listener may ask for something, and who no longer listens hears nothing", async (day) => {
      const { contactCenter } = day.bench;
      let heard = 0;
      const stop = contactCenter.subscribe((fact) => {
        heard += 1;
        if (fact.type === "contactCenter.snapshotReceived" && fact.snapshot.agent === undefined) day.ask({ type: "signIn" }, "from a listener");
      });
      contactCenter.start(undefined);
      await day.until("the agent to be signed in", () => day.witness.channel?.state !== undefined && day.witness.channel.state !== "Logout");
      stop();
      const before = heard;
      await day.setState("Ready");
      expect(heard).toBe(before);
    }, {}, "signIn");

    story("the commands it has are the commands it takes", async (day) => {
      await day.signsIn();
      expect(day.bench.contactCenter.commands).toContain("setAgentState");
      expect(new Set(day.bench.contactCenter.commands).size).toBe(day.bench.contactCenter.commands.length);
      expect(await day.answered({ type: "brewCoffee" } as unknown as ContactCenterCommand)).toBe("notPossibleNow");
    });
  });

  describe(`${name}: when the line breaks`, () => {
    story("tells it, refuses meanwhile, queues nothing, and comes back with a snapshot of the present", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const from = day.witness.facts.length;
      await day.bench.other.networkDrops();
      await day.settles();
      expect(await day.answered({ type: "endWorkitem", workItemId })).toBe("disconnected");
      day.bench.contactCenter.requestSnapshot();
      await day.bench.other.callerHangsUp();
      await day.settles();
      expect(day.witness.facts.slice(from).map(describeFact)).toEqual(["connection lost"]);
      await day.bench.other.networkReturns();
      await day.until("the snapshot", () => day.witness.facts.slice(from).some((fact) => fact.type === "contactCenter.snapshotReceived"));
      expect(day.witness.facts.slice(from).map(describeFact).slice(0, 4)).toEqual(["connection lost", "connection connecting", "connection up", "snapshot with agent"]);
      expect(day.calls()).toEqual([]);
      expect(day.agentState()).toBe("Ready");
    }, withoutWrapup, "connectionLoss", "agentStates");

    story("a call lives through it", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      await day.bench.other.networkDrops();
      await day.settles();
      await day.bench.other.networkReturns();
      await day.bench.passes(3_000);
      expect(day.call(workItemId).state).toBe("Active");
      await day.does("pauseWorkitem", workItemId);
      expect(day.call(workItemId).state).toBe("Paused");
    }, {}, "connectionLoss", "callControl");
  });

  describe(`${name}: the next page`, () => {
    /** The first page ends, the next begins with what it left. */
    async function reload(day: Story): Promise<Story> {
      const resume = day.bench.contactCenter.resumeData();
      expect(resume).toEqual(expect.any(String));
      const next = beginStory(await day.bench.nextPage(), "next-page");
      next.witness.duringCall(() => { next.bench.contactCenter.start(resume); });
      await next.until("the first snapshot", () => next.witness.snapshots.length > 0);
      return next;
    }

    story("goes on with the agent, the state and the calls, told by a snapshot only", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      if (controls) await day.taken({ type: "muteWorkitem", workItemId });
      const next = await reload(day);
      expect(next.witness.facts.map(describeFact)).toEqual(["connection connecting", "connection up", "snapshot with agent"]);
      expect(next.call()).toEqual(day.call());
      expect(next.agentState()).toBe("Active");
      await next.does("endWorkitem", workItemId);
      await next.untilAgentIs("Ready");
      await next.end();
    }, withoutWrapup, "resume");

    story("goes on with a conference, and with who is being called into it", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      await day.consults();
      await day.taken({ type: "conference", workItemId });
      const { answers } = day.bench.numbers;
      await day.taken({ type: "singleStepConference", workItemId, address: answers });
      const next = await reload(day);
      expect(next.call()).toEqual(day.call(workItemId));
      expect(next.call()).toMatchObject({ classification: "Conference", participants: [{}, {}, { address: answers, joining: true }] });
      await next.bench.other.colleagueAnswers();
      await next.until("all to have joined", () => next.call().participants.every(({ joining }) => !joining));
      await next.does("endWorkitem", workItemId);
      expect(next.call().state).toBe("Wrapup");
      await next.end();
    }, {}, "resume", "consult", "conference", "singleStepConference", "wrapup");

    story("a request taken on the page before is not taken again", async (day) => {
      await day.signsIn();
      const dial = { type: "dial", channelId: day.bench.channelId, address: day.bench.numbers.answers } as const;
      expect(await day.answered(dial, "the same")).toBe("taken");
      await day.settles();
      const next = await reload(day);
      await next.does("endWorkitem", next.call().id);
      expect(await next.answered(dial, "the same")).toBe("taken");
      await next.settles();
      expect(next.calls()).toEqual([]);
      await next.end();
    }, {}, "resume");

    story("nothing to resume: nobody signed in", async (day) => {
      day.bench.contactCenter.start(undefined);
      await day.settles();
      expect(day.bench.contactCenter.resumeData()).toBeUndefined();
    }, {}, "resume");

    for (const rubbish of ["", "rubbish", "null", "{}", '{"version":99}', "[1,2", '{"version":1,"state":{}}']) {
      story(`resume data that can't be used is ignored: ${JSON.stringify(rubbish)}`, async (day) => {
        day.witness.duringCall(() => { day.bench.contactCenter.start(rubbish); });
        await day.until("the first snapshot", () => day.witness.snapshots.length > 0);
        expect(day.witness.facts.map(describeFact)).toEqual(["connection connecting", "connection up", "snapshot without agent"]);
      });
    }

    story("after dispose nothing is told, and nothing is taken", async (day) => {
      await day.isReady();
      await day.bench.other.callerDials();
      const before = day.witness.facts.length;
      const late = day.ask({ type: "signIn" }, "late");
      day.bench.contactCenter.dispose();
      await day.bench.passes(30_000);
      expect(day.witness.facts).toHaveLength(before);
      expect(late.answer()).not.toBe("taken");
    });
  });

  describe(`${name}: what it has not`, () => {
    const stories = new Set([...leftOut.values()].flat());
    test(`${stories.size === 0 ? "no story is" : `${stories.size} stories are`} left out`, () => {
      expect([...leftOut.keys()].sort()).toEqual([...lacks].sort());
    });
  });
}
