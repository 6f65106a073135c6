/** @jest-environment jsdom */
import { act, fireEvent } from "@testing-library/react";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { WorkItemId } from "../../SoftphoneControl/model/ids";
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

  it("leave out a connection that is made within a second, as when one tab takes over from another", () => {
    const view = renderSoftphone(stateOf());
    const connecting = stateOf({ connection: { phase: "connecting", since: nineThirty } });
    view.show(connecting);
    pass(999);
    expect([view.queryByText(/Connecting/), view.getByText("Ready for calls")]).toEqual([null, expect.anything()]);
    view.show(stateOf());
    pass(5000);
    expect(view.queryByText(/Connecting/)).toBeNull();
  });

  it("tell of a connection that takes longer", () => {
    const view = renderSoftphone(stateOf({ connection: { phase: "connecting", since: nineThirty } }));
    expect(view.queryByText(/Connecting/)).toBeNull();
    pass(1000);
    expect(view.getByText("Connecting to the contact center …")).toBeTruthy();
    view.unmount();
    const later = renderSoftphone(stateOf({ connection: { phase: "connecting", since: nineThirty - 1000 } }));
    expect(later.getByText("Connecting to the contact center …")).toBeTruthy();
  });

  it("don't flicker between one try and the next", () => {
    const view = renderSoftphone(stateOf({ connection: { phase: "lost", since: nineThirty, nextTryAt: nineThirty } }));
    view.show(stateOf({ connection: { phase: "connecting", since: nineThirty } }));
    expect(view.getByText("Connecting to the contact center …")).toBeTruthy();
    view.show(stateOf({ connection: { phase: "lost", since: nineThirty, nextTryAt: nineThirty + 2000 } }));
    expect(view.getByText("Next try in 2 s.")).toBeTruthy();
  });

  it("say what to do when there is no next try", () => {
    const view = renderSoftphone(stateOf({ connection: { phase: "lost", since: nineThirty } }));
    expect(view.getByText(/Restart the phone, or reload the page, to try again/)).toBeTruthy();
    fireEvent.click(view.getByRole("button", { name: "Restart the phone" }));
    expect(view.sent).toEqual([{ type: "intent.restartAsked" }]);
  });

  it("tell that the account was signed in elsewhere, what becomes of calls, and take it back", () => {
    const view = renderSoftphone(stateOf({ connection: { phase: "lost", since: nineThirty, cause: "signedInElsewhere" }, calls: [talkOf()] }));
    expect(view.getByText(/signed in on another device, which takes the calls now.*Calls stay with the contact center/)).toBeTruthy();
    expect(view.queryByText(/reload the page/)).toBeNull();
    fireEvent.click(view.getByRole("button", { name: "Use here" }));
    expect(view.sent).toEqual([{ type: "intent.restartAsked" }]);
  });

  it("put errors in plain words, with their details as text, until they are dismissed", () => {
    const detail = "<b>destination</b>";
    const view = renderSoftphone(stateOf({ notices: [{ id: "n1", level: "error", code: "refused", detail, at: nineThirty }] }));
    expect(view.getByRole("alert").textContent).toBe(`The contact center refused: ${detail}.`);
    fireEvent.click(view.getByRole("button", { name: "Dismiss" }));
    expect(view.sent).toEqual([{ type: "intent.noticeDismissed", noticeId: "n1" }]);
  });

  it("tell that an integration has taken a call over, without alarm", () => {
    const view = renderSoftphone(stateOf({ notices: [{ id: "n1", level: "info", code: "handedOver", about: "dial", at: nineThirty }] }));
    expect(view.getByRole("alert").textContent).toBe("An integration takes care of this call.");
  });

  it("keep the focus when one is dismissed", () => {
    const view = renderSoftphone(stateOf({ notices: [{ id: "n1", level: "error", code: "timeout", at: nineThirty }] }));
    view.getByRole("button", { name: "Dismiss" }).focus();
    view.show(stateOf());
    expect(document.activeElement).toBe(view.getByRole("group", { name: "Messages" }));
  });

  it("ask for the click that lets calls ring, once somebody is signed in", () => {
    const view = renderSoftphone(signedOutState({ sound: "blocked" }));
    expect(view.queryByRole("button", { name: "Click once to hear calls ring" })).toBeNull();
    view.show(stateOf({ sound: "blocked" }));
    fireEvent.click(view.getByRole("button", { name: "Click once to hear calls ring" }));
    expect(view.unlockSound).toHaveBeenCalledTimes(1);
    for (const state of [stateOf(), stateOf({ sound: "blocked", link: "mirror" })]) {
      view.show(state);
      expect(view.queryByRole("button", { name: "Click once to hear calls ring" })).toBeNull();
    }
  });

  it("never leave a simulation without its badge", () => {
    const view = renderSoftphone(stateOf());
    expect(view.getByText("Simulation: no real calls")).toBeTruthy();
    view.show(stateOf({ configuration: { ...defaultConfiguration, backend: "sip" } }));
    expect(view.queryByText("Simulation: no real calls")).toBeNull();
  });
});

describe("a page whose phone runs in another version", () => {
  it("says what to do, and offers nothing that could not be true", () => {
    const view = renderSoftphone(stateOf({ calls: [talkOf()], link: "outdated" }), { integration: { url: "about:blank" } });
    expect(view.getByRole("alert").textContent).toBe("Another tab runs another version of the softphone. Reload both tabs.");
    expect([view.queryAllByRole("button"), view.queryAllByRole("textbox"), view.queryAllByTitle("Custom integration")]).toEqual([[], [], []]);
  });

  it("is not one that still looks for the others", () => {
    expect(renderSoftphone(stateOf({ link: "joining" })).getByRole("button", { name: "Agent state" })).toBeTruthy();
  });
});

describe("what a screen reader hears", () => {
  it("is at once that a call will be answered without the agent, and in how many seconds", () => {
    const view = renderSoftphone(stateOf());
    const alarm = (): string | null | undefined => view.container.querySelector("[aria-live=assertive]")?.textContent;
    const answers = { phase: "waiting", dueAt: nineThirty + 3_000 } as const;
    view.show(stateOf({ calls: [callOf({ autoAnswer: answers })] }));
    expect(alarm()).toBe("Incoming call from Anna Keller. Answers by itself in 3 s");
    // The call beside it is over: this one, which rings already, is answered now.
    view.show(stateOf({ calls: [callOf({ id: "call-2" as WorkItemId })] }));
    expect(alarm()).toBe("Incoming call from Anna Keller");
    view.show(stateOf({ calls: [callOf({ id: "call-2" as WorkItemId, autoAnswer: answers })] }));
    expect(alarm()).toBe("Incoming call from Anna Keller. Answers by itself in 3 s");
    view.show(stateOf({ calls: [talkOf()] }));
    expect(alarm()).toBe("");
  });

  it("is what came or changed, once, and nothing at first", () => {
    const view = renderSoftphone(stateOf());
    const heard = (): string | null => view.getByRole("status").textContent;
    const alarm = (): string | null | undefined => view.container.querySelector("[aria-live=assertive]")?.textContent;
    expect(heard()).toBe("");
    view.show(stateOf({ calls: [callOf()] }));
    expect([alarm(), heard()]).toEqual(["Incoming call from Anna Keller", ""]);
    view.show(stateOf({ calls: [talkOf()], channels: [channelOf({ state: "Active" })] }));
    expect([alarm(), heard()]).toEqual(["", "Call with Anna Keller: Connected"]);
    pass(5000);
    view.show(stateOf({ calls: [talkOf({ muted: true })], channels: [channelOf({ state: "Active" })] }));
    expect(heard()).toBe("Muted");
    pass(5000);
    view.show(stateOf({ ended: [callOf({ state: "Ended", endReason: "otherHungUp", endedAt: nineThirty })] }));
    expect(heard()).toBe("Call with Anna Keller: Hung up. Agent state: Ready");
    pass(5000);
    view.show(stateOf({ connection: { phase: "lost", since: nineThirty } }));
    expect(heard()).toBe("The connection to the contact center is lost.");
  });

  it("is what became of quick changes, not each of them", () => {
    const view = renderSoftphone(stateOf({ calls: [talkOf()] }));
    const heard = (): string | null => view.getByRole("status").textContent;
    view.show(stateOf({ calls: [talkOf({ state: "Paused" })] }));
    expect(heard()).toBe("Call with Anna Keller: On hold");
    for (const state of ["Active", "Paused", "Active"] as const) {
      view.show(stateOf({ calls: [talkOf({ state })] }));
      expect(heard()).toBe("Call with Anna Keller: On hold");
    }
    pass(600);
    expect(heard()).toBe("Call with Anna Keller: Connected");
    view.show(stateOf({ calls: [talkOf({ state: "Paused" })] }));
    view.show(stateOf({ calls: [talkOf()] }));
    pass(600);
    expect(heard()).toBe("Call with Anna Keller: Connected");
    pass(5000);
    expect(heard()).toBe("");
  });
});
