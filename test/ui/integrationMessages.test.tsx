/** @jest-environment jsdom */
import { fireEvent, within } from "@testing-library/react";
import type { Alert } from "../../SoftphoneControl/model/requests/alert";
import type { ControlId, PeerId } from "../../SoftphoneControl/model/ids";
import type { State } from "../../SoftphoneControl/state/state";
import { callOf, nineThirty, stateOf } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";
import type { SoftphoneOnScreen } from "../support/renderSoftphone";

const alertOf = (changes: Partial<Alert> = {}): Alert => ({ id: "a1", peerId: "page-1" as PeerId, description: "The order could not be saved.", ...changes });
const askToReload = alertOf({ title: "Oh no...", description: "Looks like an error has occurred.\nDo you want to reload?", confirm: "Reload", dismiss: "Cancel" });
const answersOf = (view: SoftphoneOnScreen, title: string): readonly (string | null)[] =>
  within(view.getByRole("group", { name: title }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);
const answered = (alertId: string, answer: "confirm" | "dismiss") => ({ type: "intent.alertAnswered", alertId, answer });

describe("an integration's alert", () => {
  it("says what it is about, and offers what the integration suggests", () => {
    const view = renderSoftphone(stateOf({ alerts: [askToReload] }));
    const alert = view.getByRole("group", { name: "Oh no..." });
    expect(document.getElementById(alert.getAttribute("aria-describedby") ?? "")?.textContent).toBe(askToReload.description);
    expect(answersOf(view, "Oh no...")).toEqual(["Reload", "Cancel"]);
    fireEvent.click(view.getByRole("button", { name: "Reload" }));
    expect(view.sent).toEqual([answered("a1", "confirm")]);
  });

  it("can be dismissed", () => {
    const view = renderSoftphone(stateOf({ alerts: [askToReload] }));
    fireEvent.click(view.getByRole("button", { name: "Cancel" }));
    expect(view.sent).toEqual([answered("a1", "dismiss")]);
  });

  it("is answered once, however long its going takes", () => {
    const view = renderSoftphone(stateOf({ alerts: [askToReload] }));
    for (const name of ["Reload", "Reload", "Cancel"]) fireEvent.click(view.getByRole("button", { name }));
    expect(view.sent).toHaveLength(1);
  });

  it.each([
    ["nothing", {}, ["Close"]],
    ["only a way to confirm", { confirm: "Try again" }, ["Try again"]],
    ["only a way to dismiss", { dismiss: "Never mind" }, ["Never mind"]],
    ["empty labels", { confirm: "", dismiss: "" }, ["Close"]],
  ])("that suggests %s has the buttons it needs", (_, labels, buttons) => {
    const view = renderSoftphone(stateOf({ alerts: [alertOf(labels)] }));
    expect(answersOf(view, "Message from an integration")).toEqual(buttons);
  });

  it("without a suggestion is closed, which dismisses it", () => {
    const view = renderSoftphone(stateOf({ alerts: [alertOf()] }));
    fireEvent.click(view.getByRole("button", { name: "Close" }));
    expect(view.sent).toEqual([answered("a1", "dismiss")]);
  });

  it("waits its turn", () => {
    const alerts = [askToReload, alertOf({ id: "a2", title: "Second" }), alertOf({ id: "a3", title: "Third" })];
    const view = renderSoftphone(stateOf({ alerts }));
    expect(view.getByText("1 of 3")).toBeTruthy();
    expect(view.queryByText("Second")).toBeNull();
    view.show(stateOf({ alerts: alerts.slice(1) }));
    expect(view.queryByText("Oh no...")).toBeNull();
    expect(answersOf(view, "Second")).toEqual(["Close"]);
    expect(view.getByText("1 of 2")).toBeTruthy();
    view.show(stateOf({ alerts: alerts.slice(2) }));
    expect(view.getByText("Third")).toBeTruthy();
    expect(view.queryByText(/^1 of/)).toBeNull();
  });

  it("is not answered by the second half of a double click on the one before", () => {
    const view = renderSoftphone(stateOf({ alerts: [alertOf()] }));
    fireEvent.click(view.getByRole("button", { name: "Close" }), { detail: 1 });
    view.show(stateOf({ alerts: [alertOf({ id: "a2" })] }));
    fireEvent.click(view.getByRole("button", { name: "Close" }), { detail: 2 });
    expect(view.sent).toEqual([answered("a1", "dismiss")]);
    fireEvent.click(view.getByRole("button", { name: "Close" }), { detail: 1 });
    expect(view.sent).toHaveLength(2);
  });

  it("is text, whatever stands in it", () => {
    const html = "<img src=x onerror=alert(1)>";
    const view = renderSoftphone(stateOf({ alerts: [alertOf({ title: html, description: html, confirm: html })] }));
    expect(view.getAllByText(html)).toHaveLength(3);
    expect(view.container.querySelector("img")).toBeNull();
  });

  it("leaves the call that rings within reach", () => {
    const view = renderSoftphone(stateOf({ alerts: [askToReload], calls: [callOf()] }));
    fireEvent.click(view.getByRole("button", { name: "Answer" }));
    expect(view.sent).toEqual([{ type: "intent.command", command: { type: "acceptWorkitem", workItemId: "call-anna" } }]);
  });
});

describe("who listens", () => {
  const withoutFirst = (state: State): State => ({ ...state, here: { ...state.here, controls: { ["other" as ControlId]: { id: "other" as ControlId, demo: "allowed" }, ...state.here.controls } } });

  it("hears an alert at once, without its buttons", () => {
    const view = renderSoftphone(stateOf({ alerts: [askToReload] }));
    expect(view.getByRole("alert").textContent).toBe(`Oh no...${askToReload.description}`);
  });

  it("doesn't hear the first alert again because another one waits", () => {
    const view = renderSoftphone(stateOf({ alerts: [askToReload] }));
    const spoken = view.getByRole("alert");
    view.show(stateOf({ alerts: [askToReload, alertOf({ id: "a2" })] }));
    expect(view.getByRole("alert")).toBe(spoken);
    expect(spoken.textContent).not.toContain("1 of 2");
  });

  it("hears it from one control of the page", () => {
    const view = renderSoftphone(withoutFirst(stateOf({ alerts: [askToReload] })));
    expect(view.getByText("Oh no...")).toBeTruthy();
    expect(view.queryByRole("alert")).toBeNull();
  });

  it("hears infos politely, of a region that was there before them", () => {
    const view = renderSoftphone(stateOf());
    const regions = [...view.container.querySelectorAll("[aria-live=polite]")];
    view.show(stateOf({ infos: [{ id: "i1", text: "Example info message", dueAt: nineThirty + 6000 }] }));
    const region = view.getByText("Example info message").closest("[aria-live=polite]");
    expect(region !== null && regions.includes(region)).toBe(true);
    expect(view.getByRole("status").textContent).toBe("");
  });
});

describe("the focus", () => {
  it("stays in the field the agent types in when an alert comes", () => {
    const view = renderSoftphone(stateOf());
    const field = view.getByLabelText("Number to dial");
    field.focus();
    view.show(stateOf({ alerts: [askToReload] }));
    expect(document.activeElement).toBe(field);
  });

  it("stays with the messages after an answer: a key pressed too long answers nothing else", () => {
    const view = renderSoftphone(stateOf({ alerts: [askToReload, alertOf({ id: "a2" })] }));
    view.getByRole("button", { name: "Reload" }).focus();
    view.show(stateOf({ alerts: [alertOf({ id: "a2" })] }));
    expect(document.activeElement).toBe(view.getByRole("group", { name: "Messages" }));
    view.getByRole("button", { name: "Close" }).focus();
    view.show(stateOf());
    expect(document.activeElement).toBe(view.getByRole("group", { name: "Messages" }));
  });

  it("can go into a description that may have to be scrolled, and only there", () => {
    const tabIndexOf = (description: string): string | null | undefined => {
      const view = renderSoftphone(stateOf({ alerts: [alertOf({ description })] }));
      const element = view.getByText(/^Something went wrong/).parentElement;
      view.unmount();
      return element?.getAttribute("tabindex");
    };
    expect(tabIndexOf("Something went wrong. ".repeat(40))).toBe("0");
    expect(tabIndexOf(`Something went wrong.${"\n".repeat(5)}`)).toBe("0");
    expect(tabIndexOf("Something went wrong.")).toBeNull();
  });
});

describe("an integration's infos", () => {
  it("are shown side by side, as text", () => {
    const infos = ["Example info message", "<b>bold</b>"].map((text, index) => ({ id: `i${String(index)}`, text, dueAt: nineThirty + 6000 }));
    const view = renderSoftphone(stateOf({ infos }));
    for (const { text } of infos) expect(view.getByText(text)).toBeTruthy();
    view.show(stateOf());
    expect(view.queryByText("Example info message")).toBeNull();
  });
});
