import { createPresenceEffect } from "../../../SoftphoneControl/effects/contactCenter/presenceEffect";
import type { AgentState } from "../../../SoftphoneControl/model/agent/agentState";
import type { Presences } from "../../../SoftphoneControl/model/settings/configuration";
import type { Action } from "../../../SoftphoneControl/state/actions";
import { createCallsBench } from "../../support/callsBench";
import { channel, snapshotOf, telephony } from "../../support/facts";
import { done, hangs, refused } from "../../support/fakeHosts";

const presence: Presences = { Ready: "Available", NotReady: "Away", Active: "Busy", Wrapup: "Busy", Logout: "Offline" };
const says = (text: string): Action => ({ type: "host.presenceChanged", at: 5, presence: text });
const asks = (state: AgentState, reasonCode = "-1") => [{ command: { type: "setAgentState", channelId: telephony, state, reasonCode }, page: undefined }];

function benchWith(setPresence: () => Promise<void> = done, presences = presence) {
  const bench = createCallsBench({ presence: presences }, { page: { setPresence } }, createPresenceEffect);
  let revision = 1;
  const becomes = (state: AgentState): Action => ({ type: "contactCenter.agentStateChanged", at: 5, channelId: telephony, revision: (revision += 1), state, reasonCode: "-1", reasonCodeLabel: "" });
  return { ...bench, becomes };
}

describe("what the agent's state says of presence", () => {
  it("is told to the host, in the admin's words", async () => {
    const { hears, becomes, asked } = benchWith();
    await hears(becomes("NotReady"), becomes("Ready"));
    expect(asked("setPresence")).toEqual(["Away", "Available"]);
  });

  it("is not told where the admin has no word for it, nor twice", async () => {
    const { hears, becomes, asked } = benchWith();
    await hears(becomes("Active"), becomes("Wrapup"), becomes("Unknown"));
    expect(asked("setPresence")).toEqual(["Busy"]);
    const none = benchWith(done, {});
    await none.hears(none.becomes("NotReady"));
    expect(none.calls).toEqual([]);
  });

  it("is told when the agent signs in", async () => {
    const { hears, asked, becomes } = benchWith();
    await hears(becomes("Logout"), snapshotOf({ channels: [channel({ state: "NotReady", revision: 9 })] }));
    expect(asked("setPresence")).toEqual(["Offline", "Away"]);
  });

  it("that the host refuses is a line in the log, and told again next time", async () => {
    const { hears, becomes, asked, logged, notices } = benchWith(refused("hostUnclear"));
    await hears(becomes("Active"));
    await hears(becomes("Wrapup"));
    expect(asked("setPresence")).toEqual(["Busy", "Busy"]);
    expect(logged()).toEqual(["setPresence failed: hostUnclear", "setPresence failed: hostUnclear"]);
    expect(notices()).toEqual([]);
  });

  it("that the host never takes holds nothing up", async () => {
    const { hears, becomes, asked, clock, logged } = benchWith(hangs);
    await hears(becomes("NotReady"), becomes("Ready"));
    await clock.advance(11_000);
    expect(asked("setPresence")).toEqual(["Away", "Available"]);
    expect(logged()).toHaveLength(2);
  });

  it("needs a host that can", async () => {
    const bench = createCallsBench({ presence }, { page: {} }, createPresenceEffect);
    await bench.hears(snapshotOf({ channels: [channel({ state: "NotReady", revision: 9 })] }));
    expect(bench.logged()).toEqual([]);
  });
});

describe("a presence that the agent chooses in the host", () => {
  it.each([
    ["Away", "NotReady", "B1"],
    ["Offline", "Logout", "L1"],
  ] as const)("%s becomes the agent's state, with the first reason", async (text, state, reasonCode) => {
    const { hears, sent } = benchWith();
    await hears(says(text));
    expect(sent).toEqual(asks(state, reasonCode));
  });

  it("brings the reason of its name, and none where the contact centre has none", async () => {
    const reasons = (NotReady: readonly { id: string; label: string }[]) => snapshotOf({ channels: [channel({ revision: 9 })], reasonCodes: { Logout: [], NotReady, Wrapup: [] } });
    const { hears, sent } = benchWith();
    await hears(reasons([{ id: "B1", label: "Break" }, { id: "A1", label: "Away" }]), says("Away"));
    expect(sent).toEqual(asks("NotReady", "A1"));
    const bare = benchWith();
    await bare.hears(reasons([]), says("Away"));
    expect(bare.sent).toEqual(asks("NotReady"));
  });

  it("is Ready again after a break", async () => {
    const { hears, sent, becomes } = benchWith();
    await hears(becomes("NotReady"), says("Away"), says("Available"));
    expect(sent).toEqual(asks("Ready"));
  });

  it("changes nothing where it means the present state, a state that can't be asked for, or nothing at all", async () => {
    const { hears, sent } = benchWith();
    await hears(says("Available"), says("Busy"), says("Appear away"), says("available"));
    expect(sent).toEqual([]);
    const shared = benchWith(done, { NotReady: "Busy", Active: "Busy" });
    await shared.hears(shared.becomes("Active"), says("Away"), says("Busy"));
    expect(shared.sent).toEqual([]);
  });

  it("means nothing while nobody is signed in", async () => {
    const { hears, sent, becomes, clock } = benchWith();
    await hears(becomes("Logout"));
    await clock.advance(60_000);
    await hears(says("Available"));
    expect(sent).toEqual([]);
  });

  it("is not told back to the host once the agent's state has followed", async () => {
    const { hears, becomes, calls } = benchWith();
    await hears(says("Away"), becomes("NotReady"));
    expect(calls).toEqual([]);
  });
});

describe("what was told comes back", () => {
  it("and is not answered", async () => {
    const { hears, becomes, sent } = benchWith();
    await hears(becomes("NotReady"), says("Away"));
    expect(sent).toEqual([]);
  });

  it("late, when another state counts already: no ping-pong", async () => {
    const { hears, becomes, sent, asked } = benchWith();
    await hears(becomes("NotReady"), becomes("Ready"), says("Away"), says("Available"));
    expect(sent).toEqual([]);
    expect(asked("setPresence")).toEqual(["Away", "Available"]);
  });

  it("or does not: much later the same text is the agent's own", async () => {
    const { hears, becomes, sent, clock } = benchWith();
    await hears(becomes("NotReady"), becomes("Ready"));
    await clock.advance(12_000);
    await hears(says("Away"));
    expect(sent).toEqual(asks("NotReady", "B1"));
  });
});
