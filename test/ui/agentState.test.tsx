/** @jest-environment jsdom */
import { fireEvent } from "@testing-library/react";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import { agentRobin, channelOf, requestOf, signedOutState, stateOf, talkOf, telephony } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

type View = ReturnType<typeof renderSoftphone>;
const openMenu = (view: View): void => {
  fireEvent.click(view.getByRole("button", { name: "Agent state" }));
};
const sets = (state: string, reasonCode: string) => ({ type: "intent.command", command: { type: "setAgentState", channelId: telephony, state, reasonCode } });
const twoReasonsToLeave = [
  { id: "L1", label: "End of shift" },
  { id: "L2", label: "Doctor" },
];

describe("signing in", () => {
  it("is one button, which also lets calls ring", () => {
    const view = renderSoftphone(signedOutState());
    expect(view.queryByRole("button", { name: "Agent state" })).toBeNull();
    fireEvent.click(view.getByRole("button", { name: "Sign in" }));
    expect(view.sent).toEqual([{ type: "intent.command", command: { type: "signIn" } }]);
    expect(view.unlockSound).toHaveBeenCalled();
  });

  it("waits for the connection and for its own request", () => {
    const connecting = signedOutState({ connection: { phase: "connecting", since: 0 } });
    const pending = signedOutState({ pending: [requestOf({ type: "signIn" })] });
    for (const state of [connecting, pending]) {
      const view = renderSoftphone(state);
      fireEvent.click(view.getByRole("button", { name: state === pending ? "Signing in …" : "Sign in" }));
      expect(view.sent).toEqual([]);
      view.unmount();
    }
  });
});

describe("where b+s Connects is driven", () => {
  const configuration = { ...defaultConfiguration, backend: "connects" } as const;
  const note = "Sign in, answer, hold and end calls in b+s Connects.";

  it("says where to sign in, answer and end, and has no button for it", () => {
    const view = renderSoftphone(signedOutState({ configuration }));
    expect(view.queryByRole("button", { name: "Sign in" })).toBeNull();
    expect(view.getByText(note, { exact: false })).toBeTruthy();
    expect([view.queryByText("You are signed out"), view.queryByText("Waiting for b+s Connects") !== null]).toEqual([null, true]);
  });

  it("says nothing of it elsewhere", () => {
    expect(renderSoftphone(stateOf()).queryByText(note, { exact: false })).toBeNull();
  });
});

describe("a state chosen for after the call", () => {
  const next = { state: "NotReady", reasonCode: "B2", reasonCodeLabel: "Lunch", mayDrop: true } as const;

  it("is the one that is checked, and can be dropped", () => {
    const view = renderSoftphone(stateOf({ calls: [talkOf()], channels: [channelOf({ state: "Active", next })] }));
    openMenu(view);
    expect(view.getByRole("menuitemradio", { name: "Lunch" }).getAttribute("aria-checked")).toBe("true");
    fireEvent.click(view.getByRole("menuitem", { name: "Cancel next: Lunch" }));
    expect(view.sent).toEqual([{ type: "intent.command", command: { type: "dropNextAgentState", channelId: telephony } }]);
  });

  it("stays where the contact center does not let it be dropped", () => {
    const view = renderSoftphone(stateOf({ calls: [talkOf()], channels: [channelOf({ state: "Active", next: { ...next, mayDrop: undefined } })] }));
    openMenu(view);
    expect(view.queryByRole("menuitem", { name: /^Cancel next/ })).toBeNull();
  });
});

describe("where calls are heard", () => {
  it("is chosen in the menu, and told where it is not this computer", () => {
    const view = renderSoftphone(stateOf({ telephone: "softphone" }));
    openMenu(view);
    expect(view.getByRole("menuitemradio", { name: "This computer" }).getAttribute("aria-checked")).toBe("true");
    fireEvent.click(view.getByRole("menuitemradio", { name: "Desk phone" }));
    expect(view.sent).toEqual([{ type: "intent.command", command: { type: "chooseTelephone", channelId: telephony, telephone: "deskPhone" } }]);
    view.show(stateOf({ telephone: "deskPhone" }));
    expect(view.getByRole("button", { name: "Agent state" }).textContent).toContain("Desk phone");
  });

  it("is no choice where the contact center has none", () => {
    const view = renderSoftphone(stateOf());
    openMenu(view);
    expect(view.queryByRole("menuitemradio", { name: "Desk phone" })).toBeNull();
  });
});

describe("the agent state menu", () => {
  it("tells state, reason and time", () => {
    const view = renderSoftphone(stateOf({ channels: [channelOf({ state: "NotReady", reasonCode: "B2", reasonCodeLabel: "Lunch" })] }));
    const button = view.getByRole("button", { name: "Agent state" });
    expect(button.textContent).toBe("Lunch2:14");
    expect(document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent).toBe("Lunch2:14");
  });

  it("offers Ready and every reason not to be", () => {
    const view = renderSoftphone(stateOf());
    openMenu(view);
    expect(view.getAllByRole("menuitemradio").map(({ textContent }) => textContent)).toEqual(["Ready", "Break", "Lunch", "Training"]);
    expect(view.getByRole("menuitemradio", { name: "Ready" }).getAttribute("aria-checked")).toBe("true");
    expect(view.getByText(`${agentRobin.firstName} ${agentRobin.lastName} · 1001`)).toBeTruthy();
    fireEvent.click(view.getByRole("menuitemradio", { name: "Lunch" }));
    openMenu(view);
    fireEvent.click(view.getByRole("menuitemradio", { name: "Ready" }));
    expect(view.sent).toEqual([sets("NotReady", "B2"), sets("Ready", "-1")]);
  });

  it("offers plain Not ready where there are no reasons", () => {
    const view = renderSoftphone(stateOf({ reasonCodes: { Logout: [], NotReady: [], Wrapup: [] } }));
    openMenu(view);
    fireEvent.click(view.getByRole("menuitemradio", { name: "Not ready" }));
    openMenu(view);
    fireEvent.click(view.getByRole("menuitem", { name: "Sign out" }));
    expect(view.sent).toEqual([sets("NotReady", "-1"), sets("Logout", "-1")]);
  });

  it("signs out with the only reason there is", () => {
    const view = renderSoftphone(stateOf());
    openMenu(view);
    fireEvent.click(view.getByRole("menuitem", { name: "Sign out" }));
    expect(view.sent).toEqual([sets("Logout", "L1")]);
  });

  it("asks which reason where there are several", () => {
    const view = renderSoftphone(stateOf({ reasonCodes: { Logout: twoReasonsToLeave, NotReady: [], Wrapup: [] } }));
    openMenu(view);
    fireEvent.click(view.getByRole("menuitem", { name: "Sign out" }));
    fireEvent.click(view.getByRole("menuitem", { name: "Doctor" }));
    expect(view.sent).toEqual([sets("Logout", "L2")]);
  });

  it("doesn't sign out during a call", () => {
    const view = renderSoftphone(stateOf({ calls: [talkOf()] }));
    openMenu(view);
    fireEvent.click(view.getByRole("menuitem", { name: /Sign out/ }));
    expect(view.sent).toEqual([]);
  });

  it("shows the state that follows the call, and lets it be changed again", () => {
    const next = { state: "NotReady", reasonCode: "B2", reasonCodeLabel: "Lunch" } as const;
    const pending = [requestOf({ type: "setAgentState", channelId: telephony, state: "NotReady", reasonCode: "B2" }, { phase: "accepted" })];
    const view = renderSoftphone(stateOf({ calls: [talkOf()], channels: [channelOf({ state: "Active", next })], pending }));
    expect(view.getByRole("button", { name: "Agent state" }).textContent).toBe("In a call2:14 · next: Lunch");
    openMenu(view);
    expect(view.getByRole("menuitemradio", { name: "Break" })).toBeTruthy();
  });

  it("waits while a choice is under way", () => {
    const pending = [requestOf({ type: "setAgentState", channelId: telephony, state: "Ready", reasonCode: "-1" })];
    const view = renderSoftphone(stateOf({ pending }));
    openMenu(view);
    expect(view.queryByRole("menuitemradio")).toBeNull();
  });
});
