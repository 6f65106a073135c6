/** @jest-environment jsdom */
import { act, fireEvent, within } from "@testing-library/react";
import type { WorkItemId } from "../../SoftphoneControl/model/ids";
import type { State } from "../../SoftphoneControl/state/state";
import { callOf, channelOf, chatOf, consultOf, deskOf, helpChatOf, nineThirty, requestOf, stateOf, talkOf, telephony } from "../support/builders";
import { renderSoftphone, stringsOf } from "../support/renderSoftphone";

const annasCall = "call-anna" as WorkItemId;
const ask = { type: "intent.command", command: { type: "askChatAvailability", channelId: "chat" } };

function opened(state: State, strings = stringsOf(1033), name = "Help desk") {
  const view = renderSoftphone(state, { strings });
  fireEvent.click(view.getByRole("button", { name }));
  return { ...view, panel: within(view.getByRole("region", { name })) };
}
const facts = ({ panel }: ReturnType<typeof opened>): Readonly<Record<string, string | null>> =>
  Object.fromEntries(panel.queryAllByRole("term").map((term) => [term.textContent, term.nextElementSibling?.textContent ?? null]));

describe("the help desk", () => {
  it("can be asked from a customer's call that is up, and from no other", () => {
    const isOffered = (state: State): boolean => {
      const view = renderSoftphone(state);
      const found = view.queryByRole("button", { name: "Help desk" }) !== null;
      view.unmount();
      return found;
    };
    expect([talkOf(), talkOf({ state: "Paused" })].map((call) => isOffered(stateOf({ ...deskOf(), calls: [call] })))).toEqual([true, true]);
    expect([callOf(), talkOf({ state: "Wrapup" }), consultOf(), chatOf()].map((call) => isOffered(stateOf({ ...deskOf(), calls: [call] })))).toEqual([false, false, false, false]);
    expect(isOffered(stateOf({ ...deskOf(), chatDesk: undefined, calls: [talkOf()] }))).toBe(false);
    expect(isOffered(stateOf({ ...deskOf({ enabled: false }), calls: [talkOf()] }))).toBe(false);
  });

  it("is asked how busy it is when the panel opens, once", () => {
    const view = opened(stateOf({ ...deskOf(), calls: [talkOf()] }));
    expect(view.sent).toEqual([ask]);
    view.show(stateOf({ ...deskOf({ availability: { at: nineThirty } }), calls: [talkOf()], pending: [requestOf({ type: "askChatAvailability", channelId: "chat" as never })] }));
    view.show(stateOf({ ...deskOf({ availability: { at: nineThirty } }), calls: [talkOf()] }));
    expect(view.sent).toEqual([ask]);
  });

  it.each([
    ["its page is not there", deskOf({ phase: "absent" }), [talkOf()]],
    ["a chat is open", deskOf(), [talkOf(), helpChatOf()]],
    ["the line is down", { ...deskOf(), connection: { phase: "lost", since: nineThirty } as const }, [talkOf()]],
  ])("is asked nothing while %s", (_, desk, calls) => {
    expect(opened(stateOf({ ...desk, calls })).sent).toEqual([]);
  });

  it("is asked as soon as its page is there", () => {
    const view = opened(stateOf({ ...deskOf({ phase: "absent" }), calls: [talkOf()] }));
    view.show(stateOf({ ...deskOf(), calls: [talkOf()] }));
    expect(view.sent).toEqual([ask]);
  });

  it("says how busy it is, and unknown where it does not say", () => {
    const availability = { at: nineThirty - 120_000, isOpen: true, closesAt: Date.UTC(2026, 2, 4, 12), queuePosition: 2, averageWaitMinutes: 3.5, isAgentAvailable: false };
    const view = opened(stateOf({ ...deskOf({ availability }), calls: [talkOf()] }));
    expect(facts(view)).toEqual({ "Opening hours": expect.stringMatching(/^open until .*Mar 4/) as string, "Place in the queue": "2", "Average wait": "3.5 min", "Somebody is free": "no", "As of": "2 min. ago" });
    view.show(stateOf({ ...deskOf({ availability: { at: nineThirty } }), calls: [talkOf()] }));
    view.show(stateOf({ ...deskOf({ availability: { at: nineThirty, queuePosition: 2 } }), calls: [talkOf()] }));
    expect(facts(view)).toMatchObject({ "Opening hours": "unknown", "Place in the queue": "2", "Average wait": "unknown" });
  });

  it("says so in one sentence where it says nothing at all", () => {
    const view = opened(stateOf({ ...deskOf(), calls: [talkOf()] }));
    expect([facts(view), view.panel.getByText("The help desk does not say how busy it is.")]).toEqual([{}, expect.anything()]);
    view.show(stateOf({ ...deskOf({ availability: { at: nineThirty } }), calls: [talkOf()] }));
    expect(view.panel.getByText("The help desk does not say how busy it is.")).toBeTruthy();
  });

  it("says nothing of people where a bot answers", () => {
    expect(facts(opened(stateOf({ ...deskOf({ hasBot: true, availability: { at: nineThirty, isAgentAvailable: true } }), calls: [talkOf()] })))).not.toHaveProperty("Somebody is free");
  });

  it("says when it opens, and takes no chat before", () => {
    const view = opened(stateOf({ ...deskOf({ phase: "closed", availability: { at: nineThirty, isOpen: false, opensAt: Date.UTC(2026, 2, 4, 12) } }), calls: [talkOf()] }));
    expect(view.panel.getByText(/takes no chats now/)).toBeTruthy();
    expect(facts(view)["Opening hours"]).toMatch(/^closed until .*Mar 4/);
    expect(view.panel.queryByRole("button", { name: "Start chat" })).toBeNull();
  });

  it("is opened where its page is not there, if one is known", () => {
    const view = opened(stateOf({ ...deskOf({ phase: "absent" }), calls: [talkOf()] }));
    expect(view.panel.getByText(/The page with the chat is not open\. It must be open in this browser\./)).toBeTruthy();
    fireEvent.click(view.panel.getByRole("button", { name: "Open the chat" }));
    expect(view.sent).toEqual([{ type: "intent.command", command: { type: "showChatPage" } }]);
    view.unmount();
    expect(opened(stateOf({ ...deskOf({ phase: "absent", page: "" }), calls: [talkOf()] })).panel.queryByRole("button", { name: "Open the chat" })).toBeNull();
  });

  it("has one chat at a time", () => {
    const view = opened(stateOf({ ...deskOf(), calls: [talkOf(), helpChatOf()] }));
    expect(view.panel.getByText("A chat is open already. End it first.")).toBeTruthy();
    expect(view.panel.queryByRole("button", { name: "Start chat" })).toBeNull();
    fireEvent.click(view.panel.getByRole("button", { name: "Show chat" }));
    expect(view.sent).toEqual([{ type: "intent.command", command: { type: "showChatPage" } }]);
  });
});

describe("the preview", () => {
  const desk = deskOf({ contextVariables: ["Tier"] });
  const call = talkOf({ ctiData: { Tier: "Gold", Pin: "4711" } });
  const entries = ({ panel }: ReturnType<typeof opened>): readonly (readonly [string | null | undefined, boolean])[] =>
    panel.getAllByRole<HTMLInputElement>("checkbox").map(({ labels, checked }) => [labels?.[0]?.textContent, checked]);

  it("shows what will be sent, and what of it the help desk's agent sees", () => {
    expect(entries(opened(stateOf({ ...desk, calls: [call] })))).toEqual([
      ["callId: call-anna (not shown to its agent)", true],
      ["callDirection: Incoming", true],
      ["callQueue: Support", true],
      ["callSeconds: 65", true],
      ["Tier: Gold", true],
    ]);
  });

  it("is sent as it is shown, without what the agent takes out", () => {
    const view = opened(stateOf({ ...desk, calls: [call] }));
    for (const name of [/^callQueue/, /^Tier/, /^Tier/]) fireEvent.click(view.panel.getByRole("checkbox", { name }));
    act(() => {
      jest.advanceTimersByTime(60_000);
    });
    expect(entries(view)).toContainEqual(["callQueue: Support", false]);
    fireEvent.click(view.panel.getByRole("button", { name: "Start chat" }));
    expect(view.sent.slice(1)).toEqual([
      {
        type: "intent.command",
        command: {
          type: "startChat",
          channelId: "chat",
          about: annasCall,
          context: [
            { key: "callId", value: "call-anna", isDisplayable: false },
            { key: "callDirection", value: "Incoming", isDisplayable: true },
            { key: "callSeconds", value: "65", isDisplayable: true },
            { key: "Tier", value: "Gold", isDisplayable: true },
          ],
        },
      },
    ]);
    expect(view.queryByRole("region", { name: "Help desk" })).toBeNull();
    expect(document.activeElement).toBe(view.getByRole("button", { name: "Help desk" }));
  });

  it("begins one chat, whoever else is about to", () => {
    const pending = [requestOf({ type: "startChat", channelId: telephony, context: [] })];
    const view = opened(stateOf({ ...desk, calls: [call], pending }));
    fireEvent.click(view.panel.getByRole("button", { name: "Start chat" }));
    expect(view.sent).toEqual([ask]);
  });

  it("goes with Escape, and gives the focus back", () => {
    const view = opened(stateOf({ ...desk, calls: [call] }));
    expect(document.activeElement).toBe(view.getByRole("region", { name: "Help desk" }));
    fireEvent.keyDown(view.getByRole("region", { name: "Help desk" }), { key: "Escape" });
    expect(document.activeElement).toBe(view.getByRole("button", { name: "Help desk" }));
  });
});

describe("without a call", () => {
  it("the help desk is asked from the menu, about nothing", () => {
    const view = renderSoftphone(stateOf(deskOf()));
    fireEvent.click(view.getByRole("button", { name: "More" }));
    fireEvent.click(view.getByRole("menuitem", { name: "Ask the help desk …" }));
    expect(view.getByText("Nothing is sent along.")).toBeTruthy();
    fireEvent.click(view.getByRole("button", { name: "Start chat" }));
    expect(view.sent.slice(1)).toEqual([{ type: "intent.command", command: { type: "startChat", channelId: "chat", context: [], about: undefined } }]);
    expect(document.activeElement).toBe(view.getByRole("button", { name: "More" }));
  });

  it("there is nothing to ask where the organization has none", () => {
    const view = renderSoftphone(stateOf());
    fireEvent.click(view.getByRole("button", { name: "More" }));
    expect([view.getByRole("menuitem", { name: "Show log" }), view.queryByRole("menuitem", { name: /help desk/i })]).toEqual([expect.anything(), null]);
  });
});

describe("the offer of the help desk", () => {
  const desk = deskOf({ offerAfterHoldMs: 60_000 });
  const held = talkOf({ state: "Paused", capabilities: ["resume", "end"], stateSince: nineThirty - 60_000 });
  const offered = stateOf({ ...desk, calls: [{ ...held, helpOffer: { phase: "shown" } }] });
  const words = "Anna Keller has been waiting on hold for 1:00. Ask the help desk?";
  const said = (view: ReturnType<typeof renderSoftphone>) => view.getAllByRole("status").map(({ textContent }) => textContent?.trim());

  it("is made on the call that waits, and said once", () => {
    const view = renderSoftphone(stateOf({ ...desk, calls: [{ ...held, helpOffer: { phase: "waiting", dueAt: nineThirty } }] }));
    expect(view.queryByText(words)).toBeNull();
    view.show(offered);
    expect(within(view.getByRole("group", { name: "Call with Anna Keller" })).getByText(words)).toBeTruthy();
    expect(said(view)).toContain(words);
    act(() => { jest.advanceTimersByTime(600); });
    view.show(stateOf({ ...desk, calls: Object.values(offered.phone.workItems), channels: [channelOf({ state: "NotReady", reasonCode: "B2", reasonCodeLabel: "Lunch" })] }));
    expect([said(view).join(), view.queryByText(words)]).toEqual([expect.stringMatching(/Lunch$/), expect.anything()]);
  });

  it("leads to the help desk", () => {
    const view = renderSoftphone(offered);
    fireEvent.click(view.getByRole("button", { name: "Ask" }));
    expect(view.sent).toEqual([{ type: "intent.helpAnswered", workItemId: annasCall }, ask]);
    expect(view.getByRole("region", { name: "Help desk" })).toBeTruthy();
    fireEvent.click(view.getByRole("button", { name: "Close help desk" }));
    expect(document.activeElement).toBe(view.getByRole("button", { name: "Help desk" }));
  });

  it("can be declined, and leaves the focus on the card", () => {
    const view = renderSoftphone(offered);
    view.getByRole("button", { name: "Not now" }).focus();
    fireEvent.click(view.getByRole("button", { name: "Not now" }));
    expect(view.sent).toEqual([{ type: "intent.helpAnswered", workItemId: annasCall }]);
    view.show(stateOf({ ...desk, calls: [{ ...held, helpOffer: { phase: "done" } }] }));
    expect(document.activeElement).toBe(view.getByRole("group", { name: "Call with Anna Keller" }));
  });
});

it("speaks German, too", () => {
  const availability = { at: nineThirty - 60_000, isOpen: true, averageWaitMinutes: 4 };
  const view = opened(stateOf({ ...deskOf({ availability }), calls: [talkOf()] }), stringsOf(1031), "Helpdesk");
  expect(facts(view)).toEqual({ Öffnungszeiten: "geöffnet", "Platz in der Warteschlange": "unbekannt", "Mittlere Wartezeit": "4 Min.", Stand: "vor 1 Min." });
  expect(view.panel.getByRole("button", { name: "Chat beginnen" })).toBeTruthy();
});
