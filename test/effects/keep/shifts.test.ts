import { readShifts } from "../../../SoftphoneControl/app/readShifts";
import { createShiftAnalyticsEffect } from "../../../SoftphoneControl/effects/host/shiftAnalyticsEffect";
import { createShiftsKeepEffect } from "../../../SoftphoneControl/effects/keep/shiftsKeepEffect";
import type { AnalyticsEvent } from "../../../SoftphoneControl/model/host/analyticsEvent";
import { newShift, reportEveryMs, shiftCounts } from "../../../SoftphoneControl/model/past/shift";
import type { KeptShifts } from "../../../SoftphoneControl/model/past/shift";
import { errorMessages } from "../../../SoftphoneControl/model/requests/softphoneError";
import type { SoftphoneErrorCode } from "../../../SoftphoneControl/model/requests/softphoneError";
import type { Action } from "../../../SoftphoneControl/state/actions";
import { createStore } from "../../../SoftphoneControl/state/createStore";
import { stateOf } from "../../support/builders";
import { createCallsBench } from "../../support/callsBench";
import { appeared, changed, snapshotOf, telephony } from "../../support/facts";
import { createFakeClock } from "../../support/fakeClock";
import { done, refused } from "../../support/fakeHosts";

const signsOut: Action = { type: "contactCenter.agentStateChanged", at: 9_000, channelId: telephony, revision: 2, state: "Logout", reasonCode: "-1", reasonCodeLabel: "" };
const missed = [appeared({ participants: [{ address: "+12025550143", name: "Anna Keller" }] }), changed(2, { state: "Ended", endReason: "connectionLost" })] as const;

function benchWith(enabled = true, page: Parameters<typeof createCallsBench>[1][string] = { logAnalytics: done }) {
  const bench = createCallsBench({ analytics: { enabled, providerId: "" } }, { page }, (inputs) => createShiftAnalyticsEffect({ ...inputs, version: "1.2.3" }));
  return { ...bench, told: () => bench.asked("logAnalytics") as AnalyticsEvent[] };
}

describe("what the analytics hear of a shift", () => {
  it("is how it went, when it is over", async () => {
    const { hears, told } = benchWith();
    await hears(...missed);
    expect(told()).toEqual([]);
    await hears(signsOut);
    const [event] = told();
    expect(event).toMatchObject({ name: "PhoneShift", reason: "ended", at: 9_000, conversationId: "shift 1970-01-01T00:00:00.500Z", providerSessionId: "shift 1970-01-01T00:00:00.500Z" });
    expect(event?.customData).toEqual({ missedByFault: "1", callsPoor: "0", downSeconds: "0", requestsFailed: "0", recordTriesFailed: "0" });
    expect(event?.additionalData).toContain("shiftEnded=1970-01-01T00:00:09.000Z,backend=local,version=1.2.3,missedByFault=1,offered=1,");
    await hears(snapshotOf({}, 10_000));
    expect(told()).toHaveLength(1);
  });

  it("is how it goes, once an hour, with the records that wait", async () => {
    const { hears, told } = benchWith();
    await hears({ type: "clock.due", at: reportEveryMs }, { type: "clock.due", at: 500 + reportEveryMs }, { type: "clock.due", at: 600 + reportEveryMs });
    expect(told().map(({ reason, at }) => [reason, at])).toEqual([["goesOn", 500 + reportEveryMs]]);
    expect(told()[0]?.additionalData).toContain("shiftEnded=,");
  });

  it("is nobody's number and nobody's name", async () => {
    const { hears, told } = benchWith();
    await hears(...missed, signsOut);
    expect(JSON.stringify(told())).not.toMatch(/Anna|Keller|Alex|0143|agent-1|call-anna/);
  });

  it("is nothing where the admin does not want it, or no host takes it; a refusal is one line in the log", async () => {
    const off = benchWith(false);
    await off.hears(...missed, signsOut);
    expect(off.calls).toEqual([]);
    const nowhere = benchWith(true, {});
    await nowhere.hears(signsOut);
    expect(nowhere.logged()).toEqual([]);
    const never = benchWith(true, { logAnalytics: refused("hostUnclear") });
    await never.hears(signsOut);
    expect(never.logged()).toEqual(["logAnalytics failed: hostUnclear"]);
  });

  it("is a shift that nobody signed out of, told by the page that finds it so; those over before were told already", async () => {
    const { hears, told } = benchWith();
    const shifts: KeptShifts = { shift: newShift(-99_000_000), past: [{ ...newShift(-200_000_000), endedAt: -190_000_000 }] };
    await hears({ type: "health.restored", at: 1_000, shifts }, { type: "health.restored", at: 1_001, shifts });
    expect(told().map(({ reason, conversationId }) => [reason, conversationId])).toEqual([["ended", "shift 1969-12-30T20:30:00.000Z"]]);
  });

  it("fits into the column, however much went wrong", async () => {
    const { hears, told } = benchWith();
    const failed = Object.fromEntries((Object.keys(errorMessages) as SoftphoneErrorCode[]).map((code) => [code, 1_234_567]));
    const counts = Object.fromEntries(shiftCounts.map((name) => [name, 123_456_789]));
    await hears({ type: "health.restored", at: 1_000, shifts: { shift: { ...newShift(0), counts, failed }, past: [] } }, signsOut);
    expect(told()[0]?.additionalData?.length).toBeLessThan(2_000);
  });
});

function pageOf(kept: string | undefined) {
  const clock = createFakeClock(1_000);
  const store = createStore({ initial: stateOf({}), onThrow: (error) => { throw error; } });
  const saved: string[] = [];
  const keep = { load: () => Promise.resolve(kept), save: (text: string) => { saved.push(text); return Promise.resolve(); }, clear: () => Promise.resolve(), dispose: () => undefined };
  const effect = createShiftsKeepEffect({ keep, read: readShifts, getPhone: () => store.getState().phone, clock, dispatch: (outcome) => { store.dispatch(outcome); } });
  store.onStep((step) => { effect.react(step); });
  effect.begin?.(store.getState().phone);
  return { clock, store, effect, saved, health: () => store.getState().phone.health };
}
const kept = (shifts: KeptShifts): string => JSON.stringify(shifts);
const line = (phase: "up" | "lost", at: number): Action => ({ type: "contactCenter.connectionChanged", at, connection: { phase, since: at } });

describe("how shifts went", () => {
  const shift = { ...newShift(1), counts: { offered: 2 } };

  it("is there on the next page, and grows there", async () => {
    const page = pageOf(kept({ shift, past: [] }));
    await page.clock.advance(1);
    page.store.dispatch(line("up", 1_000));
    page.store.dispatch(line("lost", 2_000));
    page.store.dispatch(line("up", 5_000));
    await page.clock.advance(1);
    expect(readShifts(page.saved[page.saved.length - 1])?.shift).toMatchObject({ startedAt: 1, counts: { offered: 2, reconnects: 1, downMs: 3_000 } });
  });

  it("is not written over before it was read", () => {
    const page = pageOf(kept({ past: [shift] }));
    page.store.dispatch({ type: "intent.restartAsked", at: 1_000 });
    page.effect.dispose?.();
    expect(page.saved).toEqual([]);
  });

  it("is kept when the page goes right after it", async () => {
    const page = pageOf(kept({ shift, past: [] }));
    await page.clock.advance(1);
    const before = page.saved.length;
    page.store.dispatch({ type: "intent.restartAsked", at: 1_000 });
    page.effect.dispose?.();
    expect(page.saved).toHaveLength(before + 1);
  });

  it.each(["not JSON", "null", "7", '{"past":7}', '{"past":[{"startedAt":"yesterday"}]}'])("that can't be read is forgotten: %s", async (text) => {
    const page = pageOf(text);
    await page.clock.advance(1);
    expect(page.health()?.past ?? []).toEqual([]);
  });
});
