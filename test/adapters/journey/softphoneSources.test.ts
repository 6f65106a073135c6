import { journeyChannel } from "../../../SoftphoneControl/adapters/journey/journeyMessages";
import { bareUrl, maskedText } from "../../../SoftphoneControl/adapters/journey/masked";
import { createRelayedSource } from "../../../SoftphoneControl/adapters/journey/relayedSource";
import { createVisitorJourneySource } from "../../../SoftphoneControl/adapters/journey/visitorJourneySource";
import type { CrmRecord } from "../../../SoftphoneControl/model/records/crmRecord";
import type { JourneyEvent } from "../../../SoftphoneControl/model/host/journey";
import { DataverseFault } from "../../../SoftphoneControl/ports/dataversePort";
import type { DataverseRow } from "../../../SoftphoneControl/ports/dataversePort";
import { createFakeClock } from "../../support/fakeClock";
import { createOrigin } from "../../support/pagesOfOneOrigin";

const maria: CrmRecord = { id: "6F1E2D3C-0000-4000-8000-000000000001", name: "Maria Alvarez", recordType: "contact" };

function surroundings() {
  const clock = createFakeClock();
  const logged: string[] = [];
  const events: JourneyEvent[] = [];
  return {
    clock,
    logged,
    events,
    take: (batch: readonly JourneyEvent[]) => void events.push(...batch),
    inputs: { clock, log: { write: ({ message }: { readonly message: string }) => void logged.push(message) }, onThrow: (error: unknown) => { throw error; } },
  };
}

describe("the rows of Dataverse", () => {
  function begin(answer: () => Promise<readonly DataverseRow[]>, column = "contoso_contact") {
    const { inputs, ...rest } = surroundings();
    const queries: string[][] = [];
    const source = createVisitorJourneySource({
      ...inputs,
      column,
      dataverse: {
        query: (table, options) => {
          queries.push([table, decodeURIComponent(options)]);
          return answer();
        },
      },
    });
    source.subscribe(rest.take);
    return { ...rest, source, queries };
  }

  it("are asked for by the contact, the newest 50", async () => {
    const { source, queries, clock } = begin(async () => []);
    source.look(maria);
    await clock.advance(0);
    expect(queries).toEqual([
      [
        "msdyn_visitorjourney",
        "?$select=msdyn_visitorjourneyid,msdyn_displaytitle,msdyn_starttime,msdyn_type,msdyn_url,_msdyn_ocliveworkitemid_value&$filter=_contoso_contact_value eq 6F1E2D3C-0000-4000-8000-000000000001&$orderby=msdyn_starttime desc&$top=50",
      ],
    ]);
  });

  it("are told by their kinds, as the contact's", async () => {
    const types = [192350000, 192350001, 192350002, 192350003, 192350100, "192350001", null];
    const { source, events, clock } = begin(async () => types.map((msdyn_type, number) => ({ msdyn_visitorjourneyid: `row-${number}`, msdyn_type, msdyn_displaytitle: number === 0 ? null : "Refunds", msdyn_url: number === 0 ? "https://shop.example/refunds?id=1" : null, msdyn_starttime: `2026-03-02T10:00:0${number}Z`, _msdyn_ocliveworkitemid_value: number === 1 ? "conversation-1" : null })));
    source.look(maria);
    await clock.advance(0);
    expect(events.map(({ kind }) => kind)).toEqual(["page", "search", "article", "custom", "custom", "search", "custom"]);
    expect(events[0]).toEqual({ id: "row-0", at: Date.UTC(2026, 2, 2, 10), kind: "page", customerId: maria.id, customerIdType: "contact", sessionId: "", title: "", url: "https://shop.example/refunds" });
    expect(events[1]).toMatchObject({ sessionId: "conversation-1", title: "Refunds" });
  });

  it.each([
    ["no column is named", maria, ""],
    ["it is no contact", { ...maria, recordType: "account" }, "contoso_contact"],
    ["it has no id as Dataverse makes them", { ...maria, id: "1 or true" }, "contoso_contact"],
  ])("are not asked for when %s", async (_, who, column) => {
    const { source, queries, clock } = begin(async () => [], column);
    source.look(who);
    await clock.advance(0);
    expect(queries).toEqual([]);
  });

  it("that can't be read are one line in the log, however often they are asked for", async () => {
    const { source, logged, events, clock } = begin(() => Promise.reject(new DataverseFault("refused", "0x80060888")));
    for (let times = 0; times < 5; times += 1) source.look(maria);
    await clock.advance(0);
    expect(logged).toEqual(["the table msdyn_visitorjourney could not be read: refused 0x80060888"]);
    expect(events).toEqual([]);
  });
});

describe("relayed events", () => {
  function begin() {
    const { inputs, ...rest } = surroundings();
    const origin = createOrigin();
    const website = origin.page("website").channel(journeyChannel);
    const heard: unknown[] = [];
    website.subscribe((message) => void heard.push(message));
    const source = createRelayedSource({ ...inputs, channel: origin.page("softphone").channel(journeyChannel) });
    source.subscribe(rest.take);
    return { ...rest, website, heard, source };
  }

  it("are asked for by a softphone that begins", async () => {
    const { heard, clock } = begin();
    await clock.advance(0);
    expect(heard).toEqual([{ v: 1, type: "ask" }]);
  });

  it.each([
    [{ v: 2, type: "journey", events: [] }],
    [{ type: "journey", events: [{}] }],
    [{ v: 1, type: "journey", events: {} }],
    [{ v: 1, type: "journey", events: Array(201).fill({}) }],
    ["text"],
    [null],
  ])("of another make are not heard: %j", async (message) => {
    const { website, events, logged, clock } = begin();
    website.post(message);
    await clock.advance(2_000);
    expect([events, logged]).toEqual([[], []]);
  });

  it("come through the door: nothing of the future, no address for an id, no action without its fields", async () => {
    const { website, events, clock } = begin();
    const page = { id: "p1", at: clock.now() + 3_600_000, kind: "page", customerId: "c1" };
    const more = Object.fromEntries(Array.from({ length: 11 }, (_, number) => [`m${number}`, "x"]));
    const action = { id: "a1", state: "offered", mediaType: "webchat" };
    const bad = [{ ...page, customerId: "https://shop.example" }, { ...page, id: "a?b" }, { ...page, id: "x".repeat(201) }, { ...page, kind: "webAction" }, { ...page, action }, { ...page, kind: "webAction", action: { ...action, more } }, { ...page, at: Number.NaN }, { ...page, kind: "unheardOf" }];
    website.post({ v: 1, type: "journey", events: [...bad, page, { ...page, id: "w1", kind: "webAction", action }] });
    await clock.advance(0);
    expect(events.map(({ id, at, title, sessionId, customerIdType }) => [id, at, title, sessionId, customerIdType])).toEqual([["p1", clock.now(), "", "", "cookie"], ["w1", clock.now(), "", "", "cookie"]]);
  });
});

describe("an address", () => {
  it.each([
    ["https://shop.example/a/b?c=d#e", "https://shop.example/a/b"],
    ["https://shop.example#e?f", "https://shop.example"],
    ["HTTP://user:pass@word@shop.example/a", "HTTP://shop.example/a"],
    ["https://shop.example/a;jsessionid=1/b", "https://shop.example/a"],
    ["javascript:alert(1)", undefined],
    ["/only/a/path?x", undefined],
    ["https://", undefined],
    ["https:///nowhere", undefined],
    [`https://shop.example/${"a".repeat(5_000)}`, `https://shop.example/${"a".repeat(179)}`],
  ])("%s is told as %s", (url, told) => {
    expect(bareUrl(url)).toBe(told);
  });

  it.each([
    ["https://u:p@shop.example/a?b=c and more?", "https://shop.example/a and more?"],
    ["how much is it? #3", "how much is it? #3"],
    ["see /account?token=secret#x", "see /account"],
    [`${"/".repeat(3_000)}?`, "/".repeat(200)],
  ])("in the text %j is told as %j", (text, told) => {
    expect(maskedText(text)).toBe(told);
  });
});
