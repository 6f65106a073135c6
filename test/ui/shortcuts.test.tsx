/** @jest-environment jsdom */
import { act, fireEvent, within } from "@testing-library/react";
import type { ControlId, WorkItemId } from "../../SoftphoneControl/model/ids";
import { defaultPreferences } from "../../SoftphoneControl/model/settings/preferences";
import type { Shortcuts } from "../../SoftphoneControl/model/settings/shortcut";
import { bob, callOf, channelOf, requestOf, signedOutState, stateOf, talkOf, telephony } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

const annasCall = callOf().id;
const withKeys = (shortcuts: Partial<Shortcuts>) => ({ preferences: { ...defaultPreferences, shortcuts } });

/** Ctrl+Shift and a digit, as a browser tells of it: the key is the sign above it. */
function press(digit: number, more: KeyboardEventInit = {}, on: Element = document.body): boolean {
  return fireEvent.keyDown(on, { key: "!", code: `Digit${String(digit)}`, ctrlKey: true, shiftKey: true, ...more });
}
const commandsOf = (view: ReturnType<typeof renderSoftphone>) => view.sent.map((intent) => (intent.type === "intent.command" ? intent.command : intent));

describe("a key", () => {
  it("answers and declines the newest call that rings", () => {
    const bobsCall = callOf({ id: "call-bob" as WorkItemId, participants: [bob] });
    const view = renderSoftphone(stateOf({ calls: [callOf(), bobsCall] }));
    expect(press(1)).toBe(false);
    press(2);
    expect(commandsOf(view)).toEqual([{ type: "acceptWorkitem", workItemId: bobsCall.id }, { type: "rejectWorkitem", workItemId: bobsCall.id }]);
  });

  it("holds, mutes and ends the call on the line, though another came later", () => {
    const view = renderSoftphone(stateOf({ calls: [talkOf(), callOf({ id: "call-bob" as WorkItemId, participants: [bob] })] }));
    for (const digit of [3, 4, 5]) press(digit);
    expect(commandsOf(view)).toEqual(["pauseWorkitem", "muteWorkitem", "endWorkitem"].map((type) => ({ type, workItemId: annasCall })));
  });

  it("resumes and unmutes where that is what can be done", () => {
    const view = renderSoftphone(stateOf({ calls: [talkOf({ state: "Paused", capabilities: ["resume", "unmute", "end"] })] }));
    for (const digit of [3, 4]) press(digit);
    expect(commandsOf(view)).toEqual(["resumeWorkitem", "unmuteWorkitem"].map((type) => ({ type, workItemId: annasCall })));
  });

  it("opens the keypad of the call, and shows the keys", () => {
    const view = renderSoftphone(stateOf({ calls: [talkOf()] }));
    press(6);
    expect(view.getByRole("button", { name: "Keypad" }).getAttribute("aria-expanded")).toBe("true");
    press(9);
    expect(view.getByRole("region", { name: "Keyboard shortcuts" })).toBe(document.activeElement);
    press(9);
    expect(view.queryByRole("region", { name: "Keyboard shortcuts" })).toBeNull();
  });

  it("goes to the number, opening the bar where it has to", () => {
    const view = renderSoftphone(stateOf({ preferences: { ...defaultPreferences, isCollapsed: true } }));
    press(8);
    expect(view.sent).toEqual([{ type: "intent.preferencesChanged", preferences: { isCollapsed: false } }]);
    expect(document.activeElement).toBe(view.getByLabelText("Number to dial"));
  });

  it("makes ready, and asks for a reason where there are several", () => {
    const view = renderSoftphone(stateOf({ channels: [channelOf({ state: "NotReady" })] }));
    press(7);
    expect(commandsOf(view)).toEqual([{ type: "setAgentState", channelId: telephony, state: "Ready", reasonCode: "-1" }]);
    view.show(stateOf());
    press(7);
    expect(view.getByRole("menuitemradio", { name: "Lunch" })).toBeTruthy();
    expect(view.sent).toHaveLength(1);
  });

  it("that can do nothing says so to ears alone", () => {
    const view = renderSoftphone(signedOutState());
    const heard = (): string | null => view.getByRole("status").textContent;
    for (const [digit, words] of [[1, "Nothing to answer"], [5, "No call to end"], [6, "No call for the keypad"], [7, "Sign in first"]] as const) {
      press(digit);
      expect(heard()).toBe(words);
      act(() => { jest.advanceTimersByTime(6000); });
      expect(heard()).toBe("");
    }
    expect([view.sent, view.queryAllByRole("alert")]).toEqual([[], []]);
  });

  it("does nothing twice: neither held down nor while it is under way", () => {
    const view = renderSoftphone(stateOf({ calls: [callOf()] }));
    press(1, { repeat: true });
    view.show(stateOf({ calls: [callOf()], pending: [requestOf({ type: "acceptWorkitem", workItemId: annasCall })] }));
    press(1);
    expect(view.sent).toEqual([]);
  });

  it("works in a field, as it can't type there; one that could does not", () => {
    const view = renderSoftphone(stateOf({ calls: [talkOf()], ...withKeys({ mute: "Alt+Shift+M" }) }));
    const field = view.getByLabelText("Number to dial");
    fireEvent.keyDown(field, { key: "M", code: "KeyM", altKey: true, shiftKey: true });
    expect(view.sent).toEqual([]);
    fireEvent.keyDown(document.body, { key: "M", code: "KeyM", altKey: true, shiftKey: true });
    press(3, {}, field);
    expect(commandsOf(view)).toEqual(["muteWorkitem", "pauseWorkitem"].map((type) => ({ type, workItemId: annasCall })));
  });

  it("does nothing behind a dialog, nor when somebody has used it, nor turned off", () => {
    const view = renderSoftphone(stateOf({ calls: [callOf()] }));
    const dialog = document.body.appendChild(document.createElement("div"));
    dialog.setAttribute("aria-modal", "true");
    press(1);
    dialog.remove();
    const stop = (event: Event): void => { event.preventDefault(); };
    document.body.addEventListener("keydown", stop);
    press(1);
    document.body.removeEventListener("keydown", stop);
    view.show(stateOf({ calls: [callOf()], ...withKeys({ answer: "" }) }));
    press(1);
    expect(view.sent).toEqual([]);
  });

  it("is heard by one of several controls", () => {
    const view = renderSoftphone(stateOf({ calls: [callOf()] }), { controlId: "other" as ControlId });
    press(1);
    expect(view.sent).toEqual([]);
  });

  it("is told on its button", () => {
    const view = renderSoftphone(stateOf({ calls: [callOf()] }));
    const answer = view.getByRole("button", { name: "Answer" });
    expect([answer.getAttribute("aria-keyshortcuts"), answer.title]).toEqual(["Control+Shift+1", "Answer (Ctrl+Shift+1)"]);
  });
});

describe("the sheet of keys", () => {
  const opened = (shortcuts: Partial<Shortcuts> = {}) => {
    const view = renderSoftphone(stateOf(withKeys(shortcuts)));
    fireEvent.click(view.getByRole("button", { name: "More" }));
    fireEvent.click(view.getByRole("menuitem", { name: "Keyboard shortcuts" }));
    const change = (action: string): HTMLElement => view.getByRole("button", { name: new RegExp(`Change the keys for: ${action}$`) });
    return { view, change };
  };
  const changed = (shortcuts: Partial<Shortcuts>) => [{ type: "intent.preferencesChanged", preferences: { shortcuts } }];

  it("is a table of every action and its keys", () => {
    const { view } = opened({ hold: "" });
    const rows = within(view.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows).toHaveLength(9);
    expect(rows.map((row) => within(row).getAllByRole("cell")[0]?.textContent)).toEqual([1, 2, 0, 4, 5, 6, 7, 8, 9].map((digit) => (digit === 0 ? "Off" : `Ctrl+Shift+${String(digit)}`)));
  });

  it("takes the keys that are pressed, which then do nothing else", () => {
    const { view, change } = opened();
    fireEvent.click(change("Answer"));
    press(2, { shiftKey: false, altKey: true, ctrlKey: true }, change("Answer"));
    expect(view.sent).toEqual(changed({ answer: "Control+Alt+2" }));
  });

  it("refuses keys that type, that others have, and that do something already", () => {
    const { view, change } = opened();
    fireEvent.click(change("Answer"));
    for (const [init, words] of [
      [{ key: "a", code: "KeyA" }, /together with Ctrl or Alt/],
      [{ key: "w", code: "KeyW", ctrlKey: true }, /browser or Dynamics/],
      [{ key: "%", code: "Digit5", ctrlKey: true, shiftKey: true }, /Already used for: End the call/],
    ] as const) {
      fireEvent.keyDown(change("Answer"), init);
      expect(view.getAllByRole("alert").map(({ textContent }) => textContent).join("")).toMatch(words);
    }
    fireEvent.keyDown(change("Answer"), { key: "Escape", code: "Escape" });
    expect([view.sent, view.getByRole("region", { name: "Keyboard shortcuts" })]).toEqual([[], expect.anything()]);
  });

  it("turns one off, and sets all back", () => {
    const { view } = opened({ mute: "" });
    fireEvent.click(view.getByRole("button", { name: "Turn off the keys for: Answer" }));
    fireEvent.click(view.getByRole("button", { name: "Reset all" }));
    expect(view.sent).toEqual([...changed({ answer: "", mute: "" }), ...changed({})]);
  });
});
