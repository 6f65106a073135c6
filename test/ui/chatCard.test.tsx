/** @jest-environment jsdom */
import { act, fireEvent, within } from "@testing-library/react";
import { anna, callOf, chatOf, deskOf, helpChatOf, nineThirty, requestOf, stateOf, talkOf, telephony } from "../support/builders";
import type { WorkItemId } from "../../SoftphoneControl/model/ids";
import { renderSoftphone, stringsOf } from "../support/renderSoftphone";

const chat = "chat-anna" as WorkItemId;

function cardOf(state: Parameters<typeof stateOf>[0], name: string | RegExp = `Chat with ${anna.name}`) {
  const view = renderSoftphone(stateOf({ ...deskOf(), ...state }));
  return { ...view, card: within(view.getByRole("group", { name })) };
}
const buttons = ({ card }: ReturnType<typeof cardOf>): readonly (string | null)[] => card.queryAllByRole("button").map(({ textContent }) => textContent).filter((name) => name !== "" && name !== "Find customer");

describe("a chat's card", () => {
  const escalated = talkOf({ about: chat, correlationId: chat });
  it.each([
    [[chatOf({ state: "Initiated" })], "Starting …"],
    [[chatOf({ state: "Offered" })], "Waiting for an agent"],
    [[chatOf()], "With an agent"],
    [[chatOf({ state: "Paused" })], "Paused"],
    [[chatOf({ state: "Paused" }), escalated], "Continued by phone"],
    [[chatOf({ state: "Wrapup" })], "Wrap-up"],
    [[chatOf({ state: "Unknown" })], "Please wait …"],
  ])("says how it stands", (calls, words) => {
    expect(cardOf({ calls }).card.getByText(words)).toBeTruthy();
  });

  it("says where it waits, and no more of it once somebody is there", () => {
    const details = { queuePosition: 3, averageWaitMinutes: 4 };
    const view = cardOf({ calls: [chatOf({ state: "Offered", chat: details })] });
    expect(view.card.getByText(/Chat · no\. 3 in the queue · about 4 min wait/)).toBeTruthy();
    view.show(stateOf({ ...deskOf(), calls: [chatOf({ chat: details })] }));
    expect(view.card.queryByText(/queue/)).toBeNull();
  });

  it("says what is not known by saying nothing", () => {
    const { card } = cardOf({ calls: [chatOf({ state: "Offered" })] });
    expect(card.queryByText(/queue|wait$|minimized|new/)).toBeNull();
  });

  it("counts what was not read yet, and says that it is minimized", () => {
    const { card } = cardOf({ calls: [chatOf({ chat: { unread: 2, isMinimized: true } })] });
    expect([card.getByText("2 new"), card.getByText(/Chat · minimized/)]).toEqual([expect.anything(), expect.anything()]);
  });

  it.each([
    [helpChatOf(), "Chat with Help desk"],
    [chatOf({ participants: [{ address: "" }] }), "Chat with Website visitor"],
    [chatOf({ participants: [{ address: anna.address }] }), "Chat with (206) 555-0142"],
  ])("names whoever has no name", (item, name) => {
    expect(cardOf({ calls: [item] }, name).card).toBeTruthy();
  });

  it("has no telephone's buttons, whatever it is said to be capable of", () => {
    const view = cardOf({ calls: [chatOf({ capabilities: ["mute", "sendDtmf", "consult", "transfer", "pause", "end"] })] });
    expect(buttons(view)).toEqual(["Continue by phone", "Show chat", "Pause chat", "End chat", "Previous contacts"]);
    view.show(stateOf({ ...deskOf(), calls: [chatOf({ capabilities: [], state: "Wrapup" })] }));
    expect(buttons(view)).toEqual(["Previous contacts"]);
  });

  it.each([
    ["End chat", { type: "endWorkitem", workItemId: chat }],
    ["Pause chat", { type: "pauseWorkitem", workItemId: chat }],
    ["Show chat", { type: "showChatPage" }],
    ["Continue by phone", { type: "dial", channelId: telephony, address: anna.address, about: chat }],
  ])("%s asks for it", (name, command) => {
    const { card, sent } = cardOf({ calls: [chatOf()] });
    fireEvent.click(card.getByRole("button", { name }));
    expect(sent).toEqual([{ type: "intent.command", command }]);
  });

  it("shows no chat where no page is known", () => {
    expect(buttons(cardOf({ calls: [chatOf()], ...deskOf({ page: "" }) }))).not.toContain("Show chat");
  });

  it("says nothing of the microphone while it waits", () => {
    const devices = { microphone: "prompt", inputs: [], outputs: [], input: "", output: "" } as const;
    const asked = /microphone/i;
    expect(cardOf({ calls: [chatOf({ state: "Offered" })], devices }).card.queryByText(asked)).toBeNull();
  });
});

describe("to continue by phone", () => {
  const button = ({ card }: ReturnType<typeof cardOf>): HTMLElement => card.getByRole("button", { name: "Continue by phone" });
  const isOff = (view: ReturnType<typeof cardOf>): boolean => button(view).getAttribute("aria-disabled") === "true";

  it("needs a number, and says so", () => {
    const view = cardOf({ calls: [chatOf({ participants: [{ address: "", name: "Anna" }] })] }, "Chat with Anna");
    fireEvent.click(button(view));
    expect([isOff(view), view.sent]).toEqual([true, []]);
    expect(document.getElementById(button(view).getAttribute("aria-describedby") ?? "")?.textContent).toBe("No number is known that could be called.");
  });

  it("needs a free line, and says so; a chat is none", () => {
    const other = talkOf({ id: "call-bob" as WorkItemId });
    const busy = cardOf({ calls: [chatOf(), other] });
    expect([isOff(busy), busy.card.getByText("You are in a call.")]).toEqual([true, expect.anything()]);
    busy.show(stateOf({ ...deskOf(), calls: [chatOf(), helpChatOf(), { ...other, state: "Paused" }] }));
    expect([isOff(busy), busy.card.queryByText("You are in a call.")]).toEqual([false, null]);
  });

  it("waits while a number is being dialed", () => {
    const view = cardOf({ calls: [chatOf()], pending: [requestOf({ type: "dial", channelId: telephony, address: anna.address, about: chat })] });
    expect([isOff(view), view.card.queryByText("You are in a call.")]).toEqual([true, null]);
  });

  it("is for customers who wait or write, once", () => {
    for (const calls of [[helpChatOf()], [chatOf({ state: "Wrapup" })], [chatOf({ state: "Initiated" })], [chatOf(), callOf({ state: "Initiated", direction: "Outgoing", about: chat })]]) {
      const view = renderSoftphone(stateOf({ ...deskOf(), calls }));
      expect(view.queryByRole("button", { name: "Continue by phone" })).toBeNull();
      view.unmount();
    }
  });
});

describe("what belongs together", () => {
  const correlationId = "call-anna";
  const calls = [talkOf({ correlationId }), helpChatOf({ about: "call-anna" as WorkItemId, correlationId })];

  it("says so on both cards", () => {
    const view = renderSoftphone(stateOf({ ...deskOf(), calls }));
    expect(within(view.getByRole("group", { name: "Call with Anna Keller" })).getByText("belongs to the chat with Help desk")).toBeTruthy();
    expect(within(view.getByRole("group", { name: "Chat with Help desk" })).getByText("belongs to the call with Anna Keller")).toBeTruthy();
  });

  it("is said of a call that is over, while the chat about it goes on", () => {
    const view = renderSoftphone(stateOf({ ...deskOf(), calls: calls.slice(1), ended: [{ ...talkOf({ correlationId }), state: "Ended" }, { ...callOf({ id: "old" as WorkItemId, correlationId }), state: "Ended" }] }));
    expect(view.getAllByText(/belongs to/)).toHaveLength(1);
  });

  it("is nothing for others", () => {
    expect(renderSoftphone(stateOf({ calls: [talkOf(), chatOf()] })).queryByText(/belongs to/)).toBeNull();
  });
});

describe("a chat that is over", () => {
  it("is no call that has ended", () => {
    const view = renderSoftphone(stateOf({ ended: [helpChatOf({ state: "Ended", endReason: "otherHungUp", endedAt: nineThirty - 3000 })] }));
    expect([view.getByText("Help desk"), view.getByText("The chat has ended")]).toEqual([expect.anything(), expect.anything()]);
    expect(view.queryByRole("button", { name: "Call back" })).toBeNull();
  });
});

describe("for ears", () => {
  it("a chat is a chat", () => {
    const view = renderSoftphone(stateOf());
    view.show(stateOf({ calls: [chatOf({ state: "Offered" })] }));
    expect(view.getAllByRole("status").map(({ textContent }) => textContent)).toContain("Chat with Anna Keller: Waiting for an agent");
    act(() => { jest.advanceTimersByTime(600); });
    view.show(stateOf({ ended: [helpChatOf({ state: "Ended", endedAt: nineThirty })] }));
    expect(view.getAllByRole("status").map(({ textContent }) => textContent)).toContain("Chat with Help desk: The chat has ended");
  });
});

it("speaks German, too", () => {
  const view = renderSoftphone(stateOf({ ...deskOf(), calls: [chatOf({ state: "Offered", chat: { queuePosition: 2, averageWaitMinutes: 1.5, unread: 1 } })] }), { strings: stringsOf(1031) });
  const card = within(view.getByRole("group", { name: "Chat mit Anna Keller" }));
  expect(card.getByText(/Chat · Platz 2 in der Warteschlange · etwa 1,5 Min\. Wartezeit/)).toBeTruthy();
  expect([card.getByText("1 neu"), card.getByText("Wartet auf einen Agenten"), card.getByRole("button", { name: "Telefonisch fortsetzen" })]).toHaveLength(3);
});
