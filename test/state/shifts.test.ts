import { longestUnseenMs, mostPastShifts, newShift, reportEveryMs } from "../../SoftphoneControl/model/past/shift";
import type { KeptShifts, Shift } from "../../SoftphoneControl/model/past/shift";
import { missedByFaultOf } from "../../SoftphoneControl/model/past/shiftColumns";
import type { RequestId } from "../../SoftphoneControl/model/ids";
import type { Action } from "../../SoftphoneControl/state/actions";
import { earliestDue } from "../../SoftphoneControl/state/clockReducer";
import { shiftsOf } from "../../SoftphoneControl/state/selectors/shiftSelectors";
import { annasCall, appeared, bobsCall, changed, channel, newPhone, readyPhone, snapshotOf, telephony, wants } from "../support/facts";

const hour = reportEveryMs;
const line = (phase: "up" | "lost" | "connecting", at: number): Action => ({ type: "contactCenter.connectionChanged", at, connection: { phase, since: at } });
const signsOut = (at: number, revision = 2): Action => ({ type: "contactCenter.agentStateChanged", at, channelId: telephony, revision, state: "Logout", reasonCode: "-1", reasonCodeLabel: "" });
const fails = (requestId: string, code: "timeout" | "microphoneDenied" | "signInCancelled", at = 2_500): Action => ({ type: "request.failed", at, requestId: requestId as RequestId, code });
const sound = (mos: number, isPoor: boolean, at: number): Action => ({ type: "contactCenter.callMediaChanged", at, workItemId: annasCall, media: { phase: "flowing", quality: { mos, isPoor, lossPercent: 0, delayMs: 20, jitterMs: 1 } } });
const restored = (shifts: KeptShifts, at: number): Action => ({ type: "health.restored", at, shifts });

/** Alex has signed in at 500. */
function shiftOf(...actions: Action[]): Shift & { readonly all: readonly Shift[] } {
  const phone = readyPhone();
  phone.tell(...actions);
  const all = shiftsOf(phone.store.getState());
  return { ...(all[all.length - 1] ?? newShift(-1)), all };
}
const talk = changed(2, { state: "Active", connectedAt: 3_000, stateSince: 3_000 });

describe("what a shift counts", () => {
  it("is a call once, when it is over", () => {
    expect(shiftOf(appeared(), talk).counts.offered).toBeUndefined();
    expect(shiftOf(appeared(), talk, changed(3, { state: "Ended", endReason: "otherHungUp" })).counts).toMatchObject({ offered: 1, answered: 1 });
  });

  it("is no chat, no consultation, and no call that was listened to", () => {
    const over = changed(2, { state: "Ended" });
    expect(shiftOf(appeared({ channelType: "Chat" }), over).counts).toEqual({ recordsWaiting: 0 });
    expect(shiftOf(appeared({ supervision: { colleagueId: "c1", manner: "monitor" } }), over).counts.offered).toBeUndefined();
    expect(shiftOf(appeared(), talk, appeared({ id: bobsCall, direction: "Outgoing", consultationOf: annasCall }), changed(2, { state: "Ended" }, undefined, bobsCall)).counts.dialed).toBeUndefined();
  });

  it("is whose fault a missed call was: the line went while it rang, and the caller gave up", () => {
    const shift = shiftOf(appeared(), line("lost", 2_000), line("connecting", 4_000), line("up", 9_000), changed(2, { state: "EndedAbandoned", endedAt: 9_500, endReason: "abandoned" }));
    expect(shift.counts).toMatchObject({ offered: 1, missedLineDown: 1, reconnects: 1, downMs: 7_000 });
    expect(missedByFaultOf(shift)).toBe(1);
  });

  it("is the agent's miss when the line came back before it rang", () => {
    const shift = shiftOf(line("lost", 600), line("up", 900), appeared(), changed(2, { state: "EndedAbandoned", endedAt: 9_500, endReason: "abandoned" }));
    expect(shift.counts).toMatchObject({ abandoned: 1 });
    expect(missedByFaultOf(shift)).toBe(0);
  });

  it("is a call that the contact center no longer knows", () => {
    expect(shiftOf(appeared(), line("lost", 2_000), line("up", 3_000), snapshotOf({}, 3_001)).counts).toMatchObject({ offered: 1, missedLineDown: 1 });
    expect(shiftOf(appeared(), talk, line("lost", 4_000), line("up", 5_000), snapshotOf({}, 5_001)).counts).toMatchObject({ answered: 1, callsCut: 1 });
  });

  it("is a call that could not be answered for want of a microphone", () => {
    const shift = shiftOf(appeared(), wants("r1", { type: "acceptWorkitem", workItemId: annasCall }), fails("r1", "microphoneDenied"), changed(2, { state: "Ended", endReason: "notAnswered" }));
    expect(shift.counts).toMatchObject({ missedMicrophone: 1, requestsFailed: 1 });
    expect(shift.failed).toEqual({ microphoneDenied: 1 });
  });

  it("is how long the line was down, and how long at most; until sign-out where it never came back", () => {
    const shift = shiftOf(line("lost", 1_000), line("up", 3_000), line("lost", 10_000), line("up", 11_000), line("lost", 20_000), signsOut(24_000));
    expect(shift.counts).toMatchObject({ reconnects: 2, downMs: 7_000, longestDownMs: 4_000 });
  });

  it("are failed requests by why; what the agent stopped is none", () => {
    const shift = shiftOf(appeared(), wants("r1", { type: "rejectWorkitem", workItemId: annasCall }), fails("r1", "timeout"), wants("r2", { type: "acceptWorkitem", workItemId: annasCall }, 2_600), fails("r2", "signInCancelled", 2_700), wants("r3", { type: "completeWrapup", workItemId: bobsCall }, 2_800));
    expect([shift.failed, shift.counts.requestsFailed]).toEqual([{ timeout: 1, unknownWorkItem: 1 }, 2]);
  });

  it("are requests that fail in the very moment in which the shift is told of", () => {
    const shift = shiftOf(appeared(), wants("r1", { type: "acceptWorkitem", workItemId: annasCall }), { type: "clock.due", at: 500 + hour });
    expect([shift.failed, shift.reportDueAt]).toEqual([{ timeout: 1 }, 500 + 2 * hour]);
  });

  it("is how calls sounded: those that were poor for a while, and the worst of all", () => {
    const shift = shiftOf(appeared(), talk, sound(4.2, false, 4_000), sound(2.14, true, 6_000), sound(4.3, false, 8_000), changed(3, { state: "Ended" }));
    expect([shift.counts.callsMeasured, shift.counts.callsPoor, shift.lowestMos]).toEqual([1, 1, 2.1]);
    expect(shiftOf(appeared(), talk, changed(3, { state: "Ended" })).counts.callsMeasured).toBeUndefined();
  });

  it("are the microphone's troubles, each once", () => {
    const devices = (microphone: "granted" | "denied", at: number): Action => ({ type: "devices.changed", at, devices: { microphone, inputs: [], outputs: [], input: "", output: "" } });
    expect(shiftOf(devices("denied", 1), devices("denied", 2), devices("granted", 3), devices("denied", 4)).counts.microphoneTroubles).toBe(2);
  });

  it("are records: written, late, tries that failed", () => {
    const phone = readyPhone();
    phone.tell(appeared(), talk, changed(3, { state: "Ended", endReason: "otherHungUp" }));
    const [record] = Object.values(phone.store.getState().phone.callRecords);
    if (!record) throw new Error("no record");
    const { key, draft } = record;
    phone.tell(
      { type: "callRecord.failed", at: 9_000, key, userId: "u", fault: "offline", isHeard: false },
      { type: "callRecord.written", at: 19_000, key, revision: phone.store.getState().phone.callRecords[key]?.revision ?? 0, userId: "u", draft, activityId: "a1", isSettled: true, isHeard: true },
    );
    expect(shiftsOf(phone.store.getState())[0]?.counts).toMatchObject({ recordTriesFailed: 1, recordsWritten: 1, recordsLate: 1, recordsWaiting: 0 });
  });

  it("are restarts, and pages that took over", () => {
    expect(shiftOf({ type: "intent.restartAsked", at: 1 }, { type: "pages.forgotten", at: 2 }).counts).toMatchObject({ restarts: 1, takeOvers: 1 });
  });

  it("is nothing while nobody is signed in", () => {
    const phone = newPhone();
    phone.tell(line("up", 0), line("lost", 1), line("up", 2), { type: "intent.restartAsked", at: 3 });
    expect(shiftsOf(phone.store.getState())).toEqual([]);
  });
});

describe("a shift", () => {
  it("goes from sign-in to sign-out, and the next one counts anew", () => {
    const { all } = shiftOf(line("lost", 600), line("up", 700), signsOut(1_000), snapshotOf({}, 2_000), { type: "intent.restartAsked", at: 3_000 });
    expect(all.map(({ startedAt, endedAt, counts }) => [startedAt, endedAt, counts.reconnects, counts.restarts])).toEqual([
      [500, 1_000, 1, undefined],
      [2_000, undefined, undefined, 1],
    ]);
  });

  it("tells of itself once an hour for as long as it goes on", () => {
    const phone = readyPhone();
    const due = () => phone.store.getState().phone.health?.shift?.reportDueAt;
    const armed = () => earliestDue({ ...phone.store.getState().phone, resync: {} });
    expect([due(), armed()]).toEqual([500 + hour, 500 + hour]);
    phone.tell({ type: "clock.due", at: 499 + hour });
    expect(due()).toBe(500 + hour);
    phone.tell({ type: "clock.due", at: 510 + hour });
    expect(due()).toBe(510 + 2 * hour);
    phone.tell(signsOut(hour * 2));
    expect(armed()).toBeUndefined();
  });

  it("is remembered for a while: the oldest go", () => {
    const days = Array.from({ length: mostPastShifts + 5 }, (_, day) => [snapshotOf({ channels: [channel({ revision: 2 * day + 3 })] }, 1_000 * day + 1_000), signsOut(1_000 * day + 1_500, 2 * day + 4)]).flat();
    expect(shiftOf(signsOut(600), ...days).all).toHaveLength(mostPastShifts);
  });
});

describe("a shift that goes through several pages", () => {
  const kept: Shift = { ...newShift(100_000), seenAt: 200_000, counts: { offered: 3, longestDownMs: 500 }, failed: { timeout: 1 }, outages: [{ from: 1, until: 2 }] };
  const signedIn = snapshotOf({}, 300_000);

  function pageWith(...actions: Action[]): readonly Shift[] {
    const phone = newPhone();
    phone.tell(...actions);
    return shiftsOf(phone.store.getState());
  }

  it("goes on, whichever comes first: what was kept, or the contact center", () => {
    for (const actions of [[restored({ shift: kept, past: [] }, 299_000), signedIn], [signedIn, restored({ shift: kept, past: [] }, 301_000)]]) {
      const all = pageWith(...actions, line("up", 301_000), line("lost", 302_000), line("up", 303_000));
      expect(all).toHaveLength(1);
      expect(all[0]).toMatchObject({ startedAt: 100_000, reportDueAt: 100_000 + hour, counts: { offered: 3, reconnects: 1, longestDownMs: 1_000 }, failed: { timeout: 1 } });
    }
  });

  it("counts nothing twice when the same is brought back again", () => {
    const again = restored({ shift: kept, past: [newShift(1)] }, 301_000);
    const once = pageWith(signedIn, again);
    expect(pageWith(signedIn, again, again, again)).toEqual(once);
    // Signed out meanwhile: what was kept of it is old.
    expect(pageWith(signedIn, again, signsOut(302_000), again).map(({ startedAt }) => startedAt)).toEqual([1, 100_000]);
  });

  it("is over when nobody has seen it for long, at the moment in which it was last seen", () => {
    const late = snapshotOf({}, 200_001 + longestUnseenMs);
    const old = restored({ shift: { ...kept, outages: [{ from: 150_000 }] }, past: [] }, 201_000 + longestUnseenMs);
    for (const actions of [[old, late], [late, old]]) {
      expect(pageWith(...actions).map(({ startedAt, endedAt, counts }) => [startedAt, endedAt, counts.downMs])).toEqual([
        [100_000, 200_000, 50_000],
        [200_001 + longestUnseenMs, undefined, undefined],
      ]);
    }
  });

  it("is taken over with the phone: the next page counts on", () => {
    const first = readyPhone();
    first.tell({ type: "intent.restartAsked", at: 600 });
    const next = newPhone();
    next.tell({ type: "replica.received", at: 700, phone: first.store.getState().phone }, snapshotOf({}, 800), { type: "intent.restartAsked", at: 900 });
    expect(shiftsOf(next.store.getState())[0]).toMatchObject({ startedAt: 500, counts: { restarts: 2 } });
  });
});
