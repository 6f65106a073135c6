import { describe, expect } from "@jest/globals";
import { describeFact } from "../story";
import type { Chapter } from "./chapter";
import { usual, withoutWrapup } from "./chapter";

export function describeCallsIn({ name, story, controls }: Chapter): void {
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
      expect(day.told(from)).toEqual([
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
}
