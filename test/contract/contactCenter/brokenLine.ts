import { describe, expect } from "@jest/globals";
import type { Chapter } from "./chapter";
import { withoutWrapup } from "./chapter";

export function describeBrokenLine({ name, story }: Chapter): void {
  describe(`${name}: when the line breaks`, () => {
    story("tells it, refuses meanwhile, queues nothing, and comes back with a snapshot of the present", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const from = day.witness.facts.length;
      await day.bench.other.networkDrops();
      await day.settles();
      expect(await day.answered({ type: "pauseWorkitem", workItemId })).toBe("disconnected");
      day.bench.contactCenter.requestSnapshot();
      await day.bench.other.callerHangsUp();
      await day.settles();
      expect(day.told(from)).toEqual(["connection lost"]);
      await day.bench.other.networkReturns();
      await day.until("the snapshot", () => day.witness.facts.slice(from).some((fact) => fact.type === "contactCenter.snapshotReceived"));
      expect(day.told(from).slice(0, 4)).toEqual(["connection lost", "connection connecting", "connection up", "snapshot with agent"]);
      await day.until("the call to be gone", () => day.calls().length === 0);
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
}
