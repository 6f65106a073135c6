/** @jest-environment jsdom */
import { act, fireEvent, within } from "@testing-library/react";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { JourneyEvent } from "../../SoftphoneControl/model/host/journey";
import { callOf, eventOf, journeysOf, offerOf, stateOf, talkOf, visitor } from "../support/builders";
import { renderSoftphone, stringsOf } from "../support/renderSoftphone";

const known = { ctiData: { journeyCustomerId: visitor } };
const heard = { configuration: { ...defaultConfiguration, journey: { ...defaultConfiguration.journey, enabled: true } } };
const events = [
  offerOf(60, "offered"),
  offerOf(40, "rejected"),
  eventOf(20),
  eventOf(50, { kind: "search", title: "gas tariff", url: undefined }),
  eventOf(7_300, { kind: "article", title: "How to read your meter", sessionId: "visit-0" }),
  eventOf(90_000, { kind: "custom", title: "Downloaded the form", sessionId: "", url: undefined }),
];

function talkWith(...told: readonly JourneyEvent[]) {
  const view = renderSoftphone(stateOf({ ...heard, calls: [talkOf(known)], journeys: journeysOf(...told) }));
  fireEvent.click(view.getByRole("button", { name: /^On the web/ }));
  return view;
}
const lines = (view: ReturnType<typeof renderSoftphone>): readonly (readonly (string | null)[])[] =>
  within(view.getByRole("region", { name: "On the web" })).getAllByRole("listitem").map((item) => [...item.querySelectorAll("[title]")].map(({ textContent }) => textContent));

function wide(width: number): void {
  jest.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(width);
}
afterEach(() => {
  jest.restoreAllMocks();
});

describe("the timeline", () => {
  it("stands for the visitor's id, which means nothing to an agent", () => {
    const view = renderSoftphone(stateOf({ ...heard, calls: [talkOf({ ctiData: { ...known.ctiData, Reason: "invoice" } })], journeys: journeysOf(...events) }));
    expect(view.getByText("invoice")).toBeTruthy();
    expect(view.queryByText(visitor)).toBeNull();
  });

  it("tells the newest first, visit by visit, and of an offer what became of it", () => {
    const view = talkWith(...events);
    expect(lines(view)).toEqual([
      ["Prices", "www.contoso.com/prices", "now"],
      ["Chat invitation: Need help?", "offered → rejected", "now"],
      ["Search: gas tariff", "now"],
      ["Article: How to read your meter", "www.contoso.com/prices", "2 hr. ago"],
      ["Downloaded the form", "yesterday"],
    ]);
    expect(view.getAllByText(/^Visit of|^Other visits/).map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^Visit of Mar 2, /), expect.stringMatching(/^Visit of Mar 2, /), "Other visits"]);
  });

  it("names no visit where nobody knows any", () => {
    expect(talkWith(eventOf(20, { sessionId: "" })).queryByText(/visit/i)).toBeNull();
  });

  it("passes on what it has no word for, and shows no query of an address", () => {
    const view = talkWith(
      offerOf(5, "snoozed", { mediaType: "hologram", errorCode: "00045", errorMessage: "no projector" }),
      eventOf(30, { title: "", url: "https://www.contoso.com/a/b?token=secret#part" }),
      eventOf(31, { title: "<b>Bold</b>", url: undefined }),
    );
    expect(lines(view)).toEqual([["hologram: Need help?", "snoozed · 00045: no projector", "now"], ["www.contoso.com/a/b", "now"], ["<b>Bold</b>", "now"]]);
    expect(view.container.innerHTML).not.toContain("secret");
    expect(view.queryByRole("link")).toBeNull();
  });

  it("has the whole of a long title for ears and for the pointer", () => {
    const title = "Everything about the tariff ".repeat(7);
    expect(talkWith(eventOf(5, { title })).getByTitle(title.trim()).textContent).toBe(title);
  });

  it("stands open where there is room, and counts where there is none", () => {
    const state = stateOf({ ...heard, calls: [talkOf(known)], journeys: journeysOf(...events) });
    for (const [width, isOpen] of [[270, "false"], [430, "true"]] as const) {
      wide(width);
      const view = renderSoftphone(state);
      expect(view.getByRole("button", { name: "On the web (5)" }).getAttribute("aria-expanded")).toBe(isOpen);
      view.unmount();
    }
  });

  it("leaves it to the agent once he has said so, also when more is told", () => {
    wide(430);
    const view = renderSoftphone(stateOf({ ...heard, calls: [talkOf(known)], journeys: journeysOf(eventOf(20)) }));
    fireEvent.click(view.getByRole("button", { name: "On the web (1)" }));
    view.show(stateOf({ ...heard, calls: [talkOf(known)], journeys: journeysOf(eventOf(20), eventOf(5)) }));
    expect(view.getByRole("button", { name: "On the web (2)" }).getAttribute("aria-expanded")).toBe("false");
  });

  it("is not there where nothing is known, nor while it rings", () => {
    for (const state of [stateOf({ ...heard, calls: [talkOf(known)] }), stateOf({ ...heard, calls: [talkOf()], journeys: journeysOf(...events) }), stateOf({ ...heard, calls: [callOf(known)], journeys: journeysOf(...events) })]) {
      const view = renderSoftphone(state);
      expect(view.queryByRole("region", { name: "On the web" })).toBeNull();
      view.unmount();
    }
  });

  it("ticks by the minute, and never outlives the card", () => {
    const view = talkWith(eventOf(50), eventOf(3_000));
    const times = (): readonly (string | undefined)[] => lines(view).map((line) => line[line.length - 1] ?? undefined);
    expect(times()).toEqual(["now", "50 min. ago"]);
    act(() => {
      jest.advanceTimersByTime(11_000);
    });
    expect(times()).toEqual(["1 min. ago", "50 min. ago"]);
    act(() => {
      jest.advanceTimersByTime(49_500);
    });
    expect(times()).toEqual(["1 min. ago", "51 min. ago"]);
    view.unmount();
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe("why now", () => {
  const card = (...told: readonly JourneyEvent[]) => within(renderSoftphone(stateOf({ ...heard, calls: [callOf(known)], journeys: journeysOf(...told) })).getByRole("group", { name: "Call with Anna Keller" }));

  it("stands on the card that rings: the last page, search and offer", () => {
    const line = card(...events).getByTitle("Prices · Search: gas tariff · Chat invitation (rejected): Need help?");
    expect(line.textContent).toBe("On the web (now): Prices · Search: gas tariff · Chat invitation (rejected): Need help?");
  });

  it("says how long ago", () => {
    expect(card(eventOf(200)).getByTitle("Prices").textContent).toBe("On the web (3 min. ago): Prices");
  });

  it("says nothing where only something else is known", () => {
    expect(card(eventOf(5, { kind: "custom", title: "Downloaded" })).queryByText(/On the web/)).toBeNull();
  });
});

describe("the funnel of web offers", () => {
  function funnel(state: Parameters<typeof stateOf>[0]) {
    const view = renderSoftphone(stateOf({ ...heard, ...state }));
    fireEvent.click(view.getByRole("button", { name: "More" }));
    fireEvent.click(view.getByRole("menuitem", { name: "Web offers …" }));
    return { ...view, panel: within(view.getByRole("region", { name: "Web offers" })) };
  }
  const told = [offerOf(9, "qualified"), offerOf(8, "accepted"), offerOf(7, "engaged"), offerOf(6, "rejected", { id: "b" }), offerOf(5, "frequencyCapReached", { id: "c" }), offerOf(4, "accepted", { id: "d" }), offerOf(3, "qualified", { id: "e" })];

  it("is a table of steps with their shares, and what was lost", () => {
    const { panel } = funnel({ journeys: journeysOf(...told) });
    expect(panel.getAllByRole("row").map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ["qualified", "", "4", ""],
      ["offered", "", "3", "75%"],
      ["accepted", "", "2", "67%"],
      ["engaged", "", "1", "50%"],
      ["rejected", "", "1"],
      ["blocked", "", "1"],
    ]);
  });

  it("says so where there is none, and divides nothing by nothing", () => {
    const empty = funnel({});
    expect(empty.panel.getByText("No offers are known yet.")).toBeTruthy();
    empty.unmount();
    const { panel } = funnel({ journeys: journeysOf(offerOf(5, "frequencyCapReached")) });
    expect(panel.getAllByText("–")).toHaveLength(3);
  });

  it("closes, and gives the focus back", () => {
    const view = funnel({});
    fireEvent.click(view.panel.getByRole("button", { name: "Close web offers" }));
    expect(document.activeElement).toBe(view.getByRole("button", { name: "More" }));
  });

  it("is not there where nothing of the web is heard", () => {
    const view = renderSoftphone(stateOf());
    fireEvent.click(view.getByRole("button", { name: "More" }));
    expect(view.queryByRole("menuitem", { name: "Web offers …" })).toBeNull();
  });
});

it("speaks German, too", () => {
  const view = renderSoftphone(stateOf({ ...heard, calls: [talkOf(known)], journeys: journeysOf(...events) }), { strings: stringsOf(1031) });
  fireEvent.click(view.getByRole("button", { name: "Im Web (5)" }));
  const region = within(view.getByRole("region", { name: "Im Web" }));
  expect([region.getByText("angeboten → abgelehnt"), region.getByText("Suche: gas tariff"), region.getByText("gestern"), region.getByText("vor 2 Std.")]).toHaveLength(4);
});
