import { createAnalyticsEffect } from "../../../SoftphoneControl/effects/host/analyticsEffect";
import type { AnalyticsEvent } from "../../../SoftphoneControl/model/host/analyticsEvent";
import { defaultConfiguration } from "../../../SoftphoneControl/model/settings/configuration";
import type { Configuration } from "../../../SoftphoneControl/model/settings/configuration";
import type { WorkItemId } from "../../../SoftphoneControl/model/ids";
import { createCallsBench } from "../../support/callsBench";
import { annasCall, appeared, bobsCall, call, changed, snapshotOf } from "../../support/facts";
import { done, hangs, hostPage, later, refused } from "../../support/fakeHosts";

type Pages = Parameters<typeof createCallsBench>[1];

const on: Partial<Configuration> = { analytics: { enabled: true, providerId: "" } };
const withSession: Partial<Configuration> = { ...on, callSession: { ...defaultConfiguration.callSession, template: "case" } };

function benchWith(page: Pages[string] = { logAnalytics: done }, configuration: Partial<Configuration> = on) {
  const bench = createCallsBench(configuration, { page }, createAnalyticsEffect);
  return { ...bench, told: () => bench.asked("logAnalytics") as AnalyticsEvent[], names: () => bench.asked("logAnalytics").map((event) => (event as AnalyticsEvent).name) };
}

const rings = appeared({ queueName: "Support", participants: [{ address: "+12025550143", name: "Anna Keller" }] });
const connects = changed(2, { state: "Active", connectedAt: 11_000, stateSince: 11_000 });
const session = (phase: "open" | "failed") => ({ type: "callSession.changed" as const, at: 2, workItemId: annasCall, session: phase === "open" ? { phase, id: "s1", page: hostPage } : { phase } });

describe("the analytics of a call", () => {
  it("have its milestones, in order, with queue and times", async () => {
    const { hears, told } = benchWith();
    await hears(rings, connects, changed(3, { state: "Paused", stateSince: 41_000 }));
    await hears(
      changed(4, { state: "Active", stateSince: 46_400 }),
      changed(5, { state: "Wrapup", stateSince: 106_400, endReason: "otherHungUp" }),
      changed(6, { wrapupReason: "W1" }),
      changed(7, { state: "Ended", stateSince: 126_400 }),
    );
    expect(told().map(({ name, reason, customData }) => [name, reason, ...Object.values(customData ?? {})])).toEqual([
      ["CallOffered", undefined, "Support", "0", "0", "0", "0"],
      ["CallAccepted", undefined, "Support", "10", "0", "0", "0"],
      ["CallHeld", undefined, "Support", "10", "30", "0", "0"],
      ["CallResumed", undefined, "Support", "10", "30", "5", "0"],
      ["CallWrappedUp", "Solved", "Support", "10", "90", "5", "20"],
      ["CallEnded", "otherHungUp", "Support", "10", "90", "5", "20"],
    ]);
    expect(Object.keys(told()[0]?.customData ?? {})).toEqual(["queue", "ringSeconds", "talkSeconds", "holdSeconds", "wrapupSeconds"]);
    expect(told()[0]).toMatchObject({ at: 1_000, externalCorrelationId: annasCall });
  });

  it("tell no number and no name", async () => {
    const { hears, calls } = benchWith();
    await hears(rings, { type: "customers.found", at: 1, workItemId: annasCall, records: [{ id: "1", name: "Anna Keller", recordType: "contact" }] }, connects, changed(3, { state: "Ended" }));
    expect(calls).toHaveLength(3);
    expect(JSON.stringify(calls)).not.toMatch(/Anna|Keller|0143/);
  });

  it("are of the customer's call, also when a colleague is asked about it", async () => {
    const { hears, told } = benchWith();
    await hears(rings, connects, appeared({ id: bobsCall, classification: "Consultation", consultationOf: annasCall, direction: "Outgoing", state: "Initiated" }), changed(2, { state: "Active" }, undefined, bobsCall));
    expect(told().map(({ name, externalCorrelationId }) => `${name} ${externalCorrelationId}`)).toEqual([`CallOffered ${annasCall}`, `CallAccepted ${annasCall}`, `CallConsulted ${annasCall}`]);
  });

  it("are told only where the admin wants them, and a host can", async () => {
    const off = benchWith({ logAnalytics: done }, {});
    await off.hears(rings);
    expect(off.calls).toEqual([]);
    const nowhere = benchWith({});
    await nowhere.hears(rings, connects);
    expect(nowhere.logged()).toEqual([]);
  });

  it("are told one after the other, however slow the host is", async () => {
    const first = later<undefined>();
    const answers = [first.promise, Promise.resolve(undefined)];
    const { hears, names, clock } = benchWith({ logAnalytics: () => answers.shift() ?? done() });
    await hears(rings, connects);
    expect(names()).toEqual(["CallOffered"]);
    first.resolve(undefined);
    await clock.advance(0);
    expect(names()).toEqual(["CallOffered", "CallAccepted"]);
  });

  it("are not told twice by a page that comes to a call that is up", async () => {
    const { hears, told, tell } = benchWith();
    tell({ type: "contactCenter.agentStateChanged", at: 1, channelId: call().channelId, revision: 2, state: "Logout", reasonCode: "-1", reasonCodeLabel: "" });
    await hears(snapshotOf({ workItems: [call({ state: "Active", connectedAt: 5_000, stateSince: 5_000, revision: 2 })] }), changed(3, { state: "Paused", stateSince: 9_000 }));
    expect(told().map(({ name, customData }) => [name, customData?.ringSeconds, customData?.talkSeconds])).toEqual([["CallHeld", "4", "4"]]);
  });
});

describe("the conversation that analytics are told under", () => {
  it("is the call itself where there is no session", async () => {
    const { hears, told } = benchWith();
    await hears(rings);
    expect(told()[0]).toMatchObject({ conversationId: annasCall, providerSessionId: annasCall });
  });

  it("is that of the call's session, for all of them: those before it wait for it", async () => {
    const { hears, told, names } = benchWith({ logAnalytics: done, conversationOf: () => Promise.resolve("conversation-1") }, withSession);
    await hears(rings, connects);
    expect(names()).toEqual([]);
    await hears(session("open"), changed(3, { state: "Ended" }));
    expect(names()).toEqual(["CallOffered", "CallAccepted", "CallEnded"]);
    expect(told().map(({ conversationId, providerSessionId }) => [conversationId, providerSessionId])).toEqual(Array(3).fill(["conversation-1", "s1"]));
    expect(told()[0]?.at).toBe(1_000);
  });

  it("is the call itself where the session has none, or the host won't say", async () => {
    for (const conversationOf of [() => Promise.resolve(undefined), refused("hostUnclear")]) {
      const { hears, told } = benchWith({ logAnalytics: done, conversationOf }, withSession);
      await hears(rings, connects, session("open"));
      expect(told().map(({ conversationId }) => conversationId)).toEqual([annasCall, annasCall]);
    }
  });

  it("is not waited for when no session opens, or the call ends before", async () => {
    const failed = benchWith(undefined, withSession);
    await failed.hears(rings, connects, session("failed"));
    expect(failed.names()).toEqual(["CallOffered", "CallAccepted"]);
    const missed = benchWith(undefined, withSession);
    await missed.hears(rings, changed(2, { state: "EndedAbandoned" }));
    expect(missed.names()).toEqual(["CallOffered", "CallAbandoned", "CallEnded"]);
  });

  it("has the provider's id where the admin gave one", async () => {
    const { hears, told } = benchWith(undefined, { analytics: { enabled: true, providerId: "provider-7" } });
    await hears(rings);
    expect(told()[0]?.providerSessionId).toBe("provider-7");
  });
});

describe("a host that refuses analytics", () => {
  it("is not asked again for that call, with one line in the log; the next call is told again", async () => {
    const bobs = "call-bob" as WorkItemId;
    const { hears, told, logged, notices } = benchWith({ logAnalytics: refused("hostUnclear") });
    await hears(rings);
    await hears(connects);
    await hears(changed(3, { state: "Ended" }));
    expect(told()).toHaveLength(1);
    expect(logged()).toEqual([`No more analytics of ${annasCall}: logAnalytics failed: hostUnclear`]);
    await hears(appeared({ id: bobs }));
    expect(told()).toHaveLength(2);
    expect(notices()).toEqual([]);
  });

  it("by never answering is given up, too", async () => {
    const { hears, told, logged, clock } = benchWith({ logAnalytics: hangs });
    await hears(rings, connects);
    await clock.advance(11_000);
    expect(told()).toHaveLength(1);
    expect(logged()).toEqual([`No more analytics of ${annasCall}: logAnalytics failed: hostTimeout`]);
    expect(clock.pending).toBe(0);
  });
});
