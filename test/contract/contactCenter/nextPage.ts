import { describe, expect } from "@jest/globals";
import type { ContactCenterWorkItem } from "../../../SoftphoneControl/model/workItems/workItem";
import { beginStory } from "../story";
import type { Story } from "../story";
import type { Chapter } from "./chapter";
import { withoutWrapup } from "./chapter";

export function describeNextPage({ name, story, features, controls }: Chapter): void {
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

    const atOnce = features.has("resumeAtOnce");

    /** What of a call may be another until it is fetched. */
    function ofThePage(day: Story): Pick<ContactCenterWorkItem, "revision" | "capabilities"> {
      const { revision, capabilities } = day.call();
      return { revision, capabilities };
    }

    story("goes on with the agent, the state and the calls, told by a snapshot only", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      if (controls) await day.taken({ type: "muteWorkitem", workItemId });
      const next = await reload(day);
      expect(next.told().slice(0, 3)).toEqual(["connection connecting", "connection up", "snapshot with agent"]);
      const first = next.witness.snapshots[0]?.workItems[0];
      if (atOnce) expect(next.told()).toHaveLength(3);
      if (atOnce) expect(first).toEqual(day.call());
      else expect({ ...first, ...ofThePage(day) }).toEqual(day.call());
      await next.until("everything to be possible again", () => next.call().capabilities.length === day.call().capabilities.length);
      expect({ ...next.call(), ...(atOnce ? {} : { revision: day.call().revision }) }).toEqual(day.call());
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
    }, {}, "resume", "resumeAtOnce", "consult", "conference", "singleStepConference", "wrapup");

    story("a request taken on the page before is not taken again", async (day) => {
      await day.signsIn();
      const dial = { type: "dial", channelId: day.bench.channelId, address: day.bench.numbers.answers } as const;
      expect(await day.answered(dial, "the same")).toBe("taken");
      await day.settles();
      const next = await reload(day);
      for (const call of next.calls()) await next.does("endWorkitem", call.id);
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
        expect(day.told()).toEqual(["connection connecting", "connection up", "snapshot without agent"]);
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
}
