import { createKeepEffect } from "../../../SoftphoneControl/effects/keep/keepEffect";
import { noTimes } from "../../../SoftphoneControl/model/workItems/callTimes";
import type { PeerId } from "../../../SoftphoneControl/model/ids";
import type { KeepPort } from "../../../SoftphoneControl/ports/keepPort";
import { readKept } from "../../../SoftphoneControl/app/readKept";
import { createFakeClock } from "../../support/fakeClock";
import { annasCall, appeared, bobsCall, call, changed, newPhone, readyPhone, snapshotOf, telephony, wants } from "../../support/facts";

function bench(phone = readyPhone()) {
  const clock = createFakeClock();
  const kept: (string | undefined)[] = [];
  let data: string | undefined = "data";
  const keep: KeepPort = {
    load: () => Promise.resolve(undefined),
    save: (saved) => {
      kept.push(saved);
      return Promise.resolve();
    },
    clear: () => {
      kept.push(undefined);
      return Promise.resolve();
    },
    dispose: () => undefined,
  };
  const effect = createKeepEffect({ contactCenter: { resumeData: () => data }, getPhone: () => phone.store.getState().phone, key: "day", keep, clock });
  phone.store.onStep((step) => {
    effect.react(step);
  });
  return { clock, kept, phone, effect, nothingToResume: () => void (data = undefined) };
}

describe("what the next page needs", () => {
  it("is kept once for a burst of facts", async () => {
    const { clock, kept, phone } = bench();
    phone.tell(appeared(), changed(2, { state: "Active" }));
    expect(kept).toEqual([]);
    await clock.advance(20);
    expect(kept).toEqual([expect.stringContaining('"resume":"data"')]);
  });

  it("holds what the agent has made of the calls", async () => {
    const { clock, kept, phone } = bench();
    phone.tell(appeared(), { type: "intent.notesChanged", at: 1, workItemId: annasCall, notes: "Wants a call back" });
    await clock.advance(20);
    expect(readKept(kept[0], "day")).toEqual({ key: "day", resume: "data", parts: { [annasCall]: { notes: "Wants a call back", associations: [], times: noTimes } } });
    expect(readKept(kept[0], "another day")).toBeUndefined();
    expect(readKept("nonsense", "day")).toBeUndefined();
  });

  it("knows what was begun for what, and nothing of what customers did on the web", async () => {
    const { clock, kept, phone } = bench();
    phone.tell(
      appeared({ id: bobsCall, channelType: "Chat", state: "Active" }),
      wants("r1", { type: "dial", channelId: telephony, address: "1001", about: bobsCall }),
      appeared({ state: "Initiated" }, "r1"),
      { type: "journey.told", at: 1, events: [{ id: "p1", at: 1, kind: "page", customerId: "cookie-1", customerIdType: "cookie", sessionId: "visit-1", title: "Prices", url: "https://contoso.example/prices" }] },
      { type: "contactCenter.chatDeskChanged", at: 1, chatDesk: { phase: "ready" } },
    );
    await clock.advance(20);
    expect(readKept(kept[0], "day")?.parts).toMatchObject({ [annasCall]: { about: bobsCall, correlationId: bobsCall }, [bobsCall]: { correlationId: bobsCall } });
    expect(JSON.stringify(kept)).not.toMatch(/cookie-1|visit-1|Prices|contoso/);
    expect(kept).toHaveLength(1);
  });

  it("knows whose record has opened, and in which session", async () => {
    const { clock, kept, phone } = bench();
    const session = { phase: "open", id: "s1", page: "page" as PeerId } as const;
    phone.tell(appeared());
    await clock.advance(20);
    phone.tell({ type: "pop.done", at: 1, workItemId: annasCall });
    await clock.advance(20);
    phone.tell({ type: "callSession.changed", at: 1, workItemId: annasCall, session });
    await clock.advance(20);
    expect(kept.map((text) => readKept(text, "day")?.parts[annasCall])).toMatchObject([{ notes: "" }, { notes: "", pop: "done" }, { notes: "", pop: "done", session }]);
    expect(readKept(kept[2]?.replace('"done"', '"perhaps"'), "day")).toBeUndefined();
    expect(readKept(kept[2]?.replace('"open"', '"ajar"'), "day")).toBeUndefined();
  });

  it("knows what a call is about, and so does the page that goes on", async () => {
    const { clock, kept, phone } = bench();
    const herCase = { id: "i1", name: "Broken seal", recordType: "incident" };
    phone.tell(appeared(), { type: "intent.customerChosen", at: 1, workItemId: annasCall, record: herCase });
    await clock.advance(20);
    const next = newPhone();
    next.tell({ type: "keep.restored", at: 2, parts: readKept(kept[0], "day")?.parts ?? {} }, snapshotOf({ workItems: [call()] }));
    expect(next.store.getState().phone.workItems[annasCall]?.associations).toEqual([herCase]);
  });

  it("outlives a second reload before the contact center has told the calls again", async () => {
    const { clock, kept, phone } = bench(newPhone());
    const parts = { [annasCall]: { notes: "Wants a call back", pop: "done" as const } };
    phone.tell({ type: "keep.restored", at: 1, parts }, { type: "contactCenter.connectionChanged", at: 2, connection: { phase: "up", since: 2 } });
    await clock.advance(20);
    expect(kept.map((text) => readKept(text, "day")?.parts)).toEqual([parts]);
    phone.tell(snapshotOf({ workItems: [] }));
    await clock.advance(20);
    expect(readKept(kept[1], "day")?.parts).toEqual({});
  });

  it("knows when a call is being answered by itself", async () => {
    const { clock, kept, phone } = bench();
    const { phone: known } = phone.store.getState();
    phone.tell(
      { type: "configuration.loaded", at: 1, configuration: { ...known.configuration, autoAnswer: { afterMs: 100 } } },
      appeared(),
    );
    await clock.advance(20);
    phone.tell({ type: "clock.due", at: 60_000 });
    await clock.advance(20);
    expect(kept.map((text) => readKept(text, "day")?.parts[annasCall]?.autoAnswer?.phase)).toEqual(["waiting", "due"]);
  });

  it("is not kept again for what changed nothing", async () => {
    const { clock, kept, phone } = bench();
    phone.tell(changed(7, { state: "Active" }), { type: "clock.due", at: 1 });
    await clock.advance(1_000);
    expect(kept).toEqual([]);
  });

  it("is not kept again for each reading of how a call sounds", async () => {
    const { clock, kept, phone } = bench();
    phone.tell(appeared());
    await clock.advance(20);
    kept.length = 0;
    phone.tell({ type: "contactCenter.callMediaChanged", at: 1, workItemId: annasCall, media: { phase: "early" } }, { type: "contactCenter.troubleTold", at: 1, code: "transferSilent" });
    await clock.advance(1_000);
    expect([kept, phone.store.getState().phone.media]).toEqual([[], { [annasCall]: { phase: "early" } }]);
  });

  it("is forgotten when there is nothing to go on with", async () => {
    const { clock, kept, phone, nothingToResume } = bench();
    nothingToResume();
    phone.tell(appeared());
    await clock.advance(20);
    expect(kept).toEqual([undefined]);
  });

  it("is kept at the last moment when the phone is put away", () => {
    const { clock, kept, phone, effect } = bench();
    phone.tell(appeared());
    effect.dispose();
    expect(kept).toEqual([expect.stringContaining('"resume":"data"')]);
    expect(clock.pending).toBe(0);
  });
});
