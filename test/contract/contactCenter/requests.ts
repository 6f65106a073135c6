import { describe, expect } from "@jest/globals";
import type { ContactCenterCommand } from "../../../SoftphoneControl/model/requests/contactCenterCommand";
import { lastTold } from "../story";
import type { Chapter } from "./chapter";
import { withoutWrapup } from "./chapter";

export function describeRequests({ name, story }: Chapter): void {
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
      expect(lastTold(day.witness.facts, "contactCenter.snapshotReceived")?.cause).toBeUndefined();
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
}
