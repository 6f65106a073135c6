/** @jest-environment jsdom */
import { act, fireEvent, within } from "@testing-library/react";
import type { WorkItemId } from "../../SoftphoneControl/model/ids";
import type { WorkItem } from "../../SoftphoneControl/model/workItems/workItem";
import { nineThirty, stateOf, talkOf } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

const annasCall = "call-anna" as WorkItemId;

/** Wrap-up that ends in so many seconds. */
function wrapupOf(seconds: number, changes: Partial<WorkItem> = {}): WorkItem {
  return talkOf({ state: "Wrapup", capabilities: ["setWrapupReason", "extendWrapup", "completeWrapup"], wrapup: { endsAt: nineThirty + seconds * 1000, reasonRequired: false }, ...changes });
}
function showing(call: WorkItem) {
  const view = renderSoftphone(stateOf({ calls: [call] }));
  const card = within(view.getByRole("group", { name: /^Call with/ }));
  return { ...view, card, hint: () => card.getByRole("status").textContent };
}
const pass = (seconds: number) => { act(() => { jest.advanceTimersByTime(seconds * 1000); }); };

describe("the end of wrap-up", () => {
  it("is told once, ten seconds before, and not every second", () => {
    const { card, hint, commits } = showing(wrapupOf(25));
    pass(14);
    expect(hint()).toBe("");
    pass(1.1);
    expect(hint()).toBe("Wrap-up ends in a few seconds.");
    const before = card.getByRole("status").firstChild;
    const commitsBefore = commits();
    pass(5);
    expect(card.getByRole("status").firstChild).toBe(before);
    // The countdown alone.
    expect(commits() - commitsBefore).toBeLessThanOrEqual(6);
  });

  it("is put off as often as the agent asks, and the hint goes with it", () => {
    const { card, sent, show, hint } = showing(wrapupOf(8));
    expect(hint()).not.toBe("");
    fireEvent.click(card.getByRole("button", { name: "More time" }));
    expect(sent).toEqual([{ type: "intent.command", command: { type: "extendWrapup", workItemId: annasCall } }]);
    show(stateOf({ calls: [wrapupOf(38)] }));
    expect(hint()).toBe("");
    expect(card.getByText("0:38 left")).toBeTruthy();
    pass(28.1);
    expect(hint()).not.toBe("");
  });

  it("is the agent's alone where it has no time: nothing to extend, no hint", () => {
    const { card } = showing(wrapupOf(0, { capabilities: ["completeWrapup"], wrapup: { reasonRequired: false } }));
    expect(card.queryByRole("button", { name: "More time" })).toBeNull();
    expect(card.queryByRole("status")).toBeNull();
  });
});

describe("a reason that is required", () => {
  it("is named as what is missing, where Done can't be pressed", () => {
    const required = { wrapup: { endsAt: nineThirty + 25_000, reasonRequired: true } };
    const { card, sent, show } = showing(wrapupOf(25, required));
    const done = card.getByRole("button", { name: "Done" });
    expect(document.getElementById(done.getAttribute("aria-describedby") ?? "")?.textContent).toBe("Choose a reason first.");
    fireEvent.click(done);
    expect(sent).toEqual([]);
    show(stateOf({ calls: [wrapupOf(25, { ...required, wrapupReason: "W1" })] }));
    expect(card.queryByText("Choose a reason first.")).toBeNull();
    fireEvent.click(done);
    expect(sent).toHaveLength(1);
  });
});

describe("notes that are being written when wrap-up ends", () => {
  const over: WorkItem = { ...wrapupOf(0), state: "Ended", capabilities: [], endedAt: nineThirty, isUnfinished: true, notes: "wants a ref" };

  it("keep the field, the focus and every letter", () => {
    const { getByLabelText, show, sent } = showing(wrapupOf(1));
    const notes = getByLabelText("Notes") as HTMLTextAreaElement;
    act(() => { notes.focus(); });
    fireEvent.change(notes, { target: { value: "wants a ref" } });
    show(stateOf({ ended: [over] }));
    expect(getByLabelText("Notes")).toBe(notes);
    expect(document.activeElement).toBe(notes);
    fireEvent.change(notes, { target: { value: "wants a refund" } });
    expect(sent[sent.length - 1]).toEqual({ type: "intent.notesChanged", workItemId: annasCall, notes: "wants a refund" });
  });

  it("are finished by the agent, who sees that wrap-up is over", () => {
    const view = renderSoftphone(stateOf({ ended: [over] }));
    const card = within(view.getByRole("group", { name: "Call with Anna Keller" }));
    expect(card.getByText("Wrap-up over")).toBeTruthy();
    expect(card.getByLabelText<HTMLTextAreaElement>("Notes").value).toBe("wants a ref");
    expect(card.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Done"]);
    fireEvent.click(card.getByRole("button", { name: "Done" }));
    expect(view.sent).toEqual([{ type: "intent.notesFinished", workItemId: annasCall }]);
  });

  it("count as begun with the focus, before the first letter", () => {
    const { getByLabelText, sent } = showing(wrapupOf(9, { notes: "old" }));
    fireEvent.focus(getByLabelText("Notes"));
    expect(sent).toEqual([{ type: "intent.notesChanged", workItemId: annasCall, notes: "old" }]);
  });
});
