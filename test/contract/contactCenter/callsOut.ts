import { describe, expect } from "@jest/globals";
import type { ChannelId } from "../../../SoftphoneControl/model/ids";
import { describeFact } from "../story";
import type { Chapter } from "./chapter";
import { withoutWrapup } from "./chapter";

export function describeCallsOut({ name, story, controls, reason }: Chapter): void {
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
}
