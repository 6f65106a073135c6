import { describe, expect } from "@jest/globals";
import type { WorkItemId } from "../../../SoftphoneControl/model/ids";
import { describeFact } from "../story";
import type { Story } from "../story";
import type { Chapter } from "./chapter";
import { withoutWrapup } from "./chapter";

/** A caller, the colleague who was consulted, and the agent talk together. */
async function confers(day: Story): Promise<WorkItemId> {
  await day.isReady();
  const workItemId = await day.talks();
  await day.consults();
  await day.taken({ type: "conference", workItemId });
  return workItemId;
}

/** A caller talks, and the colleague is being called into the call. */
async function callsIn(day: Story): Promise<WorkItemId> {
  await day.isReady();
  const workItemId = await day.talks();
  await day.taken({ type: "singleStepConference", workItemId, address: day.bench.numbers.colleague });
  return workItemId;
}

function addresses(day: Story, id: WorkItemId): readonly string[] {
  return day.call(id).participants.map(({ address }) => address);
}

/** What `ports/contactCenterPort.ts` says of calls with several participants. */
export function describeConferences({ name, story }: Chapter): void {
  describe(`${name}: conferences`, () => {
    story("joining ends the consultation call, and makes a conference of the customer's", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const { colleague } = day.bench.numbers;
      const consultation = await day.consults();
      expect(day.call(workItemId).capabilities).toContain("conference");
      const conference = await day.taken({ type: "conference", workItemId });
      expect(day.causedBy(conference)).toMatchObject([
        { workItemId: consultation, changes: { state: "Ended", endReason: "conferenced" } },
        { workItemId, changes: { state: "Active", classification: "Conference" } },
      ]);
      expect(addresses(day, workItemId)).toEqual([day.call(workItemId).fromAddress, colleague]);
      expect(day.calls()).toHaveLength(1);
      expect(day.agentState()).toBe("Active");
      for (const capability of ["consult", "conference"] as const) expect(day.call(workItemId).capabilities).not.toContain(capability);
    }, {}, "consult", "conference");

    story("joining is possible when the customer talks and the colleague is on hold, too", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      await day.consults();
      await day.taken({ type: "resumeWorkitem", workItemId });
      await day.taken({ type: "conference", workItemId });
      expect(day.call(workItemId)).toMatchObject({ state: "Active", classification: "Conference" });
      expect(day.consultation().endReason).toBe("conferenced");
    }, {}, "consult", "conference");

    story("nobody is joined who has not answered, and nothing without a consultation", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      expect(await day.answered({ type: "conference", workItemId })).toBe("notPossibleNow");
      await day.taken({ type: "consult", workItemId, address: day.bench.numbers.colleague });
      expect(day.call(workItemId).capabilities).not.toContain("conference");
      expect(await day.answered({ type: "conference", workItemId })).toBe("notPossibleNow");
      expect(day.call(workItemId)).toMatchObject({ state: "Paused", classification: "Customer" });
    }, {}, "consult", "conference");

    story("a conference is held, resumed, muted and unmuted as any call", async (day) => {
      const workItemId = await confers(day);
      await day.taken({ type: "pauseWorkitem", workItemId });
      expect(day.call(workItemId)).toMatchObject({ state: "Paused", classification: "Conference" });
      await day.taken({ type: "resumeWorkitem", workItemId });
      await day.taken({ type: "muteWorkitem", workItemId });
      expect(day.call(workItemId)).toMatchObject({ state: "Active", classification: "Conference", muted: true });
      await day.taken({ type: "unmuteWorkitem", workItemId });
      expect(addresses(day, workItemId)).toHaveLength(2);
    }, {}, "consult", "conference");

    story("the agent leaves: the call is wrapped up as the customer's call it was", async (day) => {
      const workItemId = await confers(day);
      const end = await day.taken({ type: "endWorkitem", workItemId });
      expect(day.causedBy(end).map(describeFact)).toEqual(["call Wrapup", "agent Wrapup"]);
      expect(day.call(workItemId)).toMatchObject({ endReason: "agentHungUp", capabilities: expect.arrayContaining(["setWrapupReason", "completeWrapup"]) });
      await day.taken({ type: "completeWrapup", workItemId });
      expect(day.call(workItemId).state).toBe("Ended");
    }, {}, "consult", "conference", "wrapup");

    story("the agent leaves without wrap-up: the end is the end", async (day) => {
      const workItemId = await confers(day);
      await day.taken({ type: "endWorkitem", workItemId });
      expect(day.call(workItemId)).toMatchObject({ state: "Ended", endReason: "agentHungUp" });
      await day.untilAgentIs("Ready");
    }, withoutWrapup, "consult", "conference");

    story("the customer hangs up: the agent talks on with the colleague, whose going ends the call", async (day) => {
      const workItemId = await confers(day);
      await day.bench.other.callerHangsUp();
      await day.until("the customer to be gone", () => addresses(day, workItemId).length === 1);
      expect(day.call(workItemId)).toMatchObject({ state: "Active", classification: "Customer" });
      expect(addresses(day, workItemId)).toEqual([day.bench.numbers.colleague]);
      expect(day.agentState()).toBe("Active");
      await day.bench.other.colleagueHangsUp();
      await day.untilCallIs("Ended", () => day.call(workItemId));
      expect(day.call(workItemId).endReason).toBe("otherHungUp");
    }, withoutWrapup, "consult", "conference");

    story("the colleague leaves: it is the customer's call again, with all that can be done with one", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const before = day.call(workItemId).capabilities;
      await day.consults();
      await day.taken({ type: "conference", workItemId });
      await day.bench.other.colleagueHangsUp();
      await day.until("the colleague to be gone", () => addresses(day, workItemId).length === 1);
      expect(day.call(workItemId)).toMatchObject({ state: "Active", classification: "Customer" });
      expect(day.call(workItemId).capabilities).toEqual(before);
    }, {}, "consult", "conference");
  });

  describe(`${name}: adding and dropping participants`, () => {
    story("who is called into a call is joining, and makes it a conference by answering", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const { colleague } = day.bench.numbers;
      const add = await day.taken({ type: "singleStepConference", workItemId, address: colleague });
      expect(day.causedBy(add).map(describeFact)[0]).toMatch(/^call changes participants/);
      expect(day.call(workItemId)).toMatchObject({ state: "Active", classification: "Customer", participants: [{}, { address: colleague, joining: true }] });
      await day.bench.other.colleagueAnswers();
      await day.until("the colleague to have joined", () => day.call(workItemId).classification === "Conference");
      expect(day.call(workItemId).participants[1]).toMatchObject({ address: colleague });
      expect(day.call(workItemId).participants[1]).not.toHaveProperty("joining");
      expect(day.calls()).toHaveLength(1);
    }, {}, "singleStepConference");

    story("who declines is gone again, and the call goes on as it was", async (day) => {
      const workItemId = await callsIn(day);
      await day.bench.other.colleagueDeclines();
      await day.until("the colleague to be gone", () => addresses(day, workItemId).length === 1);
      expect(day.call(workItemId)).toMatchObject({ state: "Active", classification: "Customer" });
      expect(day.call(workItemId).capabilities).toEqual(expect.arrayContaining(["consult", "singleStepConference"]));
    }, {}, "singleStepConference", "consult");

    story("who is busy, or has a number that does not exist, never joins", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      for (const address of [day.bench.numbers.busy, day.bench.numbers.invalid]) {
        await day.taken({ type: "singleStepConference", workItemId, address });
        await day.until("nobody to be joining", () => addresses(day, workItemId).length === 1);
      }
      expect(day.call(workItemId)).toMatchObject({ state: "Active", classification: "Customer" });
      expect(day.witness.facts.some((fact) => fact.type === "contactCenter.workItemChanged" && fact.changes.classification !== undefined)).toBe(false);
    }, {}, "singleStepConference");

    story("nobody is added who can't be dialed or is in the call already, nor while it is on hold", async (day) => {
      const workItemId = await callsIn(day);
      const add = { type: "singleStepConference", workItemId } as const;
      expect(await day.answered({ ...add, address: "nobody" })).toBe("invalidNumber");
      expect(await day.answered({ ...add, address: day.bench.numbers.colleague })).toBe("badArgument");
      expect(await day.answered({ ...add, address: day.call(workItemId).fromAddress })).toBe("badArgument");
      await day.taken({ type: "pauseWorkitem", workItemId });
      expect(await day.answered({ ...add, address: day.bench.numbers.answers })).toBe("notPossibleNow");
    }, {}, "singleStepConference");

    story("nobody is added during a consultation", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      await day.consults();
      await day.taken({ type: "resumeWorkitem", workItemId });
      for (const id of [workItemId, day.consultation().id]) {
        expect(await day.answered({ type: "singleStepConference", workItemId: id, address: day.bench.numbers.answers })).toBe("notPossibleNow");
      }
    }, {}, "singleStepConference", "consult");

    story("the agent leaves while the colleague rings: nobody is joining any more", async (day) => {
      const workItemId = await callsIn(day);
      await day.taken({ type: "endWorkitem", workItemId });
      expect(day.call(workItemId)).toMatchObject({ state: "Wrapup", classification: "Customer" });
      expect(addresses(day, workItemId)).toEqual([day.call(workItemId).fromAddress]);
    }, {}, "singleStepConference", "wrapup");

    story("the colleague is dropped: with two left it is the customer's call again", async (day) => {
      const workItemId = await confers(day);
      expect(day.call(workItemId).capabilities).toContain("dropParticipant");
      const drop = await day.taken({ type: "dropParticipant", workItemId, address: day.bench.numbers.colleague });
      expect(day.causedBy(drop)).toMatchObject([{ workItemId, changes: { classification: "Customer" } }]);
      expect(addresses(day, workItemId)).toEqual([day.call(workItemId).fromAddress]);
      expect(day.call(workItemId).state).toBe("Active");
      expect(await day.answered({ type: "dropParticipant", workItemId, address: day.call(workItemId).fromAddress })).toBe("notPossibleNow");
    }, {}, "consult", "conference", "dropParticipant");

    story("the customer is dropped: the agent talks on with the colleague", async (day) => {
      const workItemId = await confers(day);
      await day.taken({ type: "dropParticipant", workItemId, address: day.call(workItemId).fromAddress });
      expect(addresses(day, workItemId)).toEqual([day.bench.numbers.colleague]);
      expect(day.call(workItemId).state).toBe("Active");
    }, {}, "consult", "conference", "dropParticipant");

    story("who is still joining can be dropped, and does not join later", async (day) => {
      const workItemId = await callsIn(day);
      expect(day.call(workItemId).capabilities).toContain("dropParticipant");
      await day.taken({ type: "dropParticipant", workItemId, address: day.bench.numbers.colleague });
      await day.bench.passes(10_000);
      expect(addresses(day, workItemId)).toEqual([day.call(workItemId).fromAddress]);
      expect(day.call(workItemId).classification).toBe("Customer");
    }, {}, "singleStepConference", "dropParticipant");

    story("nobody is dropped who is no participant", async (day) => {
      const workItemId = await confers(day);
      expect(await day.answered({ type: "dropParticipant", workItemId, address: day.bench.numbers.busy })).toBe("badArgument");
      await day.settles();
      expect(addresses(day, workItemId)).toHaveLength(2);
    }, {}, "consult", "conference", "dropParticipant");
  });
}
