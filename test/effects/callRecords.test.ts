import fc from "fast-check";
import { createCallRecords } from "../../SoftphoneControl/dynamics/dataverse/callRecords";
import { readCallRecords } from "../../SoftphoneControl/app/readCallRecords";
import { createCallRecordsEffect } from "../../SoftphoneControl/effects/callRecordsEffect";
import { createCallRecordsKeepEffect } from "../../SoftphoneControl/effects/callRecordsKeepEffect";
import { createClockEffect } from "../../SoftphoneControl/effects/clockEffect";
import { defaultConfiguration } from "../../SoftphoneControl/model/configuration";
import type { CallMoment } from "../../SoftphoneControl/model/configuration";
import type { WorkItemId } from "../../SoftphoneControl/model/ids";
import type { LogEntry } from "../../SoftphoneControl/model/logEntry";
import type { AgentsPart, ContactCenterWorkItem, WorkItemChanges } from "../../SoftphoneControl/model/workItem";
import { isEnded } from "../../SoftphoneControl/model/workItemTransitions";
import type { DataversePort } from "../../SoftphoneControl/ports/dataversePort";
import type { KeepPort } from "../../SoftphoneControl/ports/keepPort";
import { createStore } from "../../SoftphoneControl/state/createStore";
import { initialState } from "../../SoftphoneControl/state/initialState";
import type { PhoneState } from "../../SoftphoneControl/state/state";
import { textIn } from "../../workspace/src/dataverse/row";
import { userId } from "../../workspace/src/samples/ids";
import { callRecordTexts } from "../support/callRecordTexts";
import { dataverseOfSamples } from "../support/dataverseOfSamples";
import type { Fate } from "../support/dataverseOfSamples";
import { call, snapshotOf } from "../support/facts";
import { createFakeClock } from "../support/fakeClock";
import { quickSubtle } from "../support/quickSubtle";
import { maria } from "../workspace/people";

const mariasRecord = { id: maria, name: "Maria Alvarez", recordType: "contact" };
const minute = 60_000;
const hour = 60 * minute;

/** A contact centre that goes on whatever becomes of pages, what this browser keeps, Dataverse, and one page after the other that owns the phone. */
function browser({ when = "connected", loadMs = 20 }: { readonly when?: CallMoment; readonly loadMs?: number } = {}) {
  const clock = createFakeClock();
  const world = dataverseOfSamples(clock);
  const log: LogEntry[] = [];
  const kept = new Map<string, string>();
  const calls = new Map<string, ContactCenterWorkItem>();
  let page = open(userId);

  function keepOf(user: string): KeepPort {
    return {
      load: () => new Promise((resolve) => void clock.after(loadMs, () => { resolve(kept.get(user)); })),
      save: (data) => Promise.resolve(void kept.set(user, data)),
      clear: () => Promise.resolve(void kept.delete(user)),
      dispose: () => undefined,
    };
  }

  function open(user: string, replica?: PhoneState) {
    let isAlive = true;
    const configuration = { ...defaultConfiguration, callRecords: { when, complete: true, transferOwnerColumn: "" } };
    const initial = initialState(configuration, { sound: "ready" }, clock.now());
    const store = createStore({ initial: replica ? { ...initial, phone: replica } : initial, onThrow: (error) => { throw error; } });
    const getPhone = () => store.getState().phone;
    const written = { write: (entry: LogEntry) => void log.push(entry) };
    const dataverse = Object.fromEntries(
      Object.entries(world.port).map(([name, ask]) => [name, (...args: never[]) => (isAlive ? (ask as (...args: never[]) => unknown)(...args) : new Promise(() => undefined))]),
    ) as unknown as DataversePort;
    const records = createCallRecords({ dataverse, subtle: quickSubtle, userId: user, texts: () => callRecordTexts, log: written });
    const dispatch: typeof store.dispatch = (action) => { if (isAlive) store.dispatch(action); };
    const effects = [
      createClockEffect({ clock, dispatch }),
      createCallRecordsEffect({ records, userId: user, getPhone, clock, log: written, dispatch }),
      createCallRecordsKeepEffect({ keep: keepOf(user), userId: user, read: readCallRecords, getPhone, clock, dispatch }),
    ];
    for (const effect of effects) effect.begin?.(getPhone());
    const stops = effects.map((effect) => store.onStep((step) => { if (isAlive) effect.react(step); }));
    return {
      store,
      getPhone,
      putAway: () => {
        for (const stop of stops) stop();
        for (const effect of effects) effect.dispose?.();
      },
      /** Nothing is said any more, nothing heard. */
      crash: () => void (isAlive = false),
    };
  }

  function signIn(parts: Readonly<Record<string, AgentsPart>> = {}): void {
    const at = clock.now();
    page.store.dispatch({ type: "contactCenter.connectionChanged", at, connection: { phase: "up", since: at } });
    page.store.dispatch({ type: "keep.restored", at, parts });
    page.store.dispatch(snapshotOf({ workItems: [...calls.values()] }, at));
  }

  function change(id: string, changes: WorkItemChanges): void {
    const known = calls.get(id);
    if (!known) return;
    const next = { ...known, ...changes, revision: known.revision + 1, stateSince: clock.now() };
    if (isEnded(next.state)) calls.delete(id);
    else calls.set(id, next);
    page.store.dispatch({ type: "contactCenter.workItemChanged", at: clock.now(), workItemId: id as WorkItemId, revision: next.revision, changes: { ...changes, stateSince: clock.now() } });
  }

  function partsOf({ workItems }: PhoneState): Record<string, AgentsPart> {
    return Object.fromEntries(Object.values(workItems).map(({ id, notes, associatedParticipant }) => [id, { notes, associatedParticipant }]));
  }

  signIn();
  return {
    ...world,
    clock,
    log,
    kept,
    phone: () => page.getPhone(),
    unsaved: () => Object.values(page.getPhone().callRecords),
    rings(id: string, address = "+12025550143") {
      const item = call({ id: id as WorkItemId, fromAddress: address, participants: [{ address }], createdAt: clock.now(), stateSince: clock.now() });
      calls.set(id, item);
      page.store.dispatch({ type: "contactCenter.workItemAppeared", at: clock.now(), workItem: item });
    },
    connects: (id: string) => { change(id, { state: "Active", connectedAt: clock.now() }); },
    wrapsUp: (id: string) => { change(id, { state: "Wrapup" }); },
    ends: (id: string) => { change(id, { state: "Ended", endedAt: clock.now() }); },
    notes: (id: string, notes: string) => { page.store.dispatch({ type: "intent.notesChanged", at: clock.now(), workItemId: id as WorkItemId, notes }); },
    isCustomers: (id: string) => { page.store.dispatch({ type: "intent.customerChosen", at: clock.now(), workItemId: id as WorkItemId, record: mariasRecord }); },
    retry: () => { page.store.dispatch({ type: "intent.recordsRetried", at: clock.now() }); },
    async reload({ user = userId, gone = [] as readonly string[], awayMs = 500, laterMs = 0 } = {}) {
      // What a page takes in while it reads what the one before has left is kept after that.
      await clock.advance(loadMs);
      const parts = partsOf(page.getPhone());
      page.crash();
      for (const id of gone) calls.delete(id);
      for (const [id, item] of calls) calls.set(id, { ...item, createdAt: item.createdAt + laterMs });
      await clock.advance(awayMs);
      page = open(user);
      signIn(parts);
    },
    /** Another page holds a replica and takes over. */
    handOver(user = userId) {
      const replica = structuredClone(page.getPhone());
      page.putAway();
      page = open(user, replica);
    },
  };
}

describe("a call", () => {
  it("has its activity as soon as it connects, and a completed one in the end", async () => {
    const here = browser();
    here.rings("c1");
    await here.clock.advance(5_000);
    expect(here.asked).toEqual([]);
    here.connects("c1");
    here.isCustomers("c1");
    await here.clock.advance(minute);
    const [activity] = here.phoneCalls();
    expect(activity).toMatchObject({ statecode: 0, _regardingobjectid_value: maria });
    expect(here.phone().workItems["c1" as WorkItemId]?.activity).toEqual({ id: activity?.["activityid"], recordType: "phonecall" });
    for (const text of ["S", "So", "Sol", "Solved"]) {
      here.notes("c1", text);
      await here.clock.advance(300);
    }
    const before = here.asked.length;
    await here.clock.advance(10_000);
    expect(here.asked.slice(before)).toEqual([{ method: "update", row: { description: "Solved" } }]);
    here.ends("c1");
    await here.clock.advance(minute);
    expect(here.phoneCalls()).toMatchObject([{ statecode: 1, actualdurationminutes: 2, description: expect.stringMatching(/^Solved\n\nTalk time/) as string }]);
    expect([here.unsaved(), here.kept.size]).toEqual([[], 0]);
  });

  it("has none, here or there, where records are off", async () => {
    const here = browser({ when: "off" });
    here.rings("c1");
    here.connects("c1");
    here.notes("c1", "Nobody writes this");
    here.ends("c1");
    await here.clock.advance(hour);
    expect([here.asked, here.kept.size, here.unsaved()]).toEqual([[], 0, []]);
  });

  it("without a network waits, kept, and is written by the next page", async () => {
    const here = browser();
    here.world.usual = "gone";
    here.rings("c1");
    here.connects("c1");
    here.notes("c1", "Said in a tunnel");
    here.ends("c1");
    await here.clock.advance(10 * minute);
    expect(here.unsaved()).toMatchObject([{ isOver: true, fault: "offline" }]);
    await here.reload({ awayMs: 26 * hour });
    here.world.usual = "done";
    await here.clock.advance(minute);
    expect(here.phoneCalls()).toMatchObject([{ statecode: 1, description: expect.stringMatching(/^Said in a tunnel/) as string }]);
    expect(here.kept.size).toBe(0);
  });

  it("has one also when the contact centre that the next page finds tells another beginning of it", async () => {
    const here = browser({ loadMs: 500 });
    here.rings("c1");
    here.connects("c1");
    await here.clock.advance(minute);
    await here.reload({ laterMs: 700 });
    await here.clock.advance(minute);
    here.ends("c1");
    await here.clock.advance(minute);
    expect(here.phoneCalls()).toMatchObject([{ statecode: 1 }]);
  });

  it("is written where the keep hangs", async () => {
    const here = browser({ loadMs: 1_000_000_000 });
    here.rings("c1");
    here.connects("c1");
    here.ends("c1");
    await here.clock.advance(minute);
    expect(here.phoneCalls()).toMatchObject([{ statecode: 1 }]);
  });

  it("is tried at once when somebody asks for it", async () => {
    const here = browser();
    here.world.usual = "gone";
    here.rings("c1");
    here.connects("c1");
    here.ends("c1");
    await here.clock.advance(20 * minute);
    here.world.usual = "done";
    here.retry();
    await here.clock.advance(1_000);
    expect(here.unsaved()).toEqual([]);
  });

  it("that may not be written is tried each hour, not all the time", async () => {
    const here = browser();
    here.world.usual = "forbidden";
    here.rings("c1");
    here.connects("c1");
    here.ends("c1");
    await here.clock.advance(3 * hour);
    expect(here.asked.length).toBeLessThanOrEqual(4);
    expect(JSON.stringify(here.log)).not.toContain("2025550143");
  });

  it("that a page tried to write which knows of no user is written by the next one that knows", async () => {
    const here = browser();
    here.handOver("");
    here.world.usual = "gone";
    here.rings("c1");
    here.connects("c1");
    here.ends("c1");
    await here.clock.advance(minute);
    here.world.usual = "done";
    here.handOver();
    await here.clock.advance(hour);
    expect([here.phoneCalls().length, here.unsaved()]).toEqual([1, []]);
  });

  it("is the business of its own user", async () => {
    const here = browser();
    here.world.usual = "gone";
    here.rings("c1");
    here.connects("c1");
    here.ends("c1");
    await here.clock.advance(minute);
    here.world.usual = "done";
    const other = "8f1c2d3e-0001-4a5b-8c6d-00000000000f";
    here.handOver(other);
    await here.clock.advance(hour);
    await here.reload({ user: other });
    await here.clock.advance(hour);
    expect(here.phoneCalls()).toEqual([]);
    await here.reload();
    await here.clock.advance(hour);
    expect(here.phoneCalls()).toHaveLength(1);
  });
});

type Phone = ReturnType<typeof browser>;
type CallMove = "rings" | "connects" | "isCustomers" | "notes" | "wrapsUp" | "ends" | "goneAfterReload";

/** What may happen to a call next. */
const movesIn: Readonly<Record<string, readonly CallMove[]>> = {
  none: ["rings"],
  Offered: ["connects", "connects", "connects", "ends"],
  Active: ["notes", "notes", "isCustomers", "wrapsUp", "ends", "goneAfterReload"],
  Wrapup: ["notes", "notes", "ends", "goneAfterReload"],
};

const step = fc.oneof(
  { weight: 10, arbitrary: fc.record({ nth: fc.nat(1), choice: fc.nat(59) }) },
  { weight: 3, arbitrary: fc.constantFrom("reload", "handOver", "retry") },
  { weight: 5, arbitrary: fc.constantFrom(10, 60, 2_000, 6_000, 31_000, 400_000) },
  { weight: 4, arbitrary: fc.constantFrom<readonly Fate[]>(["unanswered"], ["unanswered", "unanswered"], ["done", "unanswered"], ["unheard"], ["gone", "gone"], ["throttled"], ["failed"]) },
);

/** Lets it happen, and says what Dataverse must have in the end: the notes of each call that somebody has talked in, by its number. */
async function live(here: Phone, steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[]): Promise<ReadonlyMap<string, string>> {
  const ids = ["", ""];
  const expected = new Map<string, string>();
  const numberOf = (id: string): string => `+1202555${id.padStart(4, "0")}`;
  const stateOf = (id: string): string => here.phone().workItems[id as WorkItemId]?.state ?? "none";
  for (const [turn, next] of steps.entries()) {
    if (typeof next === "number") await here.clock.advance(next);
    else if (next === "reload") await here.reload();
    else if (next === "handOver" || next === "retry") here[next]();
    else if ("length" in next) here.fates.push(...next);
    else {
      const moves = movesIn[stateOf(ids[next.nth] ?? "")] ?? [];
      const move = moves[next.choice % moves.length];
      if (move === "rings") ids[next.nth] = String(turn);
      const id = ids[next.nth] ?? "";
      if (move === "rings") here.rings(id, numberOf(id));
      else if (move === "notes") here.notes(id, `Note ${turn}`);
      else if (move === "goneAfterReload") await here.reload({ gone: [id] });
      else if (move) here[move](id);
      if (move === "connects") expected.set(numberOf(id), "");
      if (move === "notes") expected.set(numberOf(id), `Note ${turn}`);
    }
  }
  for (const id of ids) if (stateOf(id) !== "none") here.ends(id);
  await here.clock.advance(3 * hour);
  return expected;
}

it("in the end every call has one completed activity with its last notes, whatever happened", async () => {
  let tries = 0;
  let lives = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 50, size: "max" }), fc.constantFrom(5, 500, 3_000), async (steps, loadMs) => {
      const here = browser({ loadMs });
      const expected = await live(here, steps);
      const found = here.phoneCalls().map((row) => [textIn(row, "phonenumber"), textIn(row, "description").replace(/(\n\n)?Talk time: .*$/, "")]);
      expect(found.sort()).toEqual([...expected].sort());
      for (const activity of here.phoneCalls()) expect(activity).toMatchObject({ statecode: 1, statuscode: 4 });
      expect([here.unsaved(), here.kept.size]).toEqual([[], 0]);
      tries += here.asked.length;
      lives += 1;
    }),
    { numRuns: 80, seed: 5, endOnFailure: true },
  );
  // Otherwise nothing was tried out here.
  expect(tries / lives).toBeGreaterThan(5);
}, 60_000);

describe("what was kept", () => {
  it.each([undefined, "", "nonsense", "{}", "[{}]", '[{"key":1}]'])("counts as nothing when it is %j", (text) => {
    expect(readCallRecords(text)).toEqual([]);
  });
});
