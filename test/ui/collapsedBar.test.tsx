/** @jest-environment jsdom */
import { fireEvent, within } from "@testing-library/react";
import type { WorkItemId } from "../../SoftphoneControl/model/ids";
import { defaultPreferences } from "../../SoftphoneControl/model/settings/preferences";
import { bob, callOf, stateOf, talkOf } from "../support/builders";
import type { StateChanges } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

const barOf = (changes: StateChanges = {}) => stateOf({ preferences: { ...defaultPreferences, isCollapsed: true }, ...changes });
const bobsCall = callOf({ id: "call-bob" as WorkItemId, participants: [bob] });
const inBar = (view: ReturnType<typeof renderSoftphone>, name: string): readonly (string | null)[] => {
  // The card below is hidden, and comes after it.
  const [line] = view.getAllByRole("group", { name: `Call with ${name}` });
  return line === undefined ? [] : within(line).getAllByRole("button").map((button) => button.getAttribute("aria-label"));
};
const openIt = { type: "intent.preferencesChanged", preferences: { isCollapsed: false } };

describe("the collapsed bar", () => {
  it("comes from the menu More, which goes: the focus stays in the bar", () => {
    const view = renderSoftphone(stateOf());
    fireEvent.click(view.getByRole("button", { name: "More" }));
    view.getByRole("menuitem", { name: "Collapse to a bar" }).focus();
    fireEvent.click(view.getByRole("menuitem", { name: "Collapse to a bar" }));
    expect(view.sent).toEqual([{ type: "intent.preferencesChanged", preferences: { isCollapsed: true } }]);
    view.show(barOf());
    expect(view.queryByRole("button", { name: "More" })).toBeNull();
    expect(document.activeElement).toBe(view.getByRole("button", { name: "Open the softphone" }));
    fireEvent.click(view.getByRole("button", { name: "Open the softphone" }));
    expect(view.sent[1]).toEqual(openIt);
  });

  it("shows the state and nothing below it, and keeps what was typed", () => {
    const view = renderSoftphone(stateOf());
    fireEvent.change(view.getByLabelText("Number to dial"), { target: { value: "555" } });
    view.show(barOf());
    expect(view.getByRole("button", { name: "Agent state" }).textContent).toContain("Ready");
    expect(view.getByLabelText("Number to dial").closest("[hidden]")).toBeTruthy();
    view.show(stateOf());
    const field = view.getByLabelText("Number to dial");
    expect([field.closest("[hidden]"), (field as HTMLInputElement).value]).toEqual([null, "555"]);
  });

  it("has messages, too", () => {
    const view = renderSoftphone(barOf({ notices: [{ id: "n1", level: "error", code: "refused", detail: "destination", at: 1 }] }));
    expect(view.getByRole("alert").closest("[hidden]")).toBeNull();
  });

  it("answers and declines a call that rings", () => {
    const view = renderSoftphone(barOf({ calls: [callOf()] }));
    expect(inBar(view, "Anna Keller")).toEqual([null, "Answer", "Decline"]);
    const answer = view.getAllByRole("button", { name: "Answer" })[0];
    if (answer) fireEvent.click(answer);
    expect(view.sent).toEqual([{ type: "intent.command", command: { type: "acceptWorkitem", workItemId: callOf().id } }]);
  });

  it("holds and ends a call, and opens with a click on whose it is", () => {
    const view = renderSoftphone(barOf({ calls: [talkOf()] }));
    expect(inBar(view, "Anna Keller")).toEqual([null, "Hold", "End"]);
    fireEvent.click(view.getByTitle("Call with Anna Keller: Connected"));
    expect(view.sent).toEqual([openIt]);
  });

  it("never puts Answer where End was: what rings in a call has a line of its own", () => {
    const view = renderSoftphone(barOf({ calls: [talkOf(), bobsCall] }));
    expect([inBar(view, "Anna Keller"), inBar(view, "Bob Okafor")]).toEqual([
      [null, "Hold", "End"],
      [null, "Answer", "Decline"],
    ]);
  });

  it("says how many there are besides", () => {
    const view = renderSoftphone(barOf({ calls: [talkOf({ state: "Paused", capabilities: ["resume"] }), talkOf({ id: "call-bob" as WorkItemId, participants: [bob] })] }));
    expect(inBar(view, "Bob Okafor")).toEqual([null, "Hold", "End"]);
    expect(view.getByRole("img", { name: "1 more" })).toBeTruthy();
  });

  it("keeps the focus in its line when what it was on has gone", () => {
    const view = renderSoftphone(barOf({ calls: [callOf()] }));
    view.getAllByRole("button", { name: "Answer" })[0]?.focus();
    view.show(barOf({ calls: [talkOf()] }));
    expect(document.activeElement).toBe(view.getByTitle("Call with Anna Keller: Connected"));
  });
});
