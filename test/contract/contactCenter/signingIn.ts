import { describe, expect } from "@jest/globals";
import { noReasonCode } from "../../../SoftphoneControl/model/agent/reasonCode";
import { describeFact, lastTold } from "../story";
import type { Chapter } from "./chapter";
import { withoutWrapup } from "./chapter";

export function describeSigningIn({ name, story }: Chapter): void {
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
      const snapshot = lastTold(day.witness.facts, "contactCenter.snapshotReceived");
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
}
