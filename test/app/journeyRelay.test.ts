import { startJourneyRelay } from "../../SoftphoneControl/app/startJourneyRelay";
import type { OpenSoftphoneJourney } from "../../SoftphoneControl/app/startJourneyRelay";
import { createFakeClock } from "../support/fakeClock";
import { createFakeAc, createFakeGenesys, webActionOf } from "../support/fakeJourneySdks";

interface Told {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly url?: string;
  readonly customerId: string;
  readonly customerIdType: string;
  readonly sessionId: string;
}

interface PageInputs {
  readonly storage?: Map<string, string> | undefined;
  readonly dataset?: Record<string, string>;
  readonly href?: string;
  readonly title?: string;
  readonly more?: Record<string, unknown>;
}

/** A page of a shop, with nothing of Dynamics around it. */
function openPage({ storage = new Map<string, string>(), dataset = {}, href = "https://shop.example/prices?from=mail#top", title = "Prices", more = {} }: PageInputs = {}) {
  const clock = createFakeClock();
  const reported: unknown[] = [];
  const warned: string[] = [];
  const posted: { readonly events: readonly Told[] }[] = [];
  const hides: (() => void)[] = [];
  let hear: ((event: { readonly data: unknown }) => void) | undefined;
  const document = Object.assign(new EventTarget(), { title, readyState: "complete" });
  const location = { href, origin: new URL(href).origin };
  const navigation = new EventTarget();
  const page = {
    document,
    location,
    navigation,
    crypto,
    URL,
    Date: { now: () => clock.now() },
    setTimeout: (callback: () => void, ms: number) => clock.after(ms, callback),
    clearTimeout: (undo: () => void) => { undo(); },
    sessionStorage: { getItem: (key: string) => storage.get(key) ?? null, setItem: (key: string, value: string) => void storage.set(key, value) },
    console: { warn: (line: string) => void warned.push(line) },
    reportError: (error: unknown) => void reported.push(error),
    addEventListener: (type: string, listener: () => void) => { if (type === "pagehide") hides.push(listener); },
    BroadcastChannel: class {
      constructor(readonly name: string) {}
      set onmessage(listener: typeof hear) {
        hear = listener;
      }
      postMessage(message: { readonly events: readonly Told[] }): void {
        posted.push(structuredClone(message));
      }
    },
    ...more,
  };
  for (const [name, value] of Object.entries(more)) if (value === undefined) Reflect.deleteProperty(page, name);
  const start = (): OpenSoftphoneJourney => startJourneyRelay(page as never, { dataset });
  return {
    clock,
    reported,
    warned,
    posted,
    storage,
    page: page as typeof page & Record<string, unknown>,
    start,
    told: () => posted.flatMap(({ events }) => events),
    titles: () => [...new Set(posted.flatMap(({ events }) => events.map(({ title: told }) => told)))],
    asks: () => hear?.({ data: { v: 1, type: "ask" } }),
    leaves: () => { for (const hide of hides) hide(); },
    async goes(to: string, called: string) {
      location.href = to;
      document.title = called;
      navigation.dispatchEvent(new Event("navigatesuccess"));
      await clock.advance(1_000);
    },
  };
}

const known = { customerId: "contact-1", customerIdType: "contact" };
const entriesOf = (journey: OpenSoftphoneJourney) => JSON.parse(journey.context().SelfService.value) as { msdyn_displaytitle: string; msdyn_starttime: string; msdyn_type: number }[];

describe("the relay tells the softphone", () => {
  it("which pages a visitor sees, without what comes after the path, and what is searched, read and done", async () => {
    const { start, told, clock } = openPage({ dataset: known });
    const journey = start();
    journey.search("refund");
    journey.article("How to return goods");
    journey.action("Opened the return form");
    await clock.advance(0);
    expect(told().map(({ kind, title, url, customerId, customerIdType }) => [kind, title, url, customerId, customerIdType])).toEqual(
      [["page", "Prices"], ["search", "refund"], ["article", "How to return goods"], ["custom", "Opened the return form"]].map(([kind, title]) => [kind, title, "https://shop.example/prices", "contact-1", "contact"]),
    );
  });

  it("the pages that a page turns into, each once", async () => {
    const { start, goes, titles } = openPage({ dataset: known });
    start();
    await goes("https://shop.example/cart?a", "Cart");
    await goes("https://shop.example/cart?b#c", "Cart, another filter");
    await goes("https://shop.example/pay", "Pay");
    expect(titles()).toEqual(["Prices", "Cart", "Pay"]);
  });

  it("the page once it has its title, while it still loads", async () => {
    const { start, page, titles, clock } = openPage({ dataset: known });
    Object.assign(page.document, { readyState: "loading", title: "" });
    start();
    page.document.title = "Prices";
    page.document.dispatchEvent(new Event("DOMContentLoaded"));
    await clock.advance(0);
    expect(titles()).toEqual(["Prices"]);
  });

  it("no pages where the tag does not want it, but those that the page names", async () => {
    const { start, titles, goes } = openPage({ dataset: { ...known, noPageview: "" } });
    const journey = start();
    await goes("https://shop.example/pay", "Pay");
    journey.page("Step 2 of 3");
    await goes("https://shop.example/pay", "Pay");
    expect(titles()).toEqual(["Step 2 of 3"]);
  });

  it("web actions of both SDKs, whichever way they come", async () => {
    const ac = createFakeAc();
    const genesys = createFakeGenesys();
    const { start, told, clock, page } = openPage({ dataset: { noPageview: "" } });
    start();
    ac.arrives();
    genesys.arrives();
    Object.assign(page, ac.page, genesys.page);
    await clock.advance(10_000);
    ac.tells(webActionOf());
    genesys.tells("Journey.qualifiedContentOffer", { journeyContext: { customer: { id: "cookie-2" }, triggeringAction: { id: "a2" } }, engageContent: { offerText: "10 % off" } });
    await clock.advance(1_000);
    expect(new Set(told().map(({ id, customerId }) => `${id} ${customerId}`))).toEqual(new Set([`${String(webActionOf().actionId)}:offered ${String(webActionOf().customerId)}`, "a2:qualified cookie-2"]));
  });

  it("what was accepted, although it leads to another page at once", async () => {
    const ac = createFakeAc();
    const { start, told, clock, page, leaves } = openPage({ dataset: { noPageview: "" } });
    start();
    ac.arrives();
    Object.assign(page, ac.page);
    await clock.advance(10_000);
    ac.tells(webActionOf());
    await clock.advance(10);
    ac.tells(webActionOf({ actionState: "accepted" }));
    leaves();
    expect(told().map(({ id }) => id.split(":")[1])).toEqual(["offered", "accepted"]);
    leaves();
    await clock.advance(5_000);
    expect(told()).toHaveLength(2);
  });

  it("the SDK by the name that its snippet gives it", async () => {
    const ac = createFakeAc();
    ac.arrives();
    const { start, told, clock } = openPage({ dataset: { noPageview: "" }, more: { _genesysJourneySdk: "journeySdk", journeySdk: ac.page.ac } });
    start();
    ac.tells(webActionOf());
    await clock.advance(0);
    expect(told()).toHaveLength(1);
  });

  it("what was done before anybody knew who it is, as soon as an SDK says who", async () => {
    const ac = createFakeAc();
    ac.arrives();
    const { start, told, clock } = openPage({ more: ac.page });
    start().search("refund");
    await clock.advance(5_000);
    expect(told()).toEqual([]);
    ac.tells(webActionOf());
    await clock.advance(1_000);
    expect(told().map(({ kind, customerId, sessionId }) => [kind, customerId, sessionId])).toEqual(["page", "search", "webAction"].map((kind) => [kind, webActionOf().customerId, webActionOf().sessionId]));
  });

  it("all as whom the tag names, in the SDK's session, whatever the SDK says", async () => {
    const ac = createFakeAc();
    ac.arrives();
    const { start, told, clock } = openPage({ dataset: { ...known, noPageview: "" }, more: ac.page });
    const journey = start();
    ac.tells(webActionOf());
    journey.search("refund");
    await clock.advance(1_000);
    expect(new Set(told().map(({ customerId, sessionId }) => `${customerId} ${sessionId}`))).toEqual(new Set([`contact-1 ${String(webActionOf().sessionId)}`]));
  });

  it("a softphone that begins later all of this visit, of the pages before this one, too", async () => {
    const storage = new Map<string, string>();
    const first = openPage({ storage, dataset: known });
    first.start().search("refund");
    const second = openPage({ storage, dataset: known, href: "https://shop.example/cart", title: "Cart" });
    second.start();
    await second.clock.advance(0);
    second.posted.length = 0;
    second.asks();
    expect(second.told().map(({ title }) => title)).toEqual(["Prices", "refund", "Cart"]);
  });

  it("nothing of somebody else who sat here before", async () => {
    const storage = new Map<string, string>();
    openPage({ storage, dataset: known }).start().search("something private");
    const second = openPage({ storage, dataset: { customerId: "contact-2" } });
    const journey = second.start();
    await second.clock.advance(0);
    expect(second.told().map(({ customerId }) => customerId)).toEqual(["contact-2"]);
    expect(entriesOf(journey).map(({ msdyn_displaytitle }) => msdyn_displaytitle)).toEqual(["Prices"]);
  });

  it("a recording of its own origin, and of no other", async () => {
    const recorded = [webActionOf({ at: "2026-03-02T10:00:00Z" })];
    const fetched: string[] = [];
    const more = { fetch: async (url: string) => (fetched.push(url), { json: async () => recorded }) };
    const here = openPage({ dataset: { noPageview: "", recorded: "/visits.json" }, more });
    const journey = here.start();
    await here.clock.advance(0);
    expect(here.told()).toHaveLength(1);
    expect(entriesOf(journey)).toEqual([]);
    here.asks();
    expect(here.told()).toHaveLength(2);
    const elsewhere = openPage({ dataset: { noPageview: "", recorded: "https://elsewhere.example/visits.json" }, more });
    elsewhere.start();
    await elsewhere.clock.advance(0);
    expect(elsewhere.told()).toEqual([]);
    expect(elsewhere.warned).toEqual(["Open Softphone: the recorded events can't be had"]);
    expect(fetched).toEqual(["https://shop.example/visits.json"]);
  });
});

describe("across origins, the context for a live chat", () => {
  it("is the SelfService entry: a text of JSON, with the kinds and times of live chat", () => {
    const ac = createFakeAc();
    ac.arrives();
    const { start, clock } = openPage({ more: ac.page });
    const journey = start();
    journey.search("refund");
    journey.article("How to return goods");
    journey.action("Opened the return form");
    const at = new Date(clock.now()).toISOString();
    expect(journey.context().SelfService.isDisplayable).toBe(false);
    expect(entriesOf(journey)).toEqual([
      { msdyn_displaytitle: "Prices", msdyn_starttime: at, msdyn_type: 192350000 },
      { msdyn_displaytitle: "refund", msdyn_starttime: at, msdyn_type: 192350001 },
      { msdyn_displaytitle: "How to return goods", msdyn_starttime: at, msdyn_type: 192350002 },
      { msdyn_displaytitle: "Opened the return form", msdyn_starttime: at, msdyn_type: 192350003 },
    ]);
  });

  it("names offers with their outcome, and holds the newest 50", async () => {
    const ac = createFakeAc();
    ac.arrives();
    const { start, clock } = openPage({ dataset: { noPageview: "" }, more: ac.page });
    const journey = start();
    for (let count = 1; count <= 60; count += 1) journey.search(`search ${count}`);
    await clock.advance(1);
    ac.tells(webActionOf({ actionState: "rejected" }));
    await clock.advance(1_000);
    const titles = entriesOf(journey).map(({ msdyn_displaytitle }) => msdyn_displaytitle);
    expect(titles).toHaveLength(50);
    expect([titles[0], titles[48], titles[49]]).toEqual(["search 12", "search 60", "webchat (rejected)"]);
  });
});

describe("the page's own listeners", () => {
  it("hear both SDKs in the words of page 002, by methods and by the function", async () => {
    const ac = createFakeAc();
    const genesys = createFakeGenesys();
    ac.arrives();
    genesys.arrives();
    const { start, clock } = openPage({ more: { ...ac.page, ...genesys.page } });
    const journey = start();
    const heard: string[] = [];
    const note = (event: Record<string, unknown>): void => void heard.push(`${String(event.actionMediaType)}:${String(event.actionState)}`);
    journey.on("contentOffer:all", note);
    expect(journey("on", "brandNew:all", note)).toBeUndefined();
    journey.once("webchat:offered", note);
    await clock.advance(5_000);
    ac.tells(webActionOf());
    ac.tells(webActionOf());
    ac.tells(webActionOf({ actionMediaType: "brandNew" }));
    genesys.tells("Journey.qualifiedContentOffer", { journeyContext: { customer: { id: "c" }, triggeringAction: { id: "a" } } });
    journey.off("contentOffer:all", note);
    genesys.tells("Journey.qualifiedContentOffer", { journeyContext: { customer: { id: "c" }, triggeringAction: { id: "a" } } });
    expect(heard).toEqual(["webchat:offered", "brandNew:offered", "contentOffer:qualified"]);
  });

  it("may be registered before the script is there", () => {
    const ac = createFakeAc();
    ac.arrives();
    const heard: unknown[] = [];
    const stub = Object.assign(() => undefined, { q: [["on", "webchat:all", (event: unknown) => void heard.push(event)], ["search", "refund"]] });
    const { start } = openPage({ more: { ...ac.page, OpenSoftphoneJourney: stub } });
    const journey = start();
    ac.tells(webActionOf());
    expect(heard).toHaveLength(1);
    expect(entriesOf(journey).map(({ msdyn_displaytitle }) => msdyn_displaytitle)).toContain("refund");
  });
});

describe("nothing is thrown into the page", () => {
  it("by wrong calls, which are reported", () => {
    const { start, reported } = openPage();
    const journey = start();
    journey.on("webchat", () => undefined);
    journey.once("webchat:all", 5 as never);
    journey("unheardOf");
    journey.search(undefined as never);
    journey.page({} as never, 5 as never);
    expect(reported).toEqual([expect.any(TypeError), expect.any(TypeError), expect.any(TypeError)]);
  });

  it("by listeners, and they don't reach the SDK either", () => {
    const ac = createFakeAc();
    ac.arrives();
    const { start, reported } = openPage({ more: ac.page });
    start().on("webchat:all", () => { throw new Error("a listener's own"); });
    expect(() => { ac.tells(webActionOf()); }).not.toThrow();
    expect(reported).toHaveLength(1);
  });

  it.each([
    ["no storage", { sessionStorage: undefined }],
    ["nonsense in its storage", { sessionStorage: { getItem: () => '{"events":[null,5,{}],"visitor":{"customerId":5}}', setItem: () => { throw new Error("full"); } } }],
    ["no channels", { BroadcastChannel: undefined }],
    ["no safe source of ids", { crypto: {} }],
    ["an SDK that throws", { ac: () => { throw new Error("not configured"); }, Genesys: () => { throw new Error("not configured"); } }],
    ["an address that is none of the web's", { location: { href: "about:blank", origin: "null" } }],
  ])("by a page with %s", async (_, more) => {
    const { start, reported, clock } = openPage({ dataset: known, more });
    const journey = start();
    journey.search("refund");
    await clock.advance(20_000);
    expect(entriesOf(journey).at(-1)?.msdyn_displaytitle).toBe("refund");
    expect(reported).toEqual([]);
  });

  it("by wrong names of visitors, who are told as nobody", async () => {
    const { start, told, clock } = openPage({ dataset: { customerId: "https://shop.example/?x" } });
    start();
    await clock.advance(1_000);
    expect(told()).toEqual([]);
  });
});
