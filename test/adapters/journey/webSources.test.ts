import { createAcSource } from "../../../SoftphoneControl/adapters/journey/acSource";
import { createGenesysSource } from "../../../SoftphoneControl/adapters/journey/genesysSource";
import { createRecordedSource } from "../../../SoftphoneControl/adapters/journey/recordedSource";
import type { RawWebAction } from "../../../SoftphoneControl/adapters/journey/webAction";
import type { JourneyEvent } from "../../../SoftphoneControl/model/host/journey";
import { createFakeClock } from "../../support/fakeClock";
import { createFakeAc, createFakeGenesys, webActionOf } from "../../support/fakeJourneySdks";

function surroundings() {
  const clock = createFakeClock();
  const logged: string[] = [];
  const events: JourneyEvent[] = [];
  const raw: RawWebAction[] = [];
  return {
    clock,
    logged,
    events,
    raw,
    take: (batch: readonly JourneyEvent[]) => void events.push(...batch),
    inputs: { clock, log: { write: ({ message }: { readonly message: string }) => void logged.push(message) }, onThrow: (error: unknown) => { throw error; }, hear: (told: RawWebAction) => void raw.push(told) },
  };
}

describe("the Journey SDK's global", () => {
  function begin(before: (sdk: ReturnType<typeof createFakeAc>) => void = () => undefined) {
    const { inputs, ...rest } = surroundings();
    const sdk = createFakeAc();
    before(sdk);
    const source = createAcSource({ ...inputs, find: () => sdk.page.ac });
    source.subscribe(rest.take);
    return { ...rest, sdk, source };
  }

  it("tells all fields of page 002, stamped when they come, and what was added", async () => {
    const { clock, sdk, events } = begin((ac) => { ac.arrives(); });
    sdk.tells(webActionOf({ errorCode: "00045", errorMessage: "blocked by https://shop.example/a?b", conversationId: "c-1", attempts: 2, isNew: true, nested: {}, gone: null }));
    await clock.advance(0);
    expect(events).toEqual([
      {
        id: "0b3f3c1e-0001-4b7e-9a43-6f2f1f3b7c10:offered",
        at: clock.now(),
        kind: "webAction",
        customerId: "5f0c3a1e-8d54-4b7e-9a43-6f2f1f3b7c10",
        customerIdType: "cookie",
        sessionId: "0b3f3c1e-0003-4b7e-9a43-6f2f1f3b7c10",
        title: "",
        url: undefined,
        action: {
          id: "0b3f3c1e-0001-4b7e-9a43-6f2f1f3b7c10",
          state: "offered",
          mediaType: "webchat",
          mapId: "0b3f3c1e-0002-4b7e-9a43-6f2f1f3b7c10",
          mapVersion: 7,
          errorCode: "00045",
          errorMessage: "blocked by https://shop.example/a",
          more: { conversationId: "c-1", attempts: "2", isNew: "true" },
        },
      },
    ]);
  });

  it.each([[45, "45"], ["00045", "00045"], [null, undefined], [undefined, undefined]])("takes the error code %p", async (errorCode, read) => {
    const { clock, sdk, events } = begin((ac) => { ac.arrives(); });
    sdk.tells(webActionOf({ errorCode }));
    await clock.advance(0);
    expect(events[0]?.action?.errorCode).toBe(read);
  });

  it("bounds what was added", async () => {
    const { clock, sdk, events } = begin((ac) => { ac.arrives(); });
    sdk.tells(webActionOf({ ...Object.fromEntries(Array.from({ length: 30 }, (_, number) => [`field${number}`, "x".repeat(1_000)])), ["n".repeat(60)]: "long", ["__proto__"]: "polluted" }));
    await clock.advance(0);
    const more = events[0]?.action?.more ?? {};
    expect(Object.keys(more)).toHaveLength(10);
    expect(Object.values(more).every((text) => text.length === 200)).toBe(true);
  });

  it.each([
    ["is there before us", (sdk: ReturnType<typeof createFakeAc>) => { sdk.arrives(); }, undefined],
    ["has its stub there before us", (sdk: ReturnType<typeof createFakeAc>) => { sdk.begins(); }, (sdk: ReturnType<typeof createFakeAc>) => { sdk.arrives(); }],
    ["comes after us", () => undefined, (sdk: ReturnType<typeof createFakeAc>) => { sdk.arrives(); }],
    ["comes after us, its stub first", () => undefined, (sdk: ReturnType<typeof createFakeAc>) => { sdk.begins(); sdk.arrives(); }],
  ])("is heard once when it %s", async (_, before, after) => {
    const { clock, sdk, source, events, raw } = begin(before);
    source.watch("brandNew");
    await clock.advance(5_000);
    after?.(sdk);
    await clock.advance(11_000);
    source.watch("webchat");
    source.watch("brandNewer");
    for (const actionMediaType of ["webchat", "brandNew", "brandNewer", "unheardOf"]) sdk.tells(webActionOf({ actionMediaType, actionId: actionMediaType }));
    await clock.advance(2_000);
    expect(events.map(({ action }) => action?.mediaType)).toEqual(["webchat", "brandNew", "brandNewer"]);
    expect(raw).toHaveLength(3);
    expect(sdk.calls.map(([verb]) => verb)).toEqual(Array(8).fill("on"));
  });

  it("that throws is said once, and harms nobody", async () => {
    const { inputs, logged, clock } = surroundings();
    createAcSource({ ...inputs, find: () => () => { throw new Error("not configured"); } });
    await clock.advance(1_000);
    expect(logged).toEqual(["the Journey SDK of this page refuses to tell its events"]);
  });

  it("is not looked for any more once the source has ended", async () => {
    const { clock, source, sdk } = begin();
    source.dispose();
    expect(clock.pending).toBe(0);
    sdk.arrives();
    await clock.advance(60_000);
    expect(sdk.calls).toEqual([]);
  });
});

describe("the Messenger SDK", () => {
  const journeyContext = { customer: { id: "c1", idType: "cookie" }, customerSession: { id: "s1", type: "web" }, triggeringAction: { id: "a1", actionMap: { id: "m1", version: 3 } } };

  function begin(there = true) {
    const { inputs, ...rest } = surroundings();
    const sdk = createFakeGenesys();
    if (there) sdk.arrives();
    const source = createGenesysSource({ ...inputs, find: () => sdk.page.Genesys });
    source.subscribe(rest.take);
    return { ...rest, sdk, source };
  }

  it("is asked for the events of a plugin once the plugin is ready", async () => {
    const { sdk } = begin();
    expect(sdk.asked()).toEqual(["Journey.ready", "Engage.ready"]);
    sdk.tells("Journey.ready");
    sdk.tells("Journey.ready");
    expect(sdk.asked().slice(2)).toEqual(["Journey.qualifiedWebMessagingOffer", "Journey.qualifiedContentOffer", "Journey.qualifiedOpenAction"]);
  });

  it("is asked after a while when the plugin was ready before us, and comes late", async () => {
    const { sdk, clock, events } = begin(false);
    await clock.advance(3_000);
    sdk.arrives();
    await clock.advance(15_000);
    expect(sdk.asked()).toHaveLength(10);
    sdk.tells("Journey.qualifiedContentOffer", { journeyContext });
    await clock.advance(0);
    expect(events).toHaveLength(1);
  });

  it("tells an invitation from the offer to what became of it, as page 002 would", async () => {
    const { sdk, clock, events, raw } = begin();
    sdk.tells("Journey.ready");
    sdk.tells("Engage.ready");
    sdk.tells("Journey.qualifiedWebMessagingOffer", { journeyContext, state: "qualified", engageContent: { offerText: "May we help?" } });
    for (const name of ["inviteOffered", "inviteAccepted", "inviteRejected", "inviteIgnored"]) sdk.tells(`Engage.${name}`);
    sdk.tells("Engage.inviteError", { errorCode: 7, errorMessage: "no room" });
    await clock.advance(0);
    expect(events.map(({ id, title }) => [id, title])).toEqual(["qualified", "offered", "accepted", "rejected", "ignored", "errored"].map((state) => [`a1:${state}`, "May we help?"]));
    expect(events[5]?.action).toMatchObject({ mediaType: "webMessagingOffer", mapId: "m1", mapVersion: 3, errorCode: "7", errorMessage: "no room" });
    expect(events[0]).toMatchObject({ customerId: "c1", customerIdType: "cookie", sessionId: "s1" });
    expect(raw[0]).toMatchObject({ actionId: "a1", actionState: "qualified", actionMediaType: "webMessagingOffer", actionMapId: "m1", actionMapVersion: 3, customerId: "c1", customerIdType: "cookie", sessionId: "s1", offerText: "May we help?" });
  });

  it("tells content offers and open actions by their names", async () => {
    const { sdk, clock, events } = begin();
    sdk.tells("Journey.ready");
    sdk.tells("Journey.qualifiedContentOffer", { journeyContext, engageContent: { offerText: "10 % off" } });
    sdk.tells("Journey.qualifiedOpenAction", { journeyContext: { ...journeyContext, triggeringAction: { id: "a2" } }, openActionProperties: { openActionName: "Show the form", configurationFields: {} } });
    await clock.advance(0);
    expect(events.map(({ title, action }) => [title, action?.mediaType, action?.state])).toEqual([["10 % off", "contentOffer", "qualified"], ["Show the form", "openAction", "qualified"]]);
  });

  it("tells no invitation of somebody it knows nothing of", async () => {
    const { sdk, clock, events, raw } = begin();
    sdk.tells("Engage.ready");
    sdk.tells("Engage.inviteOffered");
    await clock.advance(0);
    expect([events, raw]).toEqual([[], []]);
  });

  it("that throws is said once", async () => {
    const { inputs, logged } = surroundings();
    createGenesysSource({ ...inputs, find: () => () => { throw new Error("not configured"); } });
    expect(logged).toEqual(["the Messenger SDK of this page refuses to tell its events"]);
  });
});

describe("what was recorded", () => {
  it.each([
    ["a list", (events: unknown) => events],
    ["an object with a list", (events: unknown) => ({ events })],
    ["a promise", (events: unknown) => Promise.resolve(events)],
  ])("is read from %s, with its own times, none of them to come", async (_, load) => {
    const { inputs, clock, take, events } = surroundings();
    const recorded = [
      webActionOf({ at: "2026-03-02T10:00:00Z" }),
      { id: "p1", at: Date.UTC(2026, 2, 2, 9), kind: "page", title: "Prices", url: "https://shop.example/prices", customerId: "c1", sessionId: "s1" },
      { id: "p2", at: "2099-01-01T00:00:00Z", kind: "search", title: "refund", customerId: "c1" },
      { id: "p3", kind: "article", title: "How to", customerId: "c1" },
      { id: "p4", at: "no time", kind: "article", title: "How to", customerId: "c1" },
    ];
    createRecordedSource({ ...inputs, load: () => load(recorded) }).subscribe(take);
    await clock.advance(0);
    expect(events.map(({ kind, at }) => [kind, at])).toEqual([["page", Date.UTC(2026, 2, 2, 9)], ["webAction", Date.UTC(2026, 2, 2, 10)], ["search", clock.now()], ["article", clock.now()]]);
  });

  it.each([["that rejects", () => Promise.reject(new Error("404"))], ["that throws", () => { throw new Error("no"); }], ["of something else", () => "text"]])("is missed with one line, from a source %s", async (_, load) => {
    const { inputs, clock, logged } = surroundings();
    createRecordedSource({ ...inputs, load });
    await clock.advance(0);
    expect(logged).toEqual(["the recorded events can't be had"]);
  });
});
