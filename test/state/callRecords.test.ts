import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { CallMoment } from "../../SoftphoneControl/model/settings/configuration";
import { mostCallRecords } from "../../SoftphoneControl/model/records/callRecord";
import type { CallRecord } from "../../SoftphoneControl/model/records/callRecord";
import type { CrmRecord } from "../../SoftphoneControl/model/records/crmRecord";
import type { WorkItemId } from "../../SoftphoneControl/model/ids";
import type { ContactCenterWorkItem } from "../../SoftphoneControl/model/workItems/workItem";
import type { Action } from "../../SoftphoneControl/state/actions";
import { nextToWrite, waitMsOf } from "../../SoftphoneControl/state/rules/recordQueueRule";
import { annasCall, appeared, bobsCall, call, changed, readyPhone, snapshotOf, wants } from "../support/facts";

const anna = { id: "a1", name: "Anna Keller", recordType: "contact" };
const annasCase = { id: "c1", name: "Broken kettle", recordType: "incident" };
const seconds = 1_000;

function phoneThatRecords(when: CallMoment = "connected") {
  const phone = readyPhone();
  phone.tell({ type: "configuration.loaded", at: 0, configuration: { ...defaultConfiguration, callRecords: { ...defaultConfiguration.callRecords, when } } });
  const records = (): readonly CallRecord[] => Object.values(phone.store.getState().phone.callRecords);
  const record = (): CallRecord => {
    const [only, ...others] = records();
    expect(others).toEqual([]);
    return only as CallRecord;
  };
  const written = (at: number, { key, revision, draft } = record()): Action => ({ type: "callRecord.written", at, key, revision, userId: "u1", draft, activityId: "p1", isSettled: true, isHeard: false });
  const failed = (at: number, fault: "offline" | "busy" | "forbidden" = "offline", retryAfterMs?: number, { key } = record()): Action => ({
    type: "callRecord.failed", at, key, userId: "u1", fault, retryAfterMs, isHeard: true,
  });
  return { ...phone, records, record, written, failed };
}

const active = { state: "Active", connectedAt: 5_000, stateSince: 5_000 } as const;
const notes = (text: string, at: number): Action => ({ type: "intent.notesChanged", at, workItemId: annasCall, notes: text });

describe("which calls have a record", () => {
  it.each<[string, CallMoment, Partial<ContactCenterWorkItem>, boolean]>([
    ["ringing", "connected", {}, false],
    ["ringing", "offered", {}, true],
    ["answered", "connected", active, true],
    ["answered", "off", active, false],
    ["found on hold", "connected", { state: "Paused" }, true],
    ["found in wrap-up", "connected", { state: "Wrapup" }, true],
    ["outgoing", "connected", { ...active, direction: "Outgoing" }, true],
    ["joined by others", "connected", { ...active, classification: "Conference" }, true],
    ["handed over by a colleague", "connected", { ...active, classification: "Transfer" }, true],
    ["a consultation", "connected", { ...active, classification: "Consultation" }, false],
    ["with a colleague", "connected", { ...active, classification: "Internal" }, false],
    ["no call but a chat", "connected", { ...active, channelType: "Chat" }, false],
  ])("%s, when %s", (_, when, changes, has) => {
    const { tell, records } = phoneThatRecords(when);
    tell(appeared(changes));
    expect(records()).toHaveLength(has ? 1 : 0);
  });

  it("none that rang only, but where that is wanted: then it says that nobody talked", () => {
    const quiet = phoneThatRecords();
    quiet.tell(appeared(), changed(2, { state: "EndedAbandoned" }));
    expect(quiet.records()).toEqual([]);
    const { tell, record } = phoneThatRecords("offered");
    tell(appeared(), changed(2, { state: "EndedAbandoned" }));
    expect(record()).toMatchObject({ isOver: true, draft: { createdAt: 1_000, endedAt: 1_002 } });
    expect(record().draft.connectedAt).toBeUndefined();
  });

  it("has one from the moment a colleague's call becomes the customer's", () => {
    const { tell, records } = phoneThatRecords();
    tell(appeared({ ...active, classification: "Internal" }), changed(2, { classification: "Customer" }));
    expect(records()).toHaveLength(1);
  });
});

describe("a record follows its call", () => {
  it("to the customer, the case, the notes, the reason and the end", () => {
    const { tell, record } = phoneThatRecords();
    tell(appeared(active));
    expect(record()).toMatchObject({ isOver: false, phase: "due", draft: { direction: "Incoming", address: "+12025550143", name: "", notes: "", reason: "", connectedAt: 5_000 } });
    tell({ type: "customers.found", at: 6_000, workItemId: annasCall, records: [{ ...anna, doNotPhone: true } as CrmRecord] });
    expect(record().draft).toMatchObject({ name: "Anna Keller", customer: anna, regarding: anna });
    expect(record().draft.customer).toEqual(anna);
    tell({ type: "associations.found", at: 7_000, workItemId: annasCall, records: [anna, annasCase] });
    expect(record().draft.regarding).toEqual(annasCase);
    tell(notes("Angry", 8_000), changed(2, { state: "Wrapup", stateSince: 65_000, wrapupReason: "W1" }));
    expect(record()).toMatchObject({ isOver: false, draft: { notes: "Angry", reason: "Solved", endedAt: 65_000 } });
    tell(notes("Angry, then not", 70_000), changed(3, { state: "Ended", stateSince: 95_000, endedAt: 95_000 }));
    expect(record()).toMatchObject({ isOver: true, phase: "due", draft: { notes: "Angry, then not", connectedAt: 5_000, endedAt: 65_000 } });
  });

  it("to the case that the agent chose last, whatever a call variable names", () => {
    const { tell, record } = phoneThatRecords();
    const other = { ...annasCase, id: "c2", name: "Broken lid" };
    tell(appeared(active), { type: "associations.found", at: 6_000, workItemId: annasCall, records: [annasCase] });
    tell({ type: "intent.customerChosen", at: 7_000, workItemId: annasCall, record: other });
    expect(record().draft.regarding).toEqual(other);
    tell({ type: "intent.customerChosen", at: 8_000, workItemId: annasCall, record: annasCase });
    expect(record().draft.regarding).toEqual(annasCase);
  });

  it("to the colleague it is transferred to, consulted or not", () => {
    const blind = phoneThatRecords();
    blind.tell(appeared({ ...active, capabilities: ["transfer"] }), wants("r1", { type: "transfer", workItemId: annasCall, address: "1002" }), changed(2, { state: "EndedTransferred" }, "r1"));
    expect(blind.record().draft.transferredTo).toBe("1002");
    const { tell, record } = phoneThatRecords();
    const consultation = { id: bobsCall, classification: "Consultation", consultationOf: annasCall, toAddress: "1003" } as const;
    tell(appeared(active), appeared({ ...active, ...consultation }), changed(2, { state: "Wrapup", endReason: "transferred" }));
    expect(record().draft.transferredTo).toBe("1003");
    const plainly = phoneThatRecords();
    plainly.tell(appeared(active), appeared({ ...active, ...consultation }), changed(2, { state: "Ended", endReason: "agentHungUp" }));
    expect(plainly.record().draft.transferredTo).toBeUndefined();
  });

  it("with no more notes than the column takes", () => {
    const { tell, record } = phoneThatRecords();
    tell(appeared(active), notes("n".repeat(9_000), 6_000));
    expect(record().draft.notes).toHaveLength(2_000);
  });

  it("and nothing is due when nothing of it has changed", () => {
    const { tell, record, written } = phoneThatRecords();
    tell(appeared(active));
    tell(written(6_000));
    const before = record();
    tell(changed(2, { muted: true }), changed(3, { state: "Paused" }));
    expect(record()).toBe(before);
  });
});

describe("when it is written", () => {
  it("at once, but notes when the agent pauses", () => {
    const { tell, record, written } = phoneThatRecords();
    tell(appeared(active));
    expect(record().phase).toBe("due");
    tell(written(6_000));
    expect(record()).toMatchObject({ phase: "waiting", activityId: "p1", userId: "u1" });
    tell(notes("A", 10 * seconds), notes("An", 12 * seconds));
    expect(record()).toMatchObject({ phase: "waiting", dueAt: 17 * seconds });
    tell({ type: "clock.due", at: 16 * seconds });
    expect(record().phase).toBe("waiting");
    tell({ type: "clock.due", at: 17 * seconds });
    expect(record()).toMatchObject({ phase: "due", dueAt: undefined });
    // Typed while it is written.
    const writing = written(18 * seconds);
    tell(notes("Ann", 17_500), writing);
    expect(record()).toMatchObject({ phase: "waiting", dueAt: 23 * seconds });
    tell(changed(2, { state: "Ended" }));
    expect(record()).toMatchObject({ phase: "due" });
  });

  it("it goes once Dataverse has the end, and the call knows its activity", () => {
    const { tell, store, record, records, written } = phoneThatRecords();
    tell(appeared(active));
    const halfway = written(6_000);
    tell(changed(2, { state: "Ended" }), halfway);
    expect(record()).toMatchObject({ phase: "due", isOver: true });
    tell(written(7_000));
    expect(records()).toEqual([]);
    expect(store.getState().phone.ended[0]?.activity).toEqual({ id: "p1", recordType: "phonecall" });
    // Late words make no second record.
    tell(notes("Too late", 9_000));
    expect(records()).toEqual([]);
  });
});

describe("what Dataverse did not take", () => {
  it.each([
    [1, "offline", undefined, 2],
    [3, "busy", undefined, 8],
    [30, "offline", undefined, 300],
    [1, "busy", 20 * seconds, 20],
    [1, "busy", 86_400 * seconds, 3_600],
    [1, "forbidden", undefined, 3_600],
  ] as const)("is tried again, after %d times %s", (times, fault, retryAfterMs, waitSeconds) => {
    const { tell, record, failed } = phoneThatRecords();
    tell(appeared(active));
    for (let time = 1; time <= times; time += 1) tell(failed(10_000, fault, retryAfterMs));
    expect(record()).toMatchObject({ phase: "waiting", fault, attempts: times });
    const waitMs = (record().dueAt ?? 0) - 10_000;
    expect([waitMs >= waitSeconds * seconds, waitMs <= 1.25 * waitSeconds * seconds]).toEqual([true, true]);
  });

  it("comes back at another moment than that of the next agent", () => {
    const waits = Array.from({ length: 50 }, (_, nth) => waitMsOf({ key: `agent ${nth}`, attempts: 1 }, "busy", 60 * seconds));
    expect(new Set(waits).size).toBeGreaterThan(45);
    expect([Math.min(...waits) < 63 * seconds, Math.max(...waits) > 72 * seconds]).toEqual([true, true]);
  });

  it("waits for its time, whatever else happens to the call", () => {
    const { tell, record, failed } = phoneThatRecords();
    tell(appeared(active));
    tell(failed(10_000, "busy", 60 * seconds));
    tell(notes("A", 11_000), changed(2, { state: "Ended" }));
    const dueAt = record().dueAt ?? 0;
    expect(record()).toMatchObject({ isOver: true, phase: "waiting" });
    expect(dueAt).toBeGreaterThanOrEqual(70_000);
    // Not even because the agent asks: Dataverse makes those wait longer who come too early.
    tell({ type: "intent.recordsRetried", at: 12_000 });
    expect(record()).toMatchObject({ phase: "waiting", dueAt });
    tell({ type: "intent.recordsRetried", at: dueAt });
    expect(record()).toMatchObject({ phase: "due", dueAt: undefined });
  });

  it("without such a time is tried at once when the agent asks, or signs in", () => {
    const { tell, record, failed } = phoneThatRecords();
    tell(appeared(active));
    tell(failed(10_000, "forbidden"), { type: "intent.recordsRetried", at: 12_000 });
    expect(record().phase).toBe("due");
    tell(failed(13_000, "forbidden"), changed(2, { state: "Ended" }), snapshotOf({ agent: undefined }, 14_000));
    expect(record().phase).toBe("waiting");
    tell(snapshotOf({}, 15_000));
    expect(record().phase).toBe("due");
  });

  it("holds up what comes after it, unless it is its own fault", () => {
    const { tell, records, failed } = phoneThatRecords();
    tell(appeared(active), appeared({ ...active, id: bobsCall, fromAddress: "+12025550101" }));
    const [annas] = records();
    tell(failed(10_000, "forbidden", undefined, annas));
    expect(records().map(({ phase }) => phase)).toEqual(["waiting", "due"]);
    tell({ type: "intent.recordsRetried", at: 10_000 }, failed(11_000, "offline", undefined, annas));
    const { dueAt } = records()[0] as CallRecord;
    expect(records()).toMatchObject([{ phase: "waiting" }, { phase: "waiting", dueAt, fault: "offline" }]);
  });

  it("is before what comes later, also what comes while it waits", () => {
    const { tell, store, failed } = phoneThatRecords();
    const next = (at: number) => nextToWrite(store.getState().phone.callRecords, at)?.workItemId;
    tell(appeared(active));
    tell(failed(10_000, "busy", 60 * seconds), appeared({ ...active, id: bobsCall, fromAddress: "+12025550101" }));
    expect(next(69_000)).toBeUndefined();
    tell({ type: "clock.due", at: 90_000 });
    expect(next(90_000)).toBe(annasCall);
  });

  it("does not let an older one ask that has something to say, while Dataverse wants to hear of nobody", () => {
    const { tell, records, store, failed, written } = phoneThatRecords();
    tell(appeared(active));
    tell(written(6_000), appeared({ ...active, id: bobsCall, fromAddress: "+12025550101" }));
    tell(failed(10_000, "busy", 60 * seconds, records()[1]), changed(2, { state: "Ended" }));
    expect([records()[0]?.phase, nextToWrite(store.getState().phone.callRecords, 69_000)]).toEqual(["due", undefined]);
  });

  it("does not cost the others, when Dataverse stumbles at this one each time; and is tried when it took another", () => {
    const { tell, records, store, failed, written } = phoneThatRecords();
    const next = (at: number) => nextToWrite(store.getState().phone.callRecords, at)?.workItemId;
    tell(appeared(active), changed(2, { state: "Ended" }), appeared({ ...active, id: bobsCall, fromAddress: "+12025550101" }));
    const [annas, bobs] = records();
    for (let time = 1; time <= 4; time += 1) tell(failed(10_000, "busy", undefined, annas));
    expect(next(10_000)).toBeUndefined();
    tell(failed(10_000, "busy", undefined, annas), { type: "clock.due", at: 10_000 + 31 * seconds });
    expect(next(41_000)).toBe(bobsCall);
    tell(written(60_000, bobs));
    expect(next(60_000)).toBe(annasCall);
  });

  it("is bounded: the oldest that is over goes first", () => {
    const { tell, records, store } = phoneThatRecords();
    for (let nth = 0; nth <= mostCallRecords; nth += 1) tell(appeared({ ...active, id: `call-${nth}` as WorkItemId }), changed(2, { state: "Ended" }, undefined, `call-${nth}` as WorkItemId));
    expect(records()).toHaveLength(mostCallRecords);
    expect(records()[0]?.workItemId).toBe("call-1");
    expect(store.getState().phone.notices).toMatchObject([{ code: "recordGivenUp", workItemId: "call-0", detail: "43" }]);
  });
});

describe("a change that nobody has heard of", () => {
  const sent = (at: number, { key, draft }: CallRecord): Action => ({ type: "callRecord.sent", at, key, userId: "u1", draft });
  const unheard = (at: number, { key }: CallRecord): Action => ({ type: "callRecord.failed", at, key, userId: "u1", fault: "offline", isHeard: false });

  function inDoubt() {
    const phone = phoneThatRecords();
    phone.tell(appeared(active));
    phone.tell(phone.written(6_000), notes("Old", 7_000));
    phone.tell(sent(12_000, phone.record()), unheard(42_000, phone.record()));
    return phone;
  }

  it("may undo a later one: the record stays until that can't be, and is looked at then", () => {
    const { tell, record, records, written } = inDoubt();
    tell(notes("New", 43_000), changed(2, { state: "Ended" }));
    tell({ ...written(50_000), isSettled: false } as Action);
    expect(record()).toMatchObject({ isOver: true, phase: "waiting", dueAt: 192_000, fault: undefined });
    tell({ type: "clock.due", at: 192_000 });
    expect(record().phase).toBe("due");
    tell(written(193_000));
    expect(records()).toEqual([]);
  });

  it("is harmless when it says the same, until something else is said", () => {
    const { tell, record, written } = inDoubt();
    tell(written(50_000));
    expect(record()).toMatchObject({ phase: "waiting", dueAt: undefined });
    tell(notes("New", 60_000), changed(2, { state: "Ended" }));
    tell({ ...written(70_000), isSettled: false } as Action);
    expect(record()).toMatchObject({ isOver: true, phase: "waiting", dueAt: 192_000 });
  });

  it("is forgotten when it can't come any more", () => {
    const { tell, record, written } = inDoubt();
    tell(written(192_000));
    expect(record().unheard).toBeUndefined();
  });

  it("is forgotten once it is answered, whatever the answer", () => {
    const { tell, record, failed } = phoneThatRecords();
    tell(appeared(active));
    tell(sent(12_000, record()));
    expect(record().unheard).toHaveLength(1);
    tell(failed(13_000, "forbidden"));
    expect(record().unheard).toBeUndefined();
  });

  it("counts once, however often it was tried", () => {
    const { tell, record } = inDoubt();
    for (let at = 50_000; at < 500_000; at += 40_000) tell(sent(at, record()), unheard(at + 30_000, record()));
    expect(record().unheard).toMatchObject([{ draft: { notes: "Old" }, at: 490_000 }]);
  });

  it("was perhaps sent by the page before, just before it went", () => {
    const before = inDoubt();
    before.tell(notes("Newer", 43_000));
    const { tell, record } = phoneThatRecords();
    tell(appeared(active), { type: "callRecords.restored", at: 60_000, records: [before.record()], userId: "u1" });
    expect(record().unheard).toMatchObject([{ draft: { notes: "Old" } }, { draft: { notes: "Newer" }, at: 60_000 }]);
  });
});

describe("what the page before has left", () => {
  const restored = (records: readonly CallRecord[], at = 20_000): Action => ({ type: "callRecords.restored", at, records, userId: "u1" });
  function left(changes: Partial<CallRecord> = {}): CallRecord {
    const { tell, record, written } = phoneThatRecords();
    tell(appeared(active));
    tell(written(6_000), notes("From before", 7_000));
    return { ...record(), ...changes };
  }

  it("is one with the record of the call that goes on", () => {
    const { tell, record } = phoneThatRecords();
    tell(appeared(active), restored([left()]));
    expect(record()).toMatchObject({ activityId: "p1", phase: "due" });
  });

  it("also when the contact centre tells another beginning of it", () => {
    for (const order of ["restored first", "call first"]) {
      const { tell, record } = phoneThatRecords();
      const actions = [restored([left()]), snapshotOf({ workItems: [call({ ...active, createdAt: 1_700 })] })];
      tell(snapshotOf({ agent: undefined }), ...(order === "call first" ? actions.reverse() : actions));
      expect(record()).toMatchObject({ activityId: "p1" });
    }
  });

  it("does not undo what is known better", () => {
    const { tell, record } = phoneThatRecords();
    tell(appeared(active), notes("One", 6_000), notes("Two", 7_000), notes("Three", 8_000), restored([left()]));
    expect(record().draft.notes).toBe("Three");
  });

  it("is over when its call is gone, with what was seen of it last", () => {
    for (const order of ["snapshot first", "restored first"]) {
      const { tell, record } = phoneThatRecords();
      const actions = [restored([left()]), snapshotOf({}, 21_000)];
      tell(...(order === "snapshot first" ? actions.reverse() : actions));
      expect(record()).toMatchObject({ isOver: true, phase: "due", draft: { notes: "From before", endedAt: 7_000 } });
    }
  });

  it("is not over while nobody is signed in: the call may come back", () => {
    const { tell, record } = phoneThatRecords();
    tell(snapshotOf({ agent: undefined }), restored([left()]), snapshotOf({ agent: undefined }));
    expect(record().isOver).toBe(false);
    tell(snapshotOf({ workItems: [call(active)] }));
    expect(record()).toMatchObject({ isOver: false, activityId: "p1" });
  });

  it("comes before what is new, and tries at once", () => {
    const { tell, records } = phoneThatRecords();
    tell(appeared({ ...active, id: bobsCall, fromAddress: "+12025550101" }), restored([left({ isOver: true, attempts: 9, phase: "waiting", dueAt: 9_999_999, fault: "forbidden" })]));
    expect(records()).toMatchObject([{ workItemId: annasCall, phase: "due", fault: "forbidden" }, { workItemId: bobsCall }]);
  });

  it("leaves another user's alone, and gives up what is a month old", () => {
    const { tell, records, store } = phoneThatRecords();
    tell(restored([left()]), { ...restored([], 21_000), userId: "u2" } as Action);
    expect([records(), store.getState().phone.notices]).toEqual([[], []]);
    tell(restored([left()], 31 * 86_400 * seconds));
    expect(records()).toEqual([]);
    expect(store.getState().phone.notices).toMatchObject([{ code: "recordGivenUp" }]);
  });

  it("waits as long as Dataverse wanted the page before to wait", () => {
    const { tell, record } = phoneThatRecords();
    tell(restored([left({ fault: "busy", phase: "waiting", notBefore: 90_000, dueAt: 90_000, attempts: 2 })]));
    expect(record()).toMatchObject({ phase: "waiting", dueAt: 90_000 });
    // Also when the call goes on meanwhile.
    tell(appeared(active), notes("More", 30_000), changed(2, { state: "Ended" }));
    expect(record()).toMatchObject({ phase: "waiting", dueAt: 90_000 });
  });
});
