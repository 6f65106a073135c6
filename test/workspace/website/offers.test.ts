import { visitor } from "../../../workspace/src/website/visitor";
import { beginVisit } from "./journeySdkStory";

const kontor = "/website/product.html?model=kontor";
const karawane = "/website/product.html?model=karawane";
const support = "/website/support.html";

describe("a visitor who looks at products", () => {
  it("is offered fleet prices after the second one, and takes them", async () => {
    const visit = beginVisit();
    visit.open("/website/index.html");
    visit.open(kontor);
    await visit.clock.advance(5_000);
    visit.open(kontor);
    await visit.clock.advance(5_000);
    expect(visit.told).toEqual([]);
    const { offers } = visit.open(karawane);
    await visit.clock.advance(1_000);
    expect(offers.shown()?.link).toBe("/website/fleet.html");
    offers.answer("accepted");
    offers.answer("accepted");
    expect(visit.opened).toEqual(["/website/fleet.html"]);
    expect(offers.shown()).toBeUndefined();
    await visit.clock.advance(0);
    expect(visit.told).toEqual(["contentOffer:qualified", "contentOffer:offered", "contentOffer:accepted"]);
  });

  it("who looks on without an answer has ignored it, and is not asked again", async () => {
    const visit = beginVisit();
    visit.open(kontor);
    visit.open(karawane);
    await visit.clock.advance(1_000);
    visit.open("/website/product.html?model=dock");
    await visit.clock.advance(1_000);
    visit.open("/website/product.html?model=kurier");
    await visit.clock.advance(1_000);
    expect(visit.told).toEqual(["contentOffer:qualified", "contentOffer:offered", "contentOffer:ignored", "contentOffer:frequencyCapReached"]);
  });

  it("and leaves before it could be offered, is offered it on the next product", async () => {
    const visit = beginVisit();
    visit.open(kontor);
    visit.open(karawane);
    await visit.clock.advance(100);
    visit.open(kontor);
    await visit.clock.advance(1_000);
    expect(visit.told).toEqual(["contentOffer:qualified", "contentOffer:offered"]);
  });
});

describe("a visitor in need of help", () => {
  it("is invited after a search without luck, and chats to the end", async () => {
    const visit = beginVisit();
    const sdk = visit.open(`${support}?q=zebra`);
    sdk.ac("record", "search_without_result", { question: "zebra" });
    await visit.clock.advance(1_000);
    sdk.offers.answer("accepted");
    expect(visit.opened).toEqual(["chat"]);
    sdk.offers.chat("started");
    sdk.offers.chat("started");
    sdk.offers.chat("engaged");
    await visit.clock.advance(0);
    const next = visit.open("/website/contact.html");
    next.offers.chat({ errorCode: 429, errorMessage: "Asked too often." });
    next.offers.chat("over");
    next.offers.chat("over");
    await visit.clock.advance(0);
    expect(visit.told).toEqual(["webchat:qualified", "webchat:offered", "webchat:accepted", "webchat:started", "webchat:engaged", "webchat:completed"]);
  });

  it("is invited after twenty seconds on the support page, not after nineteen", async () => {
    const visit = beginVisit();
    const { offers } = visit.open(support);
    await visit.clock.advance(19_000);
    expect(offers.shown()).toBeUndefined();
    await visit.clock.advance(2_000);
    expect(offers.shown()?.mediaType).toBe("webchat");
  });

  it("who says nothing for a minute lets the invitation pass", async () => {
    const visit = beginVisit();
    const { offers } = visit.open(support);
    await visit.clock.advance(90_000);
    expect(offers.shown()).toBeUndefined();
    offers.answer("accepted");
    expect(visit.told).toEqual(["webchat:qualified", "webchat:offered", "webchat:timedout"]);
    expect(visit.opened).toEqual([]);
  });

  it.each([
    ["rejects it", ["webchat:qualified", "webchat:offered", "webchat:rejected"], []],
    ["gives up before anybody answers", ["webchat:qualified", "webchat:offered", "webchat:accepted", "webchat:started", "webchat:abandoned"], ["started", "over", "engaged"]],
    ["finds no chat", ["webchat:qualified", "webchat:offered", "webchat:accepted", "webchat:errored"], [{ errorCode: 7, errorMessage: "not there" }, "started"]],
  ] as const)("who %s", async (_, expected, signals) => {
    const visit = beginVisit();
    const { offers } = visit.open(support);
    await visit.clock.advance(21_000);
    offers.answer(signals.length === 0 ? "rejected" : "accepted");
    for (const signal of signals) offers.chat(signal);
    await visit.clock.advance(0);
    expect(visit.told).toEqual(expected);
  });

  it("outside of the hours is told nothing, and the journey knows why", async () => {
    const visit = beginVisit();
    visit.isOpen = false;
    const { ac, offers } = visit.open(support);
    ac("record", "search_without_result");
    await visit.clock.advance(30_000);
    expect(offers.shown()).toBeUndefined();
    expect(visit.told).toEqual(["webchat:qualifiedOutsideSchedule"]);
  });

  it("who chats already is not invited to", async () => {
    const visit = beginVisit();
    const { ac, offers } = visit.open(support);
    ac("record", "search_without_result");
    await visit.clock.advance(1_000);
    offers.answer("accepted");
    offers.chat("started");
    await visit.clock.advance(60_000);
    expect(offers.shown()).toBeUndefined();
    expect(visit.told).toEqual(["webchat:qualified", "webchat:offered", "webchat:accepted", "webchat:started", "webchat:frequencyCapReached"]);
  });

  it("a chat that no invitation led to is none of the journey's", async () => {
    const visit = beginVisit();
    const { offers } = visit.open("/website/index.html");
    for (const signal of ["started", "engaged", "over"] as const) offers.chat(signal);
    await visit.clock.advance(0);
    expect(visit.told).toEqual([]);
  });
});

describe("an offer at a time", () => {
  it("a second one waits until the first is answered, and its conditions are met again", async () => {
    const visit = beginVisit();
    visit.open(kontor);
    const { ac, offers } = visit.open(karawane);
    await visit.clock.advance(1_000);
    ac("record", "search_without_result");
    await visit.clock.advance(1_000);
    expect(offers.shown()?.mediaType).toBe("contentOffer");
    offers.answer("rejected");
    ac("record", "search_without_result");
    await visit.clock.advance(1_000);
    expect(offers.shown()?.mediaType).toBe("webchat");
    expect(visit.told).toEqual(["contentOffer:qualified", "contentOffer:offered", "webchat:qualified", "contentOffer:rejected", "webchat:offered"]);
  });
});

describe("what is told", () => {
  it("has the fields of page 002, one id for one action, and no time", async () => {
    const visit = beginVisit();
    const sdk = visit.open(support);
    await visit.clock.advance(21_000);
    sdk.offers.answer("accepted");
    sdk.offers.chat({ errorCode: 1, errorMessage: "There is no chat." });
    await visit.clock.advance(0);
    const common = {
      actionId: visit.events[0]?.actionId,
      actionMediaType: "webchat",
      actionMapId: "7d2f4c10-5b1e-4d0a-9a3c-1f6a0c2b9e02",
      actionMapVersion: 11,
      customerId: visitor.customerId,
      customerIdType: "cookie",
      sessionId: sdk.sessionId(),
    };
    expect(visit.events).toEqual([
      { ...common, actionState: "qualified" },
      { ...common, actionState: "offered" },
      { ...common, actionState: "accepted" },
      { ...common, actionState: "errored", errorCode: 1, errorMessage: "There is no chat." },
    ]);
  });

  it("comes later than what caused it", async () => {
    const visit = beginVisit();
    const { offers } = visit.open(support);
    await visit.clock.advance(21_000);
    offers.answer("accepted");
    expect(visit.told.at(-1)).toBe("webchat:offered");
    await visit.clock.advance(0);
    expect(visit.told.at(-1)).toBe("webchat:accepted");
  });
});

describe("a visit", () => {
  it("goes on from page to page, and is another after half an hour of nothing", async () => {
    const visit = beginVisit();
    const first = visit.open("/website/index.html").sessionId();
    await visit.clock.advance(29 * 60_000);
    expect(visit.open(kontor).sessionId()).toBe(first);
    await visit.clock.advance(31 * 60_000);
    expect(visit.open(karawane).sessionId()).not.toBe(first);
    await visit.clock.advance(1_000);
    expect(visit.told).toEqual([]);
  });

  it.each(["{", "null", "7", '{"sessionId":7}', '{"sessionId":"a","lastAt":1772524800000,"pages":[7],"actions":[]}', '{"sessionId":"a","lastAt":1772524800000,"pages":[],"actions":[null]}'])("is a new one when what is kept is %s", (kept) => {
    const visit = beginVisit();
    visit.kept = kept;
    expect(visit.open("/website/index.html").sessionId()).toMatch(/^id-/);
  });
});
