import { describe, expect } from "@jest/globals";
import type { WorkItemId } from "../../../SoftphoneControl/model/ids";
import { describeFact } from "../story";
import type { Story } from "../story";
import type { Chapter } from "./chapter";
import { usual } from "./chapter";

async function records(day: Story): Promise<WorkItemId> {
  await day.isReady();
  const workItemId = await day.talks();
  await day.taken({ type: "startRecording", workItemId });
  return workItemId;
}

function colleagueOnCall({ witness }: Story): string {
  const { snapshot } = witness.facts.filter((fact) => fact.type === "contactCenter.snapshotReceived").at(-1) ?? {};
  const id = snapshot?.directory.colleagues.find(({ supervision }) => supervision?.length)?.id;
  if (id === undefined) throw new Error("nobody can be supervised");
  return id;
}

async function supervises(day: Story): Promise<WorkItemId> {
  await day.signsIn();
  await day.taken({ type: "superviseCall", channelId: day.bench.channelId, colleagueId: colleagueOnCall(day), manner: "monitor" });
  return day.call().id;
}

/** What `ports/contactCenterPort.ts` says of recording, supervision, the desk phone, more time for wrap-up, and a dropped choice. */
export function describeTrade({ name, story }: Chapter): void {
  describe(`${name}: recording`, () => {
    story("begins, pauses, goes on and stops, each with its cause", async (day) => {
      const workItemId = await records(day);
      expect(day.call().recording).toBe("on");
      for (const [type, recording] of [["pauseRecording", "paused"], ["resumeRecording", "on"], ["stopRecording", undefined]] as const) {
        const asked = await day.taken({ type, workItemId });
        expect(day.causedBy(asked)).toMatchObject([{ type: "contactCenter.workItemChanged", changes: { recording } }]);
        expect(day.call().recording).toBe(recording);
      }
      expect(day.call().capabilities).toContain("startRecording");
    }, {}, "recording");

    story("stays as it is while the call is held and resumed, and hold stays possible while it is paused", async (day) => {
      const workItemId = await records(day);
      await day.taken({ type: "pauseRecording", workItemId });
      await day.taken({ type: "pauseWorkitem", workItemId });
      expect(day.call()).toMatchObject({ state: "Paused", recording: "paused" });
      await day.taken({ type: "resumeRecording", workItemId });
      expect(day.call()).toMatchObject({ state: "Paused", recording: "on" });
      await day.taken({ type: "resumeWorkitem", workItemId });
      expect(day.call()).toMatchObject({ state: "Active", recording: "on" });
    }, {}, "recording");

    story("is over with the call, and is no business of a consultation", async (day) => {
      const workItemId = await records(day);
      await day.consults();
      expect(await day.answered({ type: "startRecording", workItemId: day.consultation().id })).toBe("notPossibleNow");
      expect(day.call(workItemId)).toMatchObject({ state: "Paused", recording: "on" });
      await day.taken({ type: "endWorkitem", workItemId });
      expect(day.call(workItemId)).toMatchObject({ state: "Wrapup", recording: undefined });
    }, {}, "recording", "consult");

    story("refuses what does not fit", async (day) => {
      const workItemId = await records(day);
      expect(await day.answered({ type: "startRecording", workItemId })).toBe("notPossibleNow");
      expect(await day.answered({ type: "resumeRecording", workItemId })).toBe("notPossibleNow");
      await day.taken({ type: "stopRecording", workItemId });
      expect(await day.answered({ type: "pauseRecording", workItemId })).toBe("notPossibleNow");
    }, {}, "recording");
  });

  describe(`${name}: more time for wrap-up`, () => {
    story("is given as often as it is asked for, and wrap-up ends when it is over", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      await day.does("endWorkitem", workItemId);
      const since = day.call().stateSince;
      for (const times of [2, 3]) {
        const asked = await day.taken({ type: "extendWrapup", workItemId });
        expect(day.causedBy(asked)).toMatchObject([{ changes: { wrapup: { endsAt: since + times * usual.wrapupMs } } }]);
      }
      await day.bench.passes(2 * usual.wrapupMs);
      expect(day.call().state).toBe("Wrapup");
      await day.bench.passes(usual.wrapupMs);
      expect(day.call().state).toBe("Ended");
      expect(await day.answered({ type: "extendWrapup", workItemId })).toBe("workItemEnded");
    }, {}, "extendWrapup", "callControl");

    story("is nothing for a call that is up", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      expect(await day.answered({ type: "extendWrapup", workItemId })).toBe("notPossibleNow");
    }, {}, "extendWrapup");
  });

  describe(`${name}: a choice for after the call`, () => {
    story("is dropped: the agent is again what the agent was", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const { channelId, reasons } = day.bench;
      await day.setState("NotReady", reasons.lunch);
      expect(day.witness.channel?.next).toMatchObject({ state: "NotReady", mayDrop: true });
      const dropped = await day.taken({ type: "dropNextAgentState", channelId });
      expect(day.causedBy(dropped)).toMatchObject([{ type: "contactCenter.nextAgentStateChanged", next: undefined }]);
      await day.does("endWorkitem", workItemId);
      await day.does("completeWrapup", workItemId);
      await day.untilAgentIs("Ready");
    }, {}, "dropNextState", "agentStates");

    story("can't be dropped where there is none", async (day) => {
      await day.isReady();
      expect(await day.answered({ type: "dropNextAgentState", channelId: day.bench.channelId })).toBe("notPossibleNow");
    }, {}, "dropNextState");
  });

  describe(`${name}: supervision`, () => {
    story("a colleague's call is joined, in one manner and another", async (day) => {
      const workItemId = await supervises(day);
      expect(day.call()).toMatchObject({ state: "Active", direction: "Outgoing", classification: "Internal", supervision: { manner: "monitor" } });
      expect(day.agentState()).toBe("Active");
      expect(day.call().capabilities).not.toContain("mute");
      for (const manner of ["coach", "barge"] as const) {
        const asked = await day.taken({ type: "changeSupervision", workItemId, manner });
        expect(day.causedBy(asked)).toMatchObject([{ changes: { supervision: { manner } } }]);
        expect(day.call().capabilities).toContain("mute");
      }
      await day.taken({ type: "endWorkitem", workItemId });
      expect(day.call()).toMatchObject({ state: "Ended", endReason: "agentHungUp" });
    }, {}, "supervision");

    story("ends with the colleague's call", async (day) => {
      await supervises(day);
      await day.bench.other.supervisedCallEnds?.();
      await day.untilCallIs("Ended");
      expect(day.call().endReason).toBe("otherHungUp");
    }, {}, "supervision");

    story("is for one call at a time, of a colleague who is on one", async (day) => {
      await day.isReady();
      const { channelId } = day.bench;
      const colleagueId = colleagueOnCall(day);
      const join = { type: "superviseCall", channelId, colleagueId, manner: "monitor" } as const;
      expect(await day.answered({ ...join, colleagueId: "nobody" })).toBe("badArgument");
      await day.talks();
      expect(await day.answered(join)).toBe("lineBusy");
      await day.taken({ type: "pauseWorkitem", workItemId: day.call().id });
      const held = day.call().id;
      await day.taken(join);
      const joined = day.call().id;
      expect(await day.answered(join)).not.toBe("taken");
      await day.taken({ type: "resumeWorkitem", workItemId: held });
      expect(day.call(joined)).toMatchObject({ state: "Ended", endReason: "agentHungUp" });
      expect(day.call(held).state).toBe("Active");
    }, {}, "supervision");
  });

  describe(`${name}: the desk phone`, () => {
    story("rings in place of the softphone, and is answered there", async (day) => {
      await day.isReady();
      expect(day.witness.snapshots.at(-1)?.telephone).toBe("softphone");
      const chosen = await day.taken({ type: "chooseTelephone", channelId: day.bench.channelId, telephone: "deskPhone" });
      expect(day.causedBy(chosen).map(describeFact)).toEqual(["telephone deskPhone"]);
      const workItemId = await day.rings();
      expect(day.call()).toMatchObject({ telephone: "deskPhone", capabilities: ["reject"] });
      expect(await day.answered({ type: "acceptWorkitem", workItemId })).toBe("notPossibleNow");
      await day.bench.other.agentPicksUp?.();
      await day.untilCallIs("Active");
      expect(day.call().capabilities).toEqual(expect.arrayContaining(["pause", "transfer", "end"]));
      expect(day.call().capabilities).not.toContain("mute");
    }, {}, "deskPhone");

    story("is left: calls that are up stay there, the next one is heard here", async (day) => {
      await day.isReady();
      const { channelId } = day.bench;
      await day.taken({ type: "chooseTelephone", channelId, telephone: "deskPhone" });
      const workItemId = await day.rings();
      await day.taken({ type: "chooseTelephone", channelId, telephone: "softphone" });
      expect(day.call(workItemId).telephone).toBe("deskPhone");
      await day.taken({ type: "rejectWorkitem", workItemId });
      await day.rings();
      expect(day.call()).not.toHaveProperty("telephone");
    }, {}, "deskPhone");
  });
}
