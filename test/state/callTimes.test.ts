import { callCardSelector } from "../../SoftphoneControl/state/selectors/callCardSelectors";
import type { AgentsPart } from "../../SoftphoneControl/model/workItems/workItem";
import { annasCall, appeared, call, changed, newPhone, readyPhone, snapshotOf } from "../support/facts";

type Phone = ReturnType<typeof readyPhone>;
const timesOf = ({ store }: Phone) => (store.getState().phone.workItems[annasCall] ?? store.getState().phone.ended[0])?.times;
const answered = changed(2, { state: "Active", connectedAt: 5_000, stateSince: 5_000 });

function heldTwice(): Phone {
  const phone = readyPhone();
  phone.tell(
    appeared(),
    answered,
    changed(3, { state: "Paused", stateSince: 15_000 }),
    changed(4, { state: "Active", stateSince: 18_000 }),
    changed(5, { state: "Paused", stateSince: 20_000 }),
  );
  return phone;
}

describe("the times of a call", () => {
  it("are counted as it leaves each state", () => {
    const phone = heldTwice();
    phone.tell(changed(6, { state: "Wrapup", stateSince: 24_000 }), changed(7, { state: "Ended", stateSince: 31_000 }));
    expect(timesOf(phone)).toEqual({ ring: 4_000, talk: 12_000, hold: 7_000, wrapup: 7_000 });
  });

  it("stay the same object while nothing has passed", () => {
    const phone = heldTwice();
    const before = timesOf(phone);
    phone.tell(changed(6, { muted: true }));
    expect(timesOf(phone)).toBe(before);
  });

  it("run from when the softphone heard of it, where the contact centre doesn't say", () => {
    const phone = readyPhone();
    phone.tell(appeared(), changed(2, { state: "Active" }), changed(3, { state: "Paused", stateSince: 3_000 }));
    expect(timesOf(phone)).toMatchObject({ ring: 2, talk: 1_998 });
  });

  it("never run backwards with a clock", () => {
    const phone = readyPhone();
    phone.tell(appeared(), answered, changed(3, { state: "Paused", stateSince: 4_000 }));
    expect(timesOf(phone)).toEqual({ ring: 4_000, talk: 0, hold: 0, wrapup: 0 });
  });

  it("of a call that nobody saw ending are counted until that was known", () => {
    const phone = heldTwice();
    phone.tell(snapshotOf({}, 30_000));
    expect(timesOf(phone)).toEqual({ ring: 4_000, talk: 12_000, hold: 13_000, wrapup: 0 });
  });

  it("go on after a reload, with what passed meanwhile", () => {
    const before = heldTwice().store.getState().phone.workItems[annasCall];
    const phone = newPhone();
    const parts = { [annasCall]: { notes: "", times: before?.times } } as Readonly<Record<typeof annasCall, AgentsPart>>;
    phone.tell({ type: "keep.restored", at: 25_000, parts }, snapshotOf({ workItems: [call({ state: "Active", connectedAt: 5_000, stateSince: 23_000 })] }, 26_000));
    expect(timesOf(phone)).toEqual({ ring: 4_000, talk: 15_000, hold: 3_000, wrapup: 0 });
  });

  it("of a call that was up before this softphone was: as if it had not been on hold", () => {
    const phone = readyPhone();
    phone.tell(snapshotOf({ workItems: [call({ state: "Paused", connectedAt: 5_000, stateSince: 23_000 })] }, 26_000));
    expect(timesOf(phone)).toEqual({ ring: 4_000, talk: 18_000, hold: 0, wrapup: 0 });
  });

  it("are what the card shows: talk without hold, hold without talk", () => {
    const phone = heldTwice();
    const shownSince = () => callCardSelector(phone.store.getState(), annasCall)?.since;
    // Three seconds of hold before this one.
    expect(shownSince()).toBe(20_000 - 3_000);
    phone.tell(changed(6, { state: "Active", stateSince: 24_000 }));
    expect(shownSince()).toBe(24_000 - 12_000);
  });
});
