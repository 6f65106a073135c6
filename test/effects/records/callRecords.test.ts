import fc from "fast-check";
import { readCallRecords } from "../../../SoftphoneControl/app/readCallRecords";
import type { CallMoment } from "../../../SoftphoneControl/model/settings/configuration";
import type { WorkItemId } from "../../../SoftphoneControl/model/ids";
import type { KeepPort } from "../../../SoftphoneControl/ports/keepPort";
import { textIn } from "../../../workspace/src/dataverse/row";
import { userId } from "../../../workspace/src/samples/ids";
import { dataverseOfSamples } from "../../support/dataverseOfSamples";
import type { Fate } from "../../support/dataverseOfSamples";
import { createFakeClock } from "../../support/fakeClock";
import { createRecordsBrowser } from "../../support/recordsBrowser";
import { maria } from "../../workspace/people";

const minute = 60_000;
const hour = 60 * minute;

/** What this browser keeps takes its time to be read. */
function browser({ when = "connected", loadMs = 20 }: { readonly when?: CallMoment; readonly loadMs?: number } = {}) {
  const clock = createFakeClock();
  const world = dataverseOfSamples(clock);
  const kept = new Map<string, string>();
  const keepOf = (user: string): KeepPort => ({
    load: () => new Promise((resolve) => void clock.after(loadMs, () => { resolve(kept.get(user)); })),
    save: (data) => Promise.resolve(void kept.set(user, data)),
    clear: () => Promise.resolve(void kept.delete(user)),
    dispose: () => undefined,
  });
  const here = createRecordsBrowser({ clock, port: world.port, keepOf, user: userId, when });
  return {
    ...world,
    ...here,
    clock,
    kept,
    async reload(how: Parameters<typeof here.reload>[0] = {}) {
      // What a page takes in while it reads what the one before has left is kept after that.
      await clock.advance(loadMs);
      await here.reload({ user: userId, ...how });
    },
    handOver: (user = userId) => { here.handOver(user); },
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

  it("keeps its last notes, also when older ones arrive minutes later", async () => {
    const here = browser();
    here.rings("c1");
    here.connects("c1");
    await here.clock.advance(minute);
    here.fates.push("late");
    here.notes("c1", "First words");
    await here.clock.advance(5_000);
    here.notes("c1", "Last words");
    await here.clock.advance(minute);
    here.ends("c1");
    await here.clock.advance(20_000);
    // Dataverse holds all of it, and the old words are still to come.
    expect(here.phoneCalls()).toMatchObject([{ statecode: 0, description: expect.stringMatching(/^Last words/) as string }]);
    await here.clock.advance(30_000);
    expect(here.phoneCalls()).toMatchObject([{ statecode: 0, description: "First words" }]);
    await here.clock.advance(4 * minute);
    expect(here.phoneCalls()).toMatchObject([{ statecode: 1, description: expect.stringMatching(/^Last words/) as string }]);
    expect([here.unsaved(), here.kept.size]).toEqual([[], 0]);
  });

  it("leaves alone what somebody has written there by hand meanwhile", async () => {
    const here = browser();
    here.rings("c1");
    here.connects("c1");
    await here.clock.advance(minute);
    here.fates.push("unheard");
    here.notes("c1", "First words");
    await here.clock.advance(5_000);
    here.notes("c1", "Last words");
    await here.clock.advance(2 * minute);
    const id = textIn(here.phoneCalls()[0] ?? {}, "activityid");
    here.dataverse.update("phonecall", id, { description: "Said better" });
    await here.clock.advance(4 * minute);
    expect(here.phoneCalls()).toMatchObject([{ description: "Said better" }]);
    expect(here.unsaved()).toMatchObject([{ phase: "waiting", unheard: undefined }]);
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
  { weight: 4, arbitrary: fc.constantFrom<readonly Fate[]>(["unanswered"], ["unanswered", "unanswered"], ["done", "unanswered"], ["unheard"], ["gone", "gone"], ["throttled"], ["failed"], ["late"], ["done", "late", "done"]) },
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
