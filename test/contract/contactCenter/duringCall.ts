import { describe, expect } from "@jest/globals";
import type { WorkItemId } from "../../../SoftphoneControl/model/ids";
import type { Chapter } from "./chapter";
import { withoutWrapup } from "./chapter";

export function describeDuringCall({ name, story }: Chapter): void {
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
      const before = day.told();
      await day.taken({ type: "sendDtmf", workItemId, digits: "12#*AD" });
      expect(day.told()).toEqual(before);
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
}
