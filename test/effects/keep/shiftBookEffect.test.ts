import { createShiftBookEffect } from "../../../SoftphoneControl/effects/keep/shiftBookEffect";
import type { AgentState } from "../../../SoftphoneControl/model/agent/agentState";
import type { ContactCenterFact } from "../../../SoftphoneControl/model/requests/contactCenterFact";
import type { ShiftBook } from "../../../SoftphoneControl/model/past/shiftBook";
import { annasCall, appeared, bobsCall, changed, readyPhone, snapshotOf, telephony } from "../../support/facts";

function bench(phone = readyPhone()) {
  const added: Partial<ShiftBook>[] = [];
  const effect = createShiftBookEffect({ book: { append: (entries) => (added.push(entries), Promise.resolve()), clear: () => (added.splice(0), Promise.resolve()) } });
  effect.begin?.(phone.store.getState().phone);
  phone.store.onStep((step) => { effect.react(step); });
  return { ...phone, calls: () => added.flatMap(({ calls = [] }) => calls), spans: () => added.flatMap(({ spans = [] }) => spans) };
}
const rings = appeared({ queueName: "Support", participants: [{ address: "+12025550143", name: "Anna Keller" }] });
const talks = changed(2, { state: "Active", connectedAt: 4_000, stateSince: 4_000 });

let revision = 1;
const goes = (state: AgentState, at: number, reasonCodeLabel = ""): ContactCenterFact => ({ type: "contactCenter.agentStateChanged", at, channelId: telephony, revision: (revision += 1), state, reasonCode: reasonCodeLabel === "" ? "-1" : "B1", reasonCodeLabel });
beforeEach(() => {
  revision = 1;
});

describe("what goes into the shift book", () => {
  it("is a call, once it is over, with its wrap-up", () => {
    const { tell, calls } = bench();
    tell(rings, talks, changed(3, { state: "Wrapup", stateSince: 9_000, wrapupReason: "W1" }));
    expect(calls()).toEqual([]);
    tell({ type: "customers.found", at: 1, workItemId: annasCall, records: [{ id: "1", name: "Anna M. Keller", recordType: "contact" }] }, changed(4, { state: "Ended", stateSince: 10_000, endedAt: 10_000 }));
    expect(calls()).toEqual([
      {
        key: `telephony agent-1 ${annasCall} 1000`,
        at: 1_000,
        endedAt: 10_000,
        channelType: "Voice",
        direction: "Incoming",
        address: "+12025550143",
        name: "Anna M. Keller",
        queueName: "Support",
        outcome: "answered",
        times: { ring: 3_000, talk: 5_000, hold: 0, wrapup: 1_000 },
        record: { id: "1", name: "Anna M. Keller", recordType: "contact" },
        reason: "Solved",
      },
    ]);
  });

  it("is a call that was missed, and one that nobody saw ending", () => {
    const { tell, calls } = bench();
    tell(rings, changed(2, { state: "EndedAbandoned", stateSince: 9_000 }), appeared({ id: bobsCall, fromAddress: "" }), snapshotOf({}, 20_000));
    expect(calls().map(({ name, address, outcome }) => [name, address, outcome])).toEqual([["Anna Keller", "+12025550143", "abandoned"], ["", "", "missed"]]);
  });

  it("is nothing any more once the agent clears the list, but for what ends after it", () => {
    const phone = readyPhone();
    const { calls, tell } = bench(phone);
    const clears = { type: "intent.preferencesChanged", at: 2_000, preferences: { recentClearedAt: 2_000 } } as const;
    tell(rings, changed(2, { state: "Ended", stateSince: 1_500, endedAt: 1_500 }), clears);
    expect(calls()).toEqual([]);
    tell(appeared({ id: bobsCall }), changed(2, { state: "Ended", stateSince: 3_000, endedAt: 3_000 }, undefined, bobsCall), clears);
    const keys = [`telephony agent-1 ${bobsCall} 1000`];
    expect(calls().map(({ key }) => key)).toEqual(keys);
    // Whoever takes over writes nothing down again that was forgotten.
    expect(bench(phone).calls().map(({ key }) => key)).toEqual(keys);
  });

  it("is once more, by the page that takes over, what the one before may not have written", () => {
    const phone = readyPhone();
    phone.tell(rings, changed(2, { state: "Ended" }));
    const { calls, tell } = bench(phone);
    expect(calls().map(({ key }) => key)).toEqual([`telephony agent-1 ${annasCall} 1000`]);
    tell(snapshotOf({}, 30_000));
    expect(calls()).toHaveLength(1);
  });

  it("is each time in a state, once it is over, with its reason; none of being away", () => {
    const { tell, spans } = bench();
    tell(goes("NotReady", 60_000, "Lunch"), goes("Logout", 90_000), goes("NotReady", 100_000));
    expect(spans().map(({ state, at, endedAt, reason }) => [state, at, endedAt, reason])).toEqual([["Ready", 0, 60_000, ""], ["NotReady", 60_000, 90_000, "Lunch"]]);
  });
});
