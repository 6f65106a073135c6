import { describe, expect } from "@jest/globals";
import type { ContactCenterCommand } from "../../../SoftphoneControl/model/requests/contactCenterCommand";
import type { ChannelId } from "../../../SoftphoneControl/model/ids";
import { noReasonCode } from "../../../SoftphoneControl/model/agent/reasonCode";
import { describeFact } from "../story";
import type { Chapter } from "./chapter";
import { withoutWrapup } from "./chapter";

export function describeAgentStates({ name, story }: Chapter): void {
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
}
