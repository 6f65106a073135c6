/** @jest-environment jsdom */
import { act, fireEvent } from "@testing-library/react";
import { defaultConfiguration } from "../../SoftphoneControl/model/configuration";
import { callOf, channelOf, nineThirty, signedOutState, stateOf, talkOf } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

const pass = (ms: number): void => {
  act(() => {
    jest.advanceTimersByTime(ms);
  });
};

describe("the banners", () => {
  it("count down to the next try", () => {
    const view = renderSoftphone(stateOf({ connection: { phase: "lost", since: nineThirty, nextTryAt: nineThirty + 4000 } }));
    expect(view.getByText("Next try in 4 s.")).toBeTruthy();
    pass(2000);
    expect(view.getByText("Next try in 2 s.")).toBeTruthy();
    view.show(stateOf({ connection: { phase: "connecting", since: nineThirty } }));
    expect(view.getByText("Connecting to the contact center …")).toBeTruthy();
    view.show(stateOf());
    expect(view.queryByText(/contact center/)).toBeNull();
  });

  it("say what to do when there is no next try", () => {
    const view = renderSoftphone(stateOf({ connection: { phase: "lost", since: nineThirty } }));
    expect(view.getByText(/Reload the page to try again/)).toBeTruthy();
  });

  it("put errors in plain words, with their details as text, until they are dismissed", () => {
    const detail = "<b>destination</b>";
    const view = renderSoftphone(stateOf({ notices: [{ id: "n1", level: "error", code: "refused", detail, at: nineThirty }] }));
    expect(view.getByRole("alert").textContent).toBe(`The contact center refused: ${detail}.`);
    fireEvent.click(view.getByRole("button", { name: "Dismiss" }));
    expect(view.sent).toEqual([{ type: "intent.noticeDismissed", noticeId: "n1" }]);
  });

  it("ask for the click that lets calls ring, once somebody is signed in", () => {
    const view = renderSoftphone(signedOutState({ sound: "blocked" }));
    expect(view.queryByRole("button", { name: "Click once to hear calls ring" })).toBeNull();
    view.show(stateOf({ sound: "blocked" }));
    fireEvent.click(view.getByRole("button", { name: "Click once to hear calls ring" }));
    expect(view.unlockSound).toHaveBeenCalledTimes(1);
    view.show(stateOf());
    expect(view.queryByRole("button", { name: "Click once to hear calls ring" })).toBeNull();
  });

  it("never leave a simulation without its badge", () => {
    const view = renderSoftphone(stateOf());
    expect(view.getByText("Simulation: no real calls")).toBeTruthy();
    view.show(stateOf({ configuration: { ...defaultConfiguration, backend: "sip" } }));
    expect(view.queryByText("Simulation: no real calls")).toBeNull();
  });
});

describe("what a screen reader hears", () => {
  it("is what came or changed, once, and nothing at first", () => {
    const view = renderSoftphone(stateOf());
    const heard = (): string | null => view.getByRole("status").textContent;
    expect(heard()).toBe("");
    view.show(stateOf({ calls: [callOf()] }));
    expect(heard()).toBe("Incoming call from Anna Keller");
    view.show(stateOf({ calls: [talkOf()], channels: [channelOf({ state: "Active" })] }));
    expect(heard()).toBe("Call with Anna Keller: Connected");
    view.show(stateOf({ calls: [talkOf({ muted: true })], channels: [channelOf({ state: "Active" })] }));
    pass(5000);
    expect(heard()).toBe("Call with Anna Keller: Connected");
    view.show(stateOf({ ended: [callOf({ state: "Ended", endReason: "otherHungUp", endedAt: nineThirty })] }));
    expect(heard()).toBe("Call with Anna Keller: Hung up Agent state: Ready");
    view.show(stateOf({ connection: { phase: "lost", since: nineThirty } }));
    expect(heard()).toBe("The connection to the contact center is lost.");
  });
});
