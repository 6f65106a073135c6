import { describe, expect } from "@jest/globals";
import type { ContactCenterCommand } from "../../../SoftphoneControl/model/requests/contactCenterCommand";
import type { RequestId, WorkItemId } from "../../../SoftphoneControl/model/ids";
import type { ChatSide } from "../contactCenterBench";
import { beginStory, describeFact, lastTold } from "../story";
import type { Story } from "../story";
import type { Chapter } from "./chapter";
import { usual, withoutWrapup } from "./chapter";

/** Of a contact centre of chats: somebody is always signed in, and the other side answers. */
export function describeChats({ name, story }: Chapter): void {
  function side({ bench: { chats } }: Story): ChatSide {
    if (!chats) throw new Error("this bench has no chats");
    return chats;
  }

  async function opens(day: Story): Promise<void> {
    day.witness.duringCall(() => { day.bench.contactCenter.start(undefined); });
    await day.until("the first snapshot", () => day.witness.snapshots.length > 0);
  }

  function startChat(day: Story): ContactCenterCommand {
    return { type: "startChat", channelId: day.bench.channelId, context: [{ key: "caseNumber", value: "CAS-01", isDisplayable: true }] };
  }

  /** A chat that the agent has begun waits for the help desk. */
  async function waits(day: Story): Promise<RequestId> {
    await opens(day);
    const request = await day.taken(startChat(day));
    await day.untilCallIs("Offered");
    return request;
  }

  async function talks(day: Story): Promise<WorkItemId> {
    await waits(day);
    await side(day).otherAccepts();
    await day.untilCallIs("Active");
    return day.call().id;
  }

  describe(`${name}: chats`, () => {
    story("begins with connecting, up, and a snapshot with one channel and a desk", async (day) => {
      await opens(day);
      expect(day.told()).toEqual(["connection connecting", "connection up", "snapshot with agent"]);
      expect(day.witness.snapshots[0]).toMatchObject({ channels: [{ id: day.bench.channelId, type: "Chat", state: "Ready" }], workItems: [], chatDesk: { phase: "ready" } });
    });

    story("begun by the agent: it appears with the request that began it, is queued, taken, ended over there, wrapped up", async (day) => {
      const request = await waits(day);
      expect(day.causedBy(request).map(describeFact)).toEqual(["call Initiated", "agent Active"]);
      expect(day.call()).toMatchObject({ channelType: "Chat", direction: "Outgoing", ctiData: { caseNumber: "CAS-01" }, capabilities: ["end"] });
      await side(day).otherAccepts();
      await day.untilCallIs("Active");
      expect(day.call().connectedAt).toBeGreaterThanOrEqual(day.call().createdAt);
      await side(day).otherEnds();
      await day.untilCallIs("Wrapup");
      expect(day.agentState()).toBe("Wrapup");
      expect(day.call()).toMatchObject({ endReason: "otherHungUp", wrapup: { endsAt: day.call().stateSince + usual.wrapupMs } });
      const { id: workItemId } = day.call();
      await day.taken({ type: "setWrapupReason", workItemId, reasonCode: day.bench.reasons.resolved });
      const done = await day.taken({ type: "completeWrapup", workItemId });
      expect(day.causedBy(done).map(describeFact)).toEqual(["call Ended", "agent Ready"]);
      expect(day.call()).toMatchObject({ capabilities: [], endedAt: expect.any(Number), wrapupReason: day.bench.reasons.resolved });
    });

    story("begun by the visitor: nobody here asked for it; the visitor gives up", async (day) => {
      await opens(day);
      await side(day).visitorOpens();
      await day.untilCallIs("Offered");
      expect(day.call()).toMatchObject({ direction: "Incoming", classification: "Customer" });
      expect(day.agentState()).toBe("Ready");
      expect(day.witness.facts.filter(({ cause }) => cause !== undefined)).toEqual([]);
      await side(day).visitorCloses();
      await day.untilCallIs("EndedAbandoned");
      expect(day.call().endReason).toBe("abandoned");
    });

    story("paused for something else, resumed, ended by the agent with the request as cause", async (day) => {
      const workItemId = await talks(day);
      const pause = await day.taken({ type: "pauseWorkitem", workItemId });
      expect(day.causedBy(pause).map(describeFact)).toEqual(["call Paused"]);
      await side(day).otherWrites();
      await day.settles();
      expect(day.call().state).toBe("Paused");
      await day.taken({ type: "resumeWorkitem", workItemId });
      const end = await day.taken({ type: "endWorkitem", workItemId });
      expect(day.causedBy(end).map(describeFact)).toEqual(["call Wrapup", "agent Wrapup"]);
      await day.untilCallIs("Ended");
      await day.untilAgentIs("Ready");
    });

    story("without wrap-up: the end is the end", async (day) => {
      const workItemId = await talks(day);
      const end = await day.taken({ type: "endWorkitem", workItemId });
      expect(day.causedBy(end).map(describeFact)).toEqual(["call Ended", "agent Ready"]);
    }, withoutWrapup);

    story("the widget is closed: it ends without wrap-up", async (day) => {
      await talks(day);
      await side(day).visitorCloses();
      await day.untilCallIs("Ended");
      expect(day.agentState()).toBe("Ready");
    });

    story("there is one chat at a time; one in wrap-up is none", async (day) => {
      await talks(day);
      expect(await day.answered(startChat(day))).toBe("chatOpen");
      await side(day).otherEnds();
      await day.untilCallIs("Wrapup");
      await day.settles();
      await day.taken(startChat(day));
      await day.untilCallIs("Offered");
      expect(day.agentState()).toBe("Active");
    });

    story("a request that comes twice is taken once", async (day) => {
      await opens(day);
      expect([await day.answered(startChat(day), "once"), await day.answered(startChat(day), "once")]).toEqual(["taken", "taken"]);
      await day.settles();
      expect([await day.answered(startChat(day), "again"), await day.answered(startChat(day), "again")]).toEqual(["chatOpen", "chatOpen"]);
      expect(day.calls()).toHaveLength(1);
    });

    story("refuses what it has not, what is not its own, and what is not possible now", async (day) => {
      const workItemId = await talks(day);
      expect(await day.answered({ ...startChat(day), channelId: "no such channel" } as ContactCenterCommand)).toBe("unknownChannel");
      expect(await day.answered({ type: "dial", channelId: day.bench.channelId, address: "+12025550143" })).toBe("notPossibleNow");
      expect(await day.answered({ type: "acceptWorkitem", workItemId })).toBe("notPossibleNow");
      expect(await day.answered({ type: "completeWrapup", workItemId })).toBe("notPossibleNow");
      expect(await day.answered({ type: "endWorkitem", workItemId: "no such chat" as WorkItemId })).toBe("unknownWorkItem");
      await day.taken({ type: "endWorkitem", workItemId });
      await day.taken({ type: "completeWrapup", workItemId });
      expect(await day.answered({ type: "endWorkitem", workItemId })).toBe("workItemEnded");
    });

    story("a snapshot asked for shows the present, without cause", async (day) => {
      const workItemId = await talks(day);
      const before = day.witness.snapshots.length;
      day.witness.duringCall(() => { day.bench.contactCenter.requestSnapshot(); });
      await day.until("the snapshot", () => day.witness.snapshots.length > before);
      expect(lastTold(day.witness.facts, "contactCenter.snapshotReceived")?.cause).toBeUndefined();
      expect(day.witness.snapshots.at(-1)?.workItems).toEqual([day.call(workItemId)]);
    });

    story("the next page goes on with the chat, and does not take a request again", async (day) => {
      const workItemId = await talks(day);
      await side(day).otherWrites();
      await day.settles();
      const resume = day.bench.contactCenter.resumeData();
      const next = beginStory(await day.bench.nextPage(), "next-page");
      next.witness.duringCall(() => { next.bench.contactCenter.start(resume); });
      await next.until("the first snapshot", () => next.witness.snapshots.length > 0);
      expect(next.call()).toEqual(day.call(workItemId));
      expect(next.agentState()).toBe("Active");
      expect(await next.answered(startChat(next), "request-1")).toBe("taken");
      await next.bench.passes(60_000);
      expect(next.calls()).toHaveLength(1);
      await next.taken({ type: "endWorkitem", workItemId });
      expect(next.call().state).toBe("Wrapup");
      await next.end();
    });

    for (const rubbish of ["", "rubbish", "null", "{}", '{"version":99}', "[1,2", '{"version":1,"chats":[{}]}']) {
      story(`resume data that can't be used is ignored: ${JSON.stringify(rubbish)}`, async (day) => {
        day.witness.duringCall(() => { day.bench.contactCenter.start(rubbish); });
        await day.until("the first snapshot", () => day.witness.snapshots.length > 0);
        expect(day.told()).toEqual(["connection connecting", "connection up", "snapshot with agent"]);
        expect(day.bench.contactCenter.resumeData()).toBeUndefined();
      });
    }

    story("after dispose nothing is told, and nothing is taken", async (day) => {
      await waits(day);
      const before = day.witness.facts.length;
      day.bench.contactCenter.dispose();
      await side(day).otherAccepts();
      await day.bench.passes(60_000);
      expect(day.witness.facts).toHaveLength(before);
      expect(await day.answered(startChat(day), "late")).toBe("disconnected");
    });
  });
}
