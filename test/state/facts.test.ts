import { annasCall, appeared, bobsCall, call, changed, channel, newPhone, readyPhone, snapshotOf, telephony } from "../support/facts";

describe("facts of a work item", () => {
  it("tells a call from its offer to the end of its wrap-up", () => {
    const phone = readyPhone();
    phone.tell(
      appeared(),
      changed(2, { state: "Active", connectedAt: 1_002, capabilities: ["pause", "end"] }, "answer"),
      changed(3, { state: "Paused" }),
      changed(4, { state: "Active" }),
      changed(5, { state: "Wrapup" }),
      changed(6, { state: "Ended" }),
    );
    expect(phone.events()).toEqual(["workitemCreate", "workitemConnect [answer]", "workitemPause", "workitemResume", "workItemWrapup", "workitemEnd"]);
    const { workItems, ended } = phone.store.getState().phone;
    expect(workItems).toEqual({});
    expect(ended).toEqual([expect.objectContaining({ id: annasCall, state: "Ended", connectedAt: 1_002, capabilities: [] })]);
  });

  it("knows the number that counts: the other end's, however many listen in", () => {
    const phone = readyPhone();
    const outgoing = { id: bobsCall, direction: "Outgoing", fromAddress: "1001", toAddress: "+442079460958", participants: [{ address: "+442079460958" }] } as const;
    phone.tell(appeared(), appeared({ ...outgoing, state: "Initiated" }));
    const ani = () => Object.values(phone.store.getState().phone.workItems).map((item) => item.ani);
    expect(ani()).toEqual(["+12025550143", "+442079460958"]);
    phone.tell(changed(2, { state: "Active", participants: [{ address: "+442079460958" }, { address: "1002" }] }, undefined, bobsCall));
    expect(ani()).toEqual(["+12025550143", "1001"]);
  });

  it("ends at once where there is no wrap-up", () => {
    const phone = readyPhone();
    phone.tell(appeared(), changed(2, { state: "Active" }), changed(3, { state: "Ended" }));
    expect(phone.events()).toEqual(["workitemCreate", "workitemConnect", "workitemEnd"]);
  });

  it("drops what was told before", () => {
    const phone = readyPhone();
    phone.tell(appeared(), changed(2, { state: "Active" }));
    const { state, step } = { state: phone.store.getState(), step: phone.tell(changed(2, { state: "Active" })) };
    expect(step.refused?.kind).toBe("stale");
    expect(phone.tell(appeared()).refused?.kind).toBe("stale");
    expect(phone.store.getState()).toBe(state);
  });

  it("sees a hole in the revisions and changes nothing until it is filled", () => {
    const phone = readyPhone();
    phone.tell(appeared());
    const step = phone.tell(changed(3, { state: "Paused" }));
    expect(step.refused).toEqual({ kind: "resync", why: "revision 3 after 1: something is missing" });
    expect(phone.store.getState().phone.workItems[annasCall]?.state).toBe("Offered");
    expect(phone.tell(changed(2, { state: "Active" })).refused).toBeUndefined();
  });

  it("refuses what can't follow, and a call it has never heard of", () => {
    const phone = readyPhone();
    phone.tell(appeared());
    expect(phone.tell(changed(2, { state: "Wrapup" })).refused).toEqual({ kind: "resync", why: "Offered is not followed by Wrapup" });
    expect(phone.tell(changed(1, { state: "Active" }, undefined, bobsCall)).refused?.kind).toBe("resync");
  });

  it("lets nothing follow an end", () => {
    const phone = readyPhone();
    phone.tell(appeared(), changed(2, { state: "EndedAbandoned" }));
    expect(phone.tell(changed(3, { state: "Active" })).refused).toEqual({ kind: "stale", why: "the work item has ended" });
    expect(phone.tell(appeared()).refused?.kind).toBe("stale");
    expect(phone.events()).toEqual(["workitemCreate", "workitemEnd"]);
  });

  it("keeps the newest hundred ended calls", () => {
    const phone = readyPhone();
    for (let index = 0; index < 120; index += 1) {
      const id = `call-${index}` as typeof annasCall;
      phone.tell(appeared({ id }), changed(2, { state: "Ended" }, undefined, id));
    }
    const { ended } = phone.store.getState().phone;
    expect(ended).toHaveLength(100);
    expect(ended[0]?.id).toBe("call-119");
  });
});

describe("facts of the agent", () => {
  const agentState = (revision: number, state: "Ready" | "NotReady" | "Active" | "Logout" | "Wrapup", reasonCode = "-1") =>
    ({ type: "contactCenter.agentStateChanged", at: 3_000 + revision, channelId: telephony, revision, state, reasonCode, reasonCodeLabel: reasonCode }) as const;

  it("tells each state, and another reason for the same", () => {
    const phone = readyPhone();
    phone.tell(agentState(2, "NotReady", "B1"), agentState(3, "NotReady", "B2"), agentState(4, "Ready"), agentState(5, "Ready"));
    expect(phone.events()).toEqual(["agentStateChange NotReady", "agentStateChange NotReady", "agentStateChange Ready"]);
    expect(phone.store.getState().phone.channels[0]).toMatchObject({ state: "Ready", revision: 5, stateChangeTime: 3_004 });
  });

  it("takes the chosen state off the list when it comes", () => {
    const phone = readyPhone();
    const next = { state: "NotReady", reasonCode: "B1", reasonCodeLabel: "Break" } as const;
    phone.tell(agentState(2, "Active"), { type: "contactCenter.nextAgentStateChanged", at: 3_003, channelId: telephony, revision: 3, next });
    expect(phone.store.getState().phone.channels[0]?.next).toEqual(next);
    phone.tell(agentState(4, "Wrapup"));
    expect(phone.store.getState().phone.channels[0]?.next).toEqual(next);
    phone.tell(agentState(5, "NotReady", "B1"));
    expect(phone.store.getState().phone.channels[0]?.next).toBeUndefined();
  });

  it("knows nobody after the sign-out, and sees when facts are missing", () => {
    const phone = readyPhone();
    expect(phone.tell(agentState(4, "NotReady")).refused?.kind).toBe("resync");
    phone.tell(appeared());
    expect(phone.tell(agentState(2, "Logout")).refused).toEqual({ kind: "resync", why: "signed out with a call up" });
    phone.tell(changed(2, { state: "Ended" }));
    phone.tell(agentState(2, "Logout"));
    expect(phone.store.getState().phone.agent).toBeUndefined();
    expect(phone.tell(agentState(3, "Active")).refused?.kind).toBe("resync");
  });
});

describe("snapshots", () => {
  it("recover a call at sign-in: created once, in its present state, before the agent's state", () => {
    const phone = newPhone();
    phone.tell(snapshotOf({ agent: undefined, channels: [channel({ state: "Logout" })] }));
    phone.tell(snapshotOf({ channels: [channel({ state: "Active", revision: 2 })], workItems: [call({ state: "Active", revision: 4 })] }, 600, "sign-in"));
    phone.tell(snapshotOf({ channels: [channel({ state: "Active", revision: 2 })], workItems: [call({ state: "Active", revision: 4 })] }, 700));
    expect(phone.events()).toEqual(["workitemCreate [sign-in]", "agentStateChange Active [sign-in]"]);
  });

  it("tell what was missed as far as it can be known", () => {
    const phone = readyPhone();
    phone.tell(appeared());
    phone.tell(snapshotOf({ workItems: [call({ state: "Wrapup", revision: 4 })] }, 2_000));
    expect(phone.events()).toEqual(["workitemCreate", "workitemConnect", "workItemWrapup"]);
  });

  it("end what the contact centre no longer knows, but not what is newer than they are", () => {
    const phone = readyPhone();
    phone.tell(appeared(), appeared({ id: bobsCall, createdAt: 5_000 }));
    phone.tell(snapshotOf({}, 2_000));
    const { workItems, ended } = phone.store.getState().phone;
    expect(Object.keys(workItems)).toEqual([bobsCall]);
    expect(ended[0]).toMatchObject({ id: annasCall, state: "EndedUnknown" });
  });

  it("are overtaken by newer facts", () => {
    const phone = readyPhone();
    phone.tell(appeared(), changed(2, { state: "Active" }), changed(3, { state: "Paused" }));
    phone.tell(snapshotOf({ workItems: [call({ state: "Active", revision: 2 })] }, 2_000));
    expect(phone.store.getState().phone.workItems[annasCall]?.state).toBe("Paused");
    phone.tell(changed(4, { state: "Ended" }));
    phone.tell(snapshotOf({ workItems: [call({ state: "Active", revision: 2 })] }, 2_000));
    expect(phone.store.getState().phone.workItems).toEqual({});
  });

  it("keep the agent's own part of a work item", () => {
    const phone = readyPhone();
    phone.tell(appeared(), { type: "intent.notesChanged", at: 1_500, workItemId: annasCall, notes: "Wants a call back" });
    phone.tell(snapshotOf({ workItems: [call({ state: "Active", revision: 2 })] }, 2_000));
    expect(phone.store.getState().phone.workItems[annasCall]).toMatchObject({ state: "Active", notes: "Wants a call back" });
  });

  it("of another page are silent", () => {
    const there = readyPhone();
    there.tell(appeared(), changed(2, { state: "Active" }));
    const here = newPhone();
    here.tell({ type: "replica.received", at: 1, phone: there.store.getState().phone });
    expect(here.events()).toEqual([]);
    here.tell(changed(3, { state: "Paused" }));
    expect(here.events()).toEqual(["workitemPause"]);
  });
});
