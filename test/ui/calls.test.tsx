/** @jest-environment jsdom */
import { act, fireEvent, within } from "@testing-library/react";
import type { WorkItemId } from "../../SoftphoneControl/model/ids";
import { endReasons } from "../../SoftphoneControl/model/workItems/workItem";
import { anna, bob, callOf, consultOf, nineThirty, nina, signedOutState, stateOf, talkOf, telephony } from "../support/builders";
import { readResx } from "../support/resx";
import { renderSoftphone } from "../support/renderSoftphone";

const annasCall = "call-anna" as WorkItemId;
const records = [
  { id: "1", name: "Anna Keller", recordType: "contact" },
  { id: "2", name: "Keller Ltd", recordType: "account" },
];
const groups = (view: ReturnType<typeof renderSoftphone>): readonly (string | null)[] =>
  view.getAllByRole("group", { name: /^Call with/ }).map((group) => group.getAttribute("aria-label"));

describe("the name of a call", () => {
  it.each([
    ["the record's", callOf({ associatedParticipant: records[1] }), "Call with Keller Ltd"],
    ["the contact center's", callOf(), "Call with Anna Keller"],
    ["a colleague's", consultOf({ participants: [] }), "Call with Nina Berg"],
    ["a formatted number", callOf({ participants: [{ address: anna.address }] }), "Call with (206) 555-0142"],
    ["that of a withheld number", callOf({ participants: [{ address: "" }] }), "Call with Number withheld"],
  ])("is %s", (_, call, name) => {
    expect(groups(renderSoftphone(stateOf({ calls: [call] })))).toEqual([name]);
  });
});

describe("the list of calls", () => {
  it("offers no call back to a number that does not exist", () => {
    const ended = { state: "Ended", endedAt: nineThirty - 3_000 } as const;
    const view = renderSoftphone(stateOf({ ended: [callOf({ ...ended, endReason: "busy" })] }));
    expect(view.getByRole("button", { name: "Call back" })).toBeTruthy();
    view.show(stateOf({ ended: [callOf({ ...ended, endReason: "invalidNumber" })] }));
    expect(view.queryByRole("button", { name: "Call back" })).toBeNull();
  });

  it.each([
    [signedOutState(), "You are signed out"],
    [signedOutState({ connection: { phase: "connecting", since: 0 } }), "Connecting …"],
    [signedOutState({ connection: { phase: "lost", since: nineThirty, nextTryAt: nineThirty + 5000 } }), "No connection"],
    [stateOf({ connection: { phase: "lost", since: nineThirty, cause: "sipNotSetUp" } }), "The telephone line is not available"],
    [stateOf({ devices: { microphone: "busy", inputs: [], outputs: [], input: "", output: "" } }), "Callers could not hear you"],
    [stateOf(), "Ready for calls"],
  ])("says what is while it is empty", (state, text) => {
    expect(renderSoftphone(state).getByText(text)).toBeTruthy();
  });

  it("never says ready before a line that was lost is up again", () => {
    const view = renderSoftphone(stateOf({ connection: { phase: "lost", since: nineThirty, nextTryAt: nineThirty } }));
    view.show(stateOf({ connection: { phase: "connecting", since: nineThirty } }));
    expect(view.getByText("Connecting …")).toBeTruthy();
    view.show(stateOf());
    expect(view.getByText("Ready for calls")).toBeTruthy();
  });

  it("says nothing of a line that is made anew at once, and of a slow one after a second", () => {
    const view = renderSoftphone(stateOf({ connection: { phase: "connecting", since: nineThirty } }));
    expect(view.getByText("Ready for calls")).toBeTruthy();
    act(() => {
      jest.advanceTimersByTime(1_100);
    });
    expect(view.getByText("Connecting …")).toBeTruthy();
  });

  it("shows a consultation right after its customer's call", () => {
    const bobsCall = callOf({ id: "call-bob" as WorkItemId, participants: [bob] });
    const view = renderSoftphone(stateOf({ calls: [talkOf({ state: "Paused" }), bobsCall, consultOf()] }));
    expect(groups(view)).toEqual(["Call with Anna Keller", "Call with Nina Berg", "Call with Bob Okafor"]);
    expect(within(view.getByRole("group", { name: `Call with ${nina.name}` })).getByText("about Anna Keller")).toBeTruthy();
  });

  it("leaves the focus where it is when a call comes", () => {
    const view = renderSoftphone(stateOf());
    view.getByLabelText("Number to dial").focus();
    view.show(stateOf({ calls: [callOf()] }));
    expect(document.activeElement).toBe(view.getByLabelText("Number to dial"));
  });

  it("moves the focus from Answer to the card", () => {
    const view = renderSoftphone(stateOf({ calls: [callOf()] }));
    view.getByRole("button", { name: "Answer" }).focus();
    view.show(stateOf({ calls: [talkOf()] }));
    expect(document.activeElement).toBe(view.getByRole("group", { name: "Call with Anna Keller" }));
  });

  it("keeps the focus when a card that has it goes", () => {
    const view = renderSoftphone(stateOf({ calls: [talkOf()] }));
    view.getByRole("button", { name: "End" }).focus();
    view.show(stateOf());
    expect(document.activeElement).toBe(view.getByRole("region", { name: "Calls" }));
  });

  it("moves it to the card that takes its place, else to the one before", () => {
    const bobsCall = callOf({ id: "call-bob" as WorkItemId, participants: [bob] });
    const ninasCall = callOf({ id: "call-nina" as WorkItemId, participants: [nina] });
    const view = renderSoftphone(stateOf({ calls: [talkOf(), bobsCall, ninasCall] }));
    const card = (name: string): HTMLElement => view.getByRole("group", { name: `Call with ${name}` });
    within(card("Bob Okafor")).getByRole("button", { name: "Decline" }).focus();
    view.show(stateOf({ calls: [talkOf(), ninasCall] }));
    expect(document.activeElement).toBe(card("Nina Berg"));
    view.show(stateOf({ calls: [talkOf()] }));
    expect(document.activeElement).toBe(card("Anna Keller"));
  });

  it("doesn't fetch a focus that has left the card", () => {
    const view = renderSoftphone(stateOf({ calls: [talkOf()] }));
    view.getByRole("button", { name: "End" }).focus();
    view.getByLabelText("Number to dial").focus();
    view.show(stateOf());
    expect(document.activeElement).toBe(view.getByLabelText("Number to dial"));
  });
});

describe("a card", () => {
  it("shows the call variables, three at first", () => {
    const view = renderSoftphone(stateOf({ calls: [talkOf({ ctiData: { Reason: "invoice", Tier: "Gold", Waited: "1:42", Empty: "", Language: "de" } })] }));
    const terms = (): readonly (string | null)[] => view.getAllByRole("term").map(({ textContent }) => textContent);
    expect(terms()).toEqual(["Reason", "Tier", "Waited"]);
    fireEvent.click(view.getByRole("button", { name: "1 more" }));
    expect(terms()).toEqual(["Reason", "Tier", "Waited", "Language"]);
    expect(view.getByText("Gold")).toBeTruthy();
  });

  it("tells notes with every key, and shows what was typed meanwhile", () => {
    const view = renderSoftphone(stateOf({ calls: [talkOf({ notes: "old" })] }));
    const notes = view.getByLabelText("Notes") as HTMLTextAreaElement;
    expect(notes.value).toBe("old");
    fireEvent.change(notes, { target: { value: "old and new" } });
    view.show(stateOf({ calls: [talkOf({ notes: "old a" })] }));
    expect(notes.value).toBe("old and new");
    expect(view.sent).toEqual([{ type: "intent.notesChanged", workItemId: annasCall, notes: "old and new" }]);
    fireEvent.blur(notes);
    expect(notes.value).toBe("old a");
  });

  it("has no notes while it rings", () => {
    expect(renderSoftphone(stateOf({ calls: [callOf()] })).queryByLabelText("Notes")).toBeNull();
  });
});

describe("wrap-up", () => {
  const wrapup = (reasonRequired: boolean, wrapupReason?: string) =>
    talkOf({
      state: "Wrapup",
      capabilities: ["setWrapupReason", "completeWrapup"],
      wrapup: { endsAt: nineThirty + 25_000, reasonRequired },
      wrapupReason,
    });

  it("takes a reason, counts down and is done", () => {
    const view = renderSoftphone(stateOf({ calls: [wrapup(false)] }));
    expect(view.getByText("0:25 left")).toBeTruthy();
    fireEvent.change(view.getByLabelText("Wrap-up reason"), { target: { value: "W2" } });
    fireEvent.click(view.getByRole("button", { name: "Done" }));
    expect(view.sent).toEqual([
      { type: "intent.command", command: { type: "setWrapupReason", workItemId: annasCall, reasonCode: "W2" } },
      { type: "intent.command", command: { type: "completeWrapup", workItemId: annasCall } },
    ]);
  });

  it("lets the reason be changed before the first choice has come back", () => {
    const view = renderSoftphone(stateOf({ calls: [wrapup(false)] }));
    const list = view.getByLabelText("Wrap-up reason") as HTMLSelectElement;
    fireEvent.change(list, { target: { value: "W1" } });
    expect([list.value, list.disabled, list.getAttribute("aria-busy")]).toEqual(["W1", false, "true"]);
    fireEvent.change(list, { target: { value: "W2" } });
    expect(view.sent).toHaveLength(2);
    view.show(stateOf({ calls: [wrapup(false, "W2")] }));
    expect([list.value, list.getAttribute("aria-busy")]).toEqual(["W2", "false"]);
  });

  it("isn't done without a reason where one is required", () => {
    const view = renderSoftphone(stateOf({ calls: [wrapup(true)] }));
    fireEvent.click(view.getByRole("button", { name: "Done" }));
    expect(view.sent).toEqual([]);
    view.show(stateOf({ calls: [wrapup(true, "W1")] }));
    expect((view.getByLabelText("Wrap-up reason") as HTMLSelectElement).value).toBe("W1");
    fireEvent.click(view.getByRole("button", { name: "Done" }));
    expect(view.sent).toHaveLength(1);
  });
});

describe("the last call", () => {
  it.each(endReasons)("says how it ended: %s", (endReason) => {
    const view = renderSoftphone(stateOf({ ended: [callOf({ state: "Ended", endReason, endedAt: nineThirty - 3000 })] }));
    expect(view.getByText(readResx(1033).get(`EndReason_${endReason}`) ?? "")).toBeTruthy();
  });

  it("is not brought up again by another record", () => {
    const view = renderSoftphone(stateOf({ ended: [callOf({ state: "Ended", endReason: "busy", endedAt: nineThirty - 90_000 })] }));
    expect(view.queryByRole("button", { name: "Call back" })).toBeNull();
  });

  it("can be called back, for a minute", () => {
    const view = renderSoftphone(stateOf({ ended: [callOf({ state: "EndedAbandoned", endReason: "abandoned", endedAt: nineThirty - 3000 })] }));
    fireEvent.click(view.getByRole("button", { name: "Call back" }));
    expect(view.sent).toEqual([{ type: "intent.command", command: { type: "dial", channelId: telephony, address: anna.address } }]);
    act(() => {
      jest.advanceTimersByTime(57_001);
    });
    expect(view.queryByRole("button", { name: "Call back" })).toBeNull();
  });

  it("can't be called back when the number was withheld, nor when it was a consultation or a colleague's call", () => {
    for (const call of [callOf({ participants: [{ address: "" }] }), consultOf(), callOf({ supervision: { colleagueId: "nina", manner: "monitor" } })]) {
      const view = renderSoftphone(stateOf({ ended: [{ ...call, state: "Ended", endedAt: nineThirty }] }));
      expect(view.getByText("The call has ended")).toBeTruthy();
      expect(view.queryByRole("button", { name: "Call back" })).toBeNull();
      view.unmount();
    }
  });
});
