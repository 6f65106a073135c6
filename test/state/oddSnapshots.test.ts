import { annasCall, appeared, call, channel, readyPhone, snapshotOf } from "../support/facts";

describe("a snapshot", () => {
  it("ends a call that is said to have begun in a time that has not come", () => {
    const phone = readyPhone();
    phone.tell(appeared({ createdAt: 8e15 }), snapshotOf({}, 2_000));
    expect(phone.store.getState().phone.workItems).toEqual({});
  });

  it("leaves a call alone that began while it was on its way", () => {
    const phone = readyPhone();
    phone.tell(appeared({ createdAt: 3_000 }), snapshotOf({}, 2_000));
    expect(Object.keys(phone.store.getState().phone.workItems)).toEqual([annasCall]);
  });

  it("counts for a call and a channel whose own count was nonsense", () => {
    const phone = readyPhone();
    phone.tell(snapshotOf({ channels: [channel({ revision: 1e15, state: "NotReady" })] }), appeared({ revision: 1e15 }));
    phone.tell(snapshotOf({ channels: [channel({ revision: 7, state: "Active" })], workItems: [call({ revision: 3, state: "Active" })] }, 3_000));
    const { workItems, channels } = phone.store.getState().phone;
    expect([workItems[annasCall]?.state, channels[0]?.state]).toEqual(["Active", "Active"]);
  });
});
