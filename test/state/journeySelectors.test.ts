import { journeyStates } from "../../SoftphoneControl/model/host/journey";
import type { JourneyEvent } from "../../SoftphoneControl/model/host/journey";
import { offerFunnelSelector, visitsOf, whyNowSelector } from "../../SoftphoneControl/state/selectors/journeySelectors";
import { callOf, consultOf, eventOf, helpChatOf, journeysOf, offerOf, stateOf, visitor } from "../support/builders";

const known = { ctiData: { journeyCustomerId: visitor } };

describe("visits", () => {
  it("hold the newest first, and an offer as one row with all that became of it", () => {
    const events = [offerOf(10, "accepted"), eventOf(20), offerOf(30, "offered"), offerOf(40, "qualified"), eventOf(500, { sessionId: "visit-0", title: "Home" })];
    expect(visitsOf(events).map(({ sessionId, rows }) => [sessionId, rows.map(({ event, states }) => [event.id, ...states])])).toEqual([
      ["visit-1", [["offer-1:accepted", "qualified", "offered", "accepted"], ["event-20"]]],
      ["visit-0", [["event-500"]]],
    ]);
  });

  it("put what came at once in the order of an offer's life", () => {
    for (const told of [["offered", "accepted"], ["accepted", "offered"]]) {
      expect(visitsOf(told.map((state) => offerOf(10, state)))[0]?.rows.map(({ states }) => states)).toEqual([["offered", "accepted"]]);
    }
  });

  it("take states and media that nobody knows as they come", () => {
    expect(visitsOf([offerOf(5, "snoozed", { mediaType: "hologram" }), offerOf(10, "offered", { mediaType: "hologram" })])[0]?.rows[0]?.states).toEqual(["offered", "snoozed"]);
  });

  it("are none where nothing happened", () => {
    expect(visitsOf([])).toEqual([]);
  });
});

describe("why somebody calls now", () => {
  const why = (...events: readonly JourneyEvent[]) => whyNowSelector(stateOf({ calls: [callOf(known)], journeys: journeysOf(...events) }), callOf().id);

  it("is the last page, the last search and the last offer with its outcome", () => {
    const search = eventOf(50, { kind: "search", title: "gas tariff" });
    const { page, search: found, offer } = why(eventOf(20), eventOf(90, { title: "Home" }), search, offerOf(30, "rejected"), offerOf(31, "offered"), offerOf(200, "accepted", { id: "offer-0" }));
    expect([page?.title, found?.title, offer?.action?.id, offer?.action?.state]).toEqual(["Prices", "gas tariff", "offer-1", "rejected"]);
  });

  it("is no flow behind the scenes", () => {
    expect(why(offerOf(5, "started", { mediaType: "architectFlow" }), offerOf(6, "qualified", { mediaType: "integrationAction" })).offer).toBeUndefined();
  });

  it("is nothing where it is not certain who calls, and nothing on colleagues' cards", () => {
    const journeys = journeysOf(eventOf(20));
    for (const item of [callOf(), consultOf(known), helpChatOf(known)]) {
      expect(whyNowSelector(stateOf({ calls: [item], journeys }), item.id)).toEqual({ page: undefined, search: undefined, offer: undefined });
    }
  });
});

describe("the funnel of offers", () => {
  const funnel = (...events: readonly JourneyEvent[]) => offerFunnelSelector(stateOf({ journeys: journeysOf(...events) }));
  const nothing = { qualified: 0, offered: 0, accepted: 0, engaged: 0, rejected: 0, ignored: 0, timedout: 0, errored: 0, blocked: 0 };

  it("counts each offer once for each step it came to, told or not", () => {
    const events = [offerOf(9, "offered"), offerOf(8, "accepted"), offerOf(9, "offered", { id: "b" }), offerOf(7, "rejected", { id: "b" }), offerOf(5, "engaged", { id: "c" }), offerOf(4, "qualified", { id: "d" })];
    expect(funnel(...events)).toEqual({ ...nothing, qualified: 4, offered: 3, accepted: 2, engaged: 1, rejected: 1 });
  });

  it.each(journeyStates)("knows what %s means", (state) => {
    const steps = {
      qualified: { qualified: 1 },
      offered: { qualified: 1, offered: 1 },
      rejected: { qualified: 1, offered: 1, rejected: 1 },
      ignored: { qualified: 1, offered: 1, ignored: 1 },
      timedout: { qualified: 1, offered: 1, timedout: 1 },
      accepted: { qualified: 1, offered: 1, accepted: 1 },
      started: { qualified: 1, offered: 1, accepted: 1 },
      abandoned: { qualified: 1, offered: 1, accepted: 1 },
      engaged: { qualified: 1, offered: 1, accepted: 1, engaged: 1 },
      completed: { qualified: 1, offered: 1, accepted: 1, engaged: 1 },
      errored: { errored: 1 },
      qualifiedOutsideSchedule: { blocked: 1 },
      offeredOutsideSchedule: { blocked: 1 },
      frequencyCapReached: { blocked: 1 },
    };
    expect(funnel(offerOf(1, state))).toEqual({ ...nothing, ...steps[state] });
  });

  it("counts nothing of what nobody knows, whatever it is called", () => {
    expect(funnel(offerOf(3, "snoozed"), offerOf(2, "constructor", { id: "b" }), offerOf(1, "__proto__", { id: "c" }), eventOf(9))).toEqual(nothing);
  });

  it("leaves out flows behind the scenes", () => {
    expect(funnel(offerOf(3, "qualified", { mediaType: "architectFlow" }))).toEqual(nothing);
  });
});
