import { createCustomersEffect } from "../../../SoftphoneControl/effects/records/customersEffect";
import { defaultConfiguration } from "../../../SoftphoneControl/model/settings/configuration";
import type { ScreenPop } from "../../../SoftphoneControl/model/settings/configuration";
import type { CrmRecord } from "../../../SoftphoneControl/model/records/crmRecord";
import type { LogEntry } from "../../../SoftphoneControl/model/diagnostics/logEntry";
import type { WorkItem } from "../../../SoftphoneControl/model/workItems/workItem";
import type { CustomerPort } from "../../../SoftphoneControl/ports/customerPort";
import { createFakeClock } from "../../support/fakeClock";
import { annasCall, appeared, bobsCall, changed, readyPhone, snapshotOf } from "../../support/facts";

const anna: CrmRecord = { id: "c1", name: "Anna Keller", recordType: "contact" };
const bob: CrmRecord = { id: "c2", name: "Bob Okafor", recordType: "contact" };
const herCase: CrmRecord = { id: "i1", name: "Broken seal", recordType: "incident" };
const byCase: Partial<ScreenPop> = { variable: "caseNumber", table: "incident", column: "ticketnumber" };
const byCustomer: Partial<ScreenPop> = { variable: "customerNo", table: "contact", column: "new_no" };

interface Question {
  readonly how: keyof CustomerPort;
  readonly what: string;
  answer(records: readonly CrmRecord[]): Promise<void>;
  fail(): Promise<void>;
}

/** A phone whose searches are answered when the test says so. */
function bench(screenPop: Partial<ScreenPop> = {}, phone = readyPhone()) {
  const clock = createFakeClock(5_000);
  const questions: Question[] = [];
  const written: LogEntry[] = [];
  const ask = (how: keyof CustomerPort, what: string) =>
    new Promise<readonly CrmRecord[]>((resolve, reject) => {
      questions.push({
        how,
        what,
        answer: (records) => (resolve(records), clock.advance(0)),
        fail: () => (reject(new Error(`${what} is secret`)), clock.advance(0)),
      });
    });
  const configuration = { ...defaultConfiguration, screenPop: { ...defaultConfiguration.screenPop, ...screenPop } };
  phone.tell({ type: "configuration.loaded", at: 1, configuration });
  const effect = createCustomersEffect({
    customers: { findByAddress: (address) => ask("findByAddress", address), findByVariable: ({ table, column }, value) => ask("findByVariable", `${table}.${column}=${value}`), findByText: (text) => ask("findByText", text), findContacts: (record, address) => ask("findContacts", `${record?.id ?? "nobody"} ${address}`) as never, findNumbers: () => Promise.resolve([]) },
    clock,
    log: { write: (entry) => void written.push(entry) },
    dispatch: phone.store.dispatch,
  });
  const takesOver = (): void => {
    effect.begin?.(phone.store.getState().phone);
    phone.store.onStep((step) => { effect.react(step); });
  };
  return {
    ...phone,
    clock,
    questions,
    effect,
    takesOver,
    asked: () => questions.map(({ how, what }) => `${how} ${what}`),
    question: (at = 0) => questions[at] as Question,
    item: (id = annasCall) => phone.store.getState().phone.workItems[id] as WorkItem,
    said: () => written.map(({ message }) => message),
    actions: () => phone.steps.map(({ action }) => action.type).filter((type) => /^(customers|associations|records)\./.test(type)),
  };
}

function running(screenPop: Partial<ScreenPop> = {}) {
  const phone = bench(screenPop);
  phone.takesOver();
  return phone;
}

describe("who calls", () => {
  it("is searched when the call comes, and known when the answer comes", async () => {
    const { tell, asked, item, question, clock } = running();
    tell(appeared());
    expect(asked()).toEqual(["findByAddress +12025550143"]);
    expect(item().lookup).toBe("searching");
    await question().answer([anna]);
    expect(item()).toMatchObject({ lookup: "done", participantLookupResult: [anna], associatedParticipant: anna });
    expect(clock.pending).toBe(0);
  });

  it("is asked once, whatever else happens to the call", async () => {
    const { tell, asked, question } = running();
    tell(appeared(), changed(2, { state: "Active" }), changed(3, { ctiData: { topic: "seal" } }));
    await question().answer([]);
    tell(changed(4, { muted: true }), snapshotOf());
    expect(asked()).toHaveLength(1);
  });

  it("stays unknown when the search fails: the log says whose search, and no number", async () => {
    const { tell, item, question, said, clock } = running();
    tell(appeared());
    await question().fail();
    expect(item().lookup).toBe("failed");
    expect(said()).toEqual(["The search for the caller of call-anna failed."]);
    expect(clock.pending).toBe(0);
  });

  it("counts as not found after eight seconds, and is welcome later", async () => {
    const { tell, item, question, clock } = running();
    tell(appeared());
    await clock.advance(7_999);
    expect(item().lookup).toBe("searching");
    await clock.advance(1);
    expect(item().lookup).toBe("failed");
    await question().answer([anna]);
    expect(item()).toMatchObject({ lookup: "done", associatedParticipant: anna });
  });

  it("is the one that a transfer put on the line, whatever comes late of the one before", async () => {
    const { tell, item, question, asked } = running();
    tell(appeared({ classification: "Consultation", fromAddress: "1002" }));
    expect(asked()).toEqual([]);
    expect(item().lookup).toBe("none");
    tell(changed(2, { classification: "Transfer", fromAddress: "+12025550143" }), changed(3, { fromAddress: "+14255550117" }));
    expect(asked()).toEqual(["findByAddress +12025550143", "findByAddress +14255550117"]);
    await question(1).answer([bob]);
    await question(0).answer([anna]);
    expect(item().participantLookupResult).toEqual([bob]);
  });

  it.each([
    ["a withheld number", { fromAddress: "" }],
    ["an extension", { fromAddress: "1002" }],
    ["a colleague's internal call", { classification: "Internal", fromAddress: "+12025550143" }],
    ["a call to a colleague with a whole number", { direction: "Outgoing", classification: "Consultation", fromAddress: "1001", toAddress: "+12065550199" }],
  ] as const)("is not searched for %s", (_, changes) => {
    const { tell, asked, item, clock } = running();
    tell(snapshotOf({ directory: { colleagues: [{ id: "nina", name: "Nina", address: "+12065550199", state: "Ready" }], queues: [] } }), appeared(changes));
    expect(asked()).toEqual([]);
    expect(item().lookup).toBe("none");
    expect(clock.pending).toBe(0);
  });

  it("is nobody once the number has gone while it was searched", async () => {
    const { tell, item, question } = running(byCase);
    tell(appeared(), changed(2, { fromAddress: "1002" }));
    expect(item()).toMatchObject({ lookup: "done", participantLookupResult: [] });
    await question(0).answer([anna]);
    expect(item().participantLookupResult).toEqual([]);
    tell(changed(3, { fromAddress: "+12025550143" }), changed(4, { fromAddress: "1002", ctiData: { caseNumber: "CAS-1" } }));
    expect(item().lookup).toBe("searching");
    await question(2).answer([herCase]);
    expect(item()).toMatchObject({ lookup: "done", associations: [herCase] });
  });

  it("is nobody's business any more once the call is over, or another page owns the phone", async () => {
    const over = running();
    over.tell(appeared(), changed(2, { state: "Ended" }));
    await over.question().answer([anna]);
    expect(over.actions()).toEqual(["customers.sought"]);
    const left = running();
    left.tell(appeared(), { type: "intent.recordsSearched", at: 2, workItemId: annasCall, text: "Ad" });
    left.effect.dispose?.();
    expect(left.clock.pending).toBe(0);
    await left.question(0).answer([anna]);
    await left.question(1).answer([anna]);
    expect(left.actions()).toEqual(["customers.sought"]);
  });
});

describe("a page that takes over", () => {
  it("searches again what the page before it had no answer to, and nothing else", () => {
    const phone = readyPhone();
    phone.tell(appeared(), appeared({ id: bobsCall, fromAddress: "+14255550117" }));
    phone.tell({ type: "customers.sought", at: 2, workItemId: annasCall }, { type: "customers.found", at: 3, workItemId: bobsCall, records: [] });
    const next = bench({}, phone);
    next.takesOver();
    expect(next.asked()).toEqual(["findByAddress +12025550143"]);
  });
});

it("a page that takes over ends the search of the page before it, also where the agent has said meanwhile who it is", async () => {
  const phone = readyPhone();
  phone.tell(appeared(), { type: "customers.sought", at: 2, workItemId: annasCall }, { type: "intent.customerChosen", at: 3, workItemId: annasCall, record: bob });
  const next = bench({}, phone);
  next.takesOver();
  await next.question().answer([anna]);
  expect(next.item()).toMatchObject({ lookup: "done", associatedParticipant: bob });
});

describe("a call variable", () => {
  const ctiData = { caseNumber: "CAS-1", customerNo: "4711" };

  it("names the case before the caller is known, and stays beside one that was made for the call", async () => {
    const { tell, asked, item, question, actions } = running(byCase);
    tell(appeared({ ctiData }), { type: "record.created", at: 2, workItemId: annasCall, record: { ...herCase, id: "i2" } });
    expect(asked()).toEqual(["findByVariable incident.ticketnumber=CAS-1", "findByAddress +12025550143"]);
    await question(1).answer([anna]);
    await question(0).answer([herCase]);
    expect(actions()).toEqual(["customers.sought", "associations.found", "customers.found"]);
    expect(item()).toMatchObject({ lookup: "done", associatedParticipant: anna, associations: [herCase, { id: "i2" }] });
  });

  it("names the customer, whoever has the number", async () => {
    const { tell, item, question } = running(byCustomer);
    tell(appeared({ ctiData }));
    await question(0).answer([bob]);
    await question(1).answer([anna]);
    expect(item()).toMatchObject({ participantLookupResult: [bob], associatedParticipant: bob, associations: [bob] });
  });

  it("that names nobody leaves it to the number", async () => {
    const { tell, item, question } = running(byCustomer);
    tell(appeared({ ctiData }));
    await question(0).answer([]);
    await question(1).answer([anna]);
    expect(item()).toMatchObject({ lookup: "done", participantLookupResult: [anna], associations: [] });
  });

  it("that can't be searched does not hide who has the number, and the other way round", async () => {
    const { tell, item, question, said } = running(byCase);
    tell(appeared({ ctiData }));
    await question(0).fail();
    await question(1).answer([anna]);
    expect(item()).toMatchObject({ lookup: "done", participantLookupResult: [anna] });
    expect(said()).toEqual(["The search for what the call variable names of call-anna failed."]);
    const other = running(byCase);
    other.tell(appeared({ ctiData }));
    await other.question(1).fail();
    await other.question(0).answer([herCase]);
    expect(other.item()).toMatchObject({ lookup: "failed", associations: [herCase] });
  });

  it("holds the caller's name back for eight seconds at most", async () => {
    const { tell, item, question, clock } = running(byCase);
    tell(appeared({ ctiData }));
    await question(1).answer([anna]);
    await clock.advance(8_000);
    expect(item()).toMatchObject({ lookup: "done", associatedParticipant: anna });
    await question(0).answer([herCase]);
    expect(item().associations).toEqual([herCase]);
  });

  it("of a call without a number tells who it is, or nothing", async () => {
    const { tell, item, question, clock } = running(byCustomer);
    tell(appeared({ fromAddress: "", ctiData }));
    expect(item().lookup).toBe("none");
    await question().answer([anna]);
    expect(item()).toMatchObject({ lookup: "done", associatedParticipant: anna });
    const nobody = running(byCustomer);
    nobody.tell(appeared({ fromAddress: "", ctiData }));
    await nobody.question().answer([]);
    expect(nobody.item().lookup).toBe("none");
    expect(clock.pending + nobody.clock.pending).toBe(0);
  });

  it("may come later, or say something else", async () => {
    const { tell, asked, item, question } = running(byCase);
    tell(appeared());
    await question().answer([anna]);
    tell(changed(2, { ctiData: { caseNumber: "CAS-1" } }));
    expect(asked().slice(1)).toEqual(["findByVariable incident.ticketnumber=CAS-1", "findByAddress +12025550143"]);
    tell(changed(3, { ctiData: { caseNumber: "CAS-2" } }));
    await question(1).answer([{ ...herCase, id: "old" }]);
    await question(3).answer([herCase]);
    await question(4).answer([anna]);
    expect(item().associations).toEqual([herCase]);
  });

  it("is not asked for where the agent calls a colleague about the call, nor by a name that every object has", () => {
    const { tell, asked } = running(byCase);
    tell(appeared({ direction: "Outgoing", classification: "Consultation", fromAddress: "1001", toAddress: "1002", ctiData }));
    expect(asked()).toEqual([]);
    const odd = running({ ...byCase, variable: "constructor" });
    odd.tell(appeared({ fromAddress: "1002", ctiData }));
    expect(odd.asked()).toEqual([]);
  });
});

describe("the agent's search", () => {
  const types = (text: string) => ({ type: "intent.recordsSearched", at: 2, workItemId: annasCall, text }) as const;

  it("finds records", async () => {
    const { tell, asked, question, store, clock } = running();
    tell(appeared({ fromAddress: "" }), types("An"));
    expect(asked()).toEqual(["findByText An"]);
    await question().answer([anna]);
    expect(store.getState().phone.recordSearch).toMatchObject({ phase: "done", records: [anna] });
    expect(clock.pending).toBe(0);
  });

  it("fails without hurting anybody, and says no text", async () => {
    const { tell, question, store, said } = running();
    tell(appeared({ fromAddress: "" }), types("An"));
    await question().fail();
    expect(store.getState().phone.recordSearch).toMatchObject({ phase: "failed", records: [] });
    expect(said()).toEqual(["The agent's search for a record failed."]);
  });

  it("fails after eight seconds, and what comes later is shown all the same", async () => {
    const { tell, question, store, clock } = running();
    tell(appeared({ fromAddress: "" }), types("An"));
    await clock.advance(8_000);
    expect(store.getState().phone.recordSearch?.phase).toBe("failed");
    await question().answer([anna]);
    expect(store.getState().phone.recordSearch?.phase).toBe("done");
  });
});
