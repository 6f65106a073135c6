/** @jest-environment jsdom */
import { fireEvent, within } from "@testing-library/react";
import { capabilities } from "../../SoftphoneControl/model/workItems/capability";
import type { Capability } from "../../SoftphoneControl/model/workItems/capability";
import type { WorkItemCommand } from "../../SoftphoneControl/model/requests/contactCenterCommand";
import type { WorkItemId } from "../../SoftphoneControl/model/ids";
import { anna, nina, pia, requestOf, stateOf, talkOf } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

const annasCall = "call-anna" as WorkItemId;

/** Call variables are for integrations to set; the manner of supervision has a button for each (`callStatus.test.tsx`). */
type VisibleCapability = Exclude<Capability, "updateWorkitemData" | "changeSupervision">;
const visible = capabilities.filter((capability): capability is VisibleCapability => capability !== "updateWorkitemData" && capability !== "changeSupervision");

/** The name of the control that stands for a capability, and the command it sends when it needs nothing more. */
const controls: Readonly<Record<VisibleCapability, readonly [name: string, command?: WorkItemCommand["type"]]>> = {
  accept: ["Answer", "acceptWorkitem"],
  reject: ["Decline", "rejectWorkitem"],
  pause: ["Hold", "pauseWorkitem"],
  resume: ["Resume", "resumeWorkitem"],
  mute: ["Mute", "muteWorkitem"],
  unmute: ["Unmute", "unmuteWorkitem"],
  sendDtmf: ["Keypad"],
  consult: ["Consult"],
  transfer: ["Transfer"],
  completeTransfer: ["Complete transfer", "completeTransfer"],
  conference: ["Conference", "conference"],
  singleStepConference: ["Add to call"],
  dropParticipant: [`Remove ${nina.name}`],
  startRecording: ["Record", "startRecording"],
  stopRecording: ["Stop recording", "stopRecording"],
  pauseRecording: ["Pause recording", "pauseRecording"],
  resumeRecording: ["Resume recording", "resumeRecording"],
  end: ["End", "endWorkitem"],
  setWrapupReason: ["Wrap-up reason"],
  completeWrapup: ["Done", "completeWrapup"],
  extendWrapup: ["More time", "extendWrapup"],
};
const several = { participants: [anna, { address: nina.address, name: nina.name }] };
const talkFor = (capability: VisibleCapability) =>
  talkOf({ state: stateFor(capability), capabilities: [capability], ...(capability === "dropParticipant" && several), ...(capability.endsWith("Recording") && { recording: recordingFor(capability) }) });
const recordingFor = (capability: Capability) => (capability === "startRecording" ? undefined : capability === "resumeRecording" ? "paused" : "on");
const stateFor = (capability: Capability) => (capability === "setWrapupReason" || capability === "completeWrapup" || capability === "extendWrapup" ? "Wrapup" : "Active");
const all = Object.values(controls).map(([name]) => name);

function callWithAnna(calls: Parameters<typeof stateOf>[0]) {
  const view = renderSoftphone(stateOf(calls));
  return { ...view, card: within(view.getByRole("group", { name: `Call with ${anna.name}` })) };
}

describe("the actions of a call", () => {
  for (const capability of visible) {
    it(`show ${controls[capability][0]} for ${capability}, and nothing else`, () => {
      const { card } = callWithAnna({ calls: [talkFor(capability)] });
      const shown = [...card.queryAllByRole("button"), ...card.queryAllByRole("combobox")].map(
        (element) => (element as HTMLSelectElement).labels?.[0]?.textContent?.replace("*", "") || (element.getAttribute("aria-label") ?? element.textContent),
      );
      expect(shown.filter((name) => all.includes(name ?? ""))).toEqual([controls[capability][0]]);
    });
  }

  for (const capability of visible) {
    const [name, command] = controls[capability];
    if (command === undefined) continue;
    it(`${name} sends ${command}, once it is under way no more`, () => {
      const calls = [talkFor(capability)];
      const { card, sent, show } = callWithAnna({ calls });
      fireEvent.click(card.getByRole("button", { name }));
      expect(sent).toEqual([{ type: "intent.command", command: { type: command, workItemId: annasCall } }]);
      for (const phase of ["open", "accepted"] as const) {
        show(stateOf({ calls, pending: [requestOf({ type: command, workItemId: annasCall } as WorkItemCommand, { phase })] }));
        expect(card.getByRole("button", { name }).getAttribute("aria-disabled")).toBe("true");
        fireEvent.click(card.getByRole("button", { name }));
      }
      expect(sent).toHaveLength(1);
      show(stateOf({ calls, pending: [requestOf({ type: command, workItemId: annasCall } as WorkItemCommand, { phase: "failed" })] }));
      fireEvent.click(card.getByRole("button", { name }));
      expect(sent).toHaveLength(2);
    });
  }

  it("are not held up by another call's request", () => {
    const pending = [requestOf({ type: "pauseWorkitem", workItemId: "call-bob" as WorkItemId })];
    const { card } = callWithAnna({ calls: [talkOf()], pending });
    expect(card.getByRole("button", { name: "Hold" }).getAttribute("aria-disabled")).toBeNull();
  });

  it("keep the focus where Hold becomes Resume", () => {
    const { card, show } = callWithAnna({ calls: [talkOf({ capabilities: ["pause", "end"] })] });
    card.getByRole("button", { name: "Hold" }).focus();
    show(stateOf({ calls: [talkOf({ state: "Paused", capabilities: ["resume", "end"] })] }));
    expect(document.activeElement).toBe(card.getByRole("button", { name: "Resume" }));
  });

  it("send tones from the keypad, by click and by key", () => {
    const { card, sent } = callWithAnna({ calls: [talkOf()] });
    fireEvent.click(card.getByRole("button", { name: "Keypad" }));
    fireEvent.click(card.getByRole("button", { name: "5" }));
    fireEvent.keyDown(card.getByRole("button", { name: "5" }), { key: "#" });
    fireEvent.keyDown(card.getByRole("button", { name: "5" }), { key: "+" });
    fireEvent.keyDown(card.getByRole("button", { name: "5" }), { key: "9", ctrlKey: true });
    fireEvent.keyDown(card.getByRole("button", { name: "5" }), { key: "9", repeat: true });
    expect(sent).toEqual(["5", "#"].map((digits) => ({ type: "intent.command", command: { type: "sendDtmf", workItemId: annasCall, digits } })));
    expect(card.getByText("5#")).toBeTruthy();
  });
});

describe("the picker of Consult and Transfer", () => {
  const open = (name: "Consult" | "Transfer") => {
    const view = callWithAnna({ calls: [talkOf()] });
    fireEvent.click(view.card.getByRole("button", { name }));
    const search = view.card.getByLabelText("Name or number");
    return { ...view, search, type: (value: string) => fireEvent.change(search, { target: { value } }) };
  };

  it("takes the focus and shows colleagues with their state and queues with their callers", () => {
    const { card, search } = open("Consult");
    expect(document.activeElement).toBe(search);
    expect(card.getByRole("button", { name: /Nina Berg.*Ready/ })).toBeTruthy();
    expect(card.getByRole("button", { name: /Omar Haddad.*In a call/ })).toBeTruthy();
    expect(card.getByRole("button", { name: /Support.*3 waiting/ })).toBeTruthy();
    expect(card.getByRole<HTMLButtonElement>("button", { name: new RegExp(pia.name) }).disabled).toBe(true);
  });

  it("sends the choice and gives the focus back", () => {
    const { card, sent } = open("Consult");
    fireEvent.click(card.getByRole("button", { name: /Nina/ }));
    expect(sent).toEqual([{ type: "intent.command", command: { type: "consult", workItemId: annasCall, address: nina.address } }]);
    expect(document.activeElement).toBe(card.getByRole("button", { name: "Consult" }));
  });

  it("filters, and takes the only one left on Enter", () => {
    const { card, search, sent, type } = open("Transfer");
    type("bill");
    expect(card.queryByRole("button", { name: /Nina/ })).toBeNull();
    fireEvent.keyDown(search, { key: "Enter" });
    expect(sent).toEqual([{ type: "intent.command", command: { type: "transfer", workItemId: annasCall, address: "2002" } }]);
  });

  it("calls somebody into the call", () => {
    const { card, sent } = callWithAnna({ calls: [talkOf({ capabilities: ["singleStepConference", "end"] })] });
    fireEvent.click(card.getByRole("button", { name: "Add to call" }));
    fireEvent.click(card.getByRole("button", { name: /Nina/ }));
    expect(sent).toEqual([{ type: "intent.command", command: { type: "singleStepConference", workItemId: annasCall, address: nina.address } }]);
  });

  it("takes any number", () => {
    const { card, sent, type } = open("Transfer");
    type("206 555 0177");
    fireEvent.click(card.getByRole("button", { name: "Number (206) 555-0177" }));
    expect(sent).toEqual([{ type: "intent.command", command: { type: "transfer", workItemId: annasCall, address: "+12065550177" } }]);
  });

  it("says when nobody fits", () => {
    const { card, search, sent, type } = open("Transfer");
    type("zz");
    expect(card.getByText(/Nobody found/)).toBeTruthy();
    fireEvent.keyDown(search, { key: "Enter" });
    expect(sent).toEqual([]);
  });

  it.each([
    ["an empty field", "", []],
    ["a colleague who is away", "pia", []],
    ["several who fit", "a", []],
    ["a number that is part of a colleague's", "100", ["100"]],
  ])("takes on Enter only what is meant: %s", (_, typed, addresses) => {
    const { search, sent, type } = open("Transfer");
    type(typed);
    fireEvent.keyDown(search, { key: "Enter" });
    expect(sent).toEqual(addresses.map((address) => ({ type: "intent.command", command: { type: "transfer", workItemId: annasCall, address } })));
  });

  it("closes on Escape", () => {
    const { card, search } = open("Transfer");
    fireEvent.keyDown(search, { key: "Escape" });
    expect(card.queryByLabelText("Name or number")).toBeNull();
  });
});
