/** @jest-environment jsdom */
import { act, fireEvent } from "@testing-library/react";
import { audioTroubles } from "../../SoftphoneControl/model/workItems/callMedia";
import type { CallMedia, CallQuality } from "../../SoftphoneControl/model/workItems/callMedia";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { SoundDevices } from "../../SoftphoneControl/model/settings/soundDevices";
import { bob, callOf, channelOf, nina, nineThirty, signedOutState, stateOf, talkOf } from "../support/builders";
import type { StateChanges } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

const configuration = { ...defaultConfiguration, backend: "sip" } as const;
const devicesOf = (changes: Partial<SoundDevices> = {}): SoundDevices => ({
  microphone: "granted",
  inputs: [{ id: "", label: "" }, { id: "m1", label: "Headset" }, { id: "m2", label: "" }],
  outputs: [{ id: "s1", label: "" }],
  input: "",
  output: "",
  ...changes,
});
const good: CallQuality = { lossPercent: 0.24, delayMs: 83, jitterMs: 4.6, mos: 4.31, isPoor: false };
const busy = [channelOf({ state: "Active" })];
const sipState = (changes: StateChanges = {}) => stateOf({ configuration, simulation: undefined, devices: devicesOf(), ...changes });
const talking = (media: CallMedia, changes: StateChanges = {}) => sipState({ calls: [talkOf()], channels: busy, media: { [talkOf().id]: media }, ...changes });

describe("the sound of a call", () => {
  it("is told in one line while it is not as usual", () => {
    const view = renderSoftphone(talking({ phase: "connecting" }));
    expect(view.getByText("Connecting the sound …")).toBeTruthy();
    const card = view.getByRole("group", { name: "Call with Anna Keller" });
    view.show(talking({ phase: "flowing", heldByOther: true }));
    expect(card.textContent).toContain("The other side has put you on hold.");
    view.show(talking({ phase: "flowing" }));
    expect(card.textContent).not.toMatch(/Connecting the sound|on hold/);
  });

  it("of a call going out may be heard before it is answered", () => {
    const dialing = talkOf({ state: "Initiated", direction: "Outgoing", capabilities: ["end"] });
    const view = renderSoftphone(sipState({ calls: [dialing], media: { [dialing.id]: { phase: "connecting" } } }));
    expect(view.queryByText("Connecting the sound …")).toBeNull();
    view.show(sipState({ calls: [dialing], media: { [dialing.id]: { phase: "early" } } }));
    expect(view.getByText("You hear the other side’s line: it has not answered yet.")).toBeTruthy();
  });

  it("is being fetched from the page before: nothing can be done meanwhile, and nothing is wrong yet", () => {
    const call = talkOf({ capabilities: [] });
    const view = renderSoftphone(sipState({ calls: [call], channels: busy, media: { [call.id]: { phase: "recovering", trouble: "noPackets" } } }));
    expect(view.getAllByText("Restoring the call …")).toHaveLength(1);
    expect([view.queryByText(/You hear nothing/), view.queryByRole("button", { name: "Hold" }), view.queryByRole("button", { name: "End" })]).toEqual([null, null, null]);
  });

  it.each(audioTroubles)("says what is wrong, and the way out: %s", (trouble) => {
    const view = renderSoftphone(talking({ phase: "flowing", trouble }));
    const [said] = view.getAllByText((words) => /Another way is being tried|Ask to check|Try another network|call again|Click anywhere|choose another/.test(words));
    expect(said?.textContent).toMatch(/\. /);
  });

  it("sends the agent to the page that sounds for the click it wants", () => {
    const view = renderSoftphone(talking({ phase: "flowing", trouble: "speakerBlocked" }, { link: "mirror" }));
    expect(view.getByText(/Click anywhere in it to hear/)).toBeTruthy();
  });

  it("goes with a transfer: to whom, by name, or by a number one can read", () => {
    const view = renderSoftphone(sipState({ calls: [talkOf({ transferringTo: nina.address })], channels: busy }));
    expect(view.getByText("Being transferred to Nina Berg …")).toBeTruthy();
    view.show(sipState({ calls: [talkOf({ transferringTo: bob.address })], channels: busy }));
    expect(view.getByText("Being transferred to (425) 555-0117 …")).toBeTruthy();
    view.show(sipState({ calls: [talkOf()], channels: busy }));
    expect(view.queryByText(/Being transferred/)).toBeNull();
  });

  it("says why a transfer came to nothing as it says why a call ended", () => {
    const notices = [{ id: "n1", level: "error", code: "transferFailed", detail: "busy", workItemId: talkOf().id, at: nineThirty }] as const;
    expect(renderSoftphone(sipState({ calls: [talkOf()], channels: busy, notices })).getByRole("alert").textContent).toBe("The call could not be transferred: The line is busy.");
  });

  it("shows a transfer that came to nothing on its call, until it is read", () => {
    const notices = [{ id: "n1", level: "error", code: "transferFailed", detail: "486", workItemId: talkOf().id, at: nineThirty }] as const;
    const view = renderSoftphone(sipState({ calls: [talkOf()], channels: busy, notices }));
    const card = view.getByRole("group", { name: "Call with Anna Keller" });
    expect(card.contains(view.getByRole("alert"))).toBe(true);
    const dismiss = view.getByRole("button", { name: "Dismiss" });
    fireEvent.click(dismiss);
    expect(view.sent).toEqual([{ type: "intent.noticeDismissed", noticeId: "n1" }]);
    dismiss.focus();
    view.show(sipState({ calls: [talkOf()], channels: busy }));
    expect(document.activeElement).toBe(card);
  });
});

describe("the quality of a call", () => {
  const parts = "Lost 0.2 % · delay 80 ms · jitter 5 ms · score 4.3 of 4.5 (estimate)";

  it("is a word, and on demand what it is made of", () => {
    const view = renderSoftphone(talking({ phase: "flowing", quality: good }));
    const button = view.getByRole("button", { name: "Good sound" });
    expect([button.getAttribute("aria-expanded"), view.queryByText(parts)]).toEqual(["false", null]);
    fireEvent.click(button);
    expect([button.getAttribute("aria-expanded"), view.getByText(parts)]).toEqual(["true", expect.anything()]);
  });

  it("is warned of when it is poor, and only then", () => {
    const view = renderSoftphone(talking({ phase: "flowing", quality: { ...good, mos: 3.7 } }));
    expect([view.getByRole("button", { name: "Fair sound" }), view.queryByText(/A cable/)]).toEqual([expect.anything(), null]);
    view.show(talking({ phase: "flowing", quality: { ...good, mos: 3.1, isPoor: true } }));
    expect([view.getByRole("button", { name: "Poor sound" }), view.getByText(/A cable/)]).toEqual([expect.anything(), expect.anything()]);
  });

  it("is not told of a call that does not sound", () => {
    const view = renderSoftphone(talking({ phase: "recovering", quality: good }));
    expect(view.queryByRole("button", { name: /sound$/ })).toBeNull();
  });

  it("changes one view with a reading, and none with the same", async () => {
    const first = talking({ phase: "flowing", quality: good });
    const reading = (quality: CallQuality) => ({ ...first, phone: { ...first.phone, media: { [talkOf().id]: { phase: "flowing", quality } as const } } });
    const view = renderSoftphone(first);
    fireEvent.click(view.getByRole("button", { name: "Good sound" }));
    const before = view.commits();
    view.show(reading({ ...good, lossPercent: 0.21, delayMs: 81 }));
    expect(view.commits()).toBe(before);
    const changed: Node[] = [];
    const observer = new MutationObserver((records) => changed.push(...records.map(({ target }) => target)));
    observer.observe(view.container, { subtree: true, childList: true, attributes: true, characterData: true });
    view.show(reading({ ...good, lossPercent: 1.4 }));
    await Promise.resolve();
    observer.disconnect();
    const shown = view.getByText(/Lost 1.4 %/);
    expect([view.commits() - before, changed.every((node) => shown.contains(node)), changed.length > 0]).toEqual([1, true, true]);
  });
});

describe("a line that is lost", () => {
  const lost = { phase: "lost", since: nineThirty, nextTryAt: nineThirty + 4_000, cause: "sipUnreachable" } as const;

  it("says what is wrong, and when it is tried again", () => {
    const view = renderSoftphone(sipState({ connection: lost }));
    expect(view.getByText(/The telephone server cannot be reached\./).textContent).toBe("The telephone server cannot be reached. Next try in 4 s.");
  });

  it("is no lost call: what is said goes on", () => {
    const view = renderSoftphone(talking({ phase: "flowing" }, { connection: lost }));
    expect(view.getByText(/The line is being restored\./).textContent).toBe("The line is being restored. Your call goes on. Next try in 4 s.");
    view.show(talking({ phase: "flowing" }, { connection: { phase: "connecting", since: nineThirty } }));
    expect(view.getByText("The line is being restored. Your call goes on.")).toBeTruthy();
    view.show(talking({ phase: "flowing", trouble: "noPackets" }, { connection: lost }));
    expect(view.queryByText(/goes on/)).toBeNull();
  });

  it.each([
    ["sipInsecure", "This page may reach the telephone server over wss: only. Administrators: let the address in sip.server begin with wss:, then reload this page."],
    ["sipNotSetUp", "Administrators: enter the address of the telephone server as sip.server in the environment variable osp_SoftphoneConfiguration, then reload this page."],
    ["sipPrivateAddress", "The browser does not let this page reach a private network address. An administrator can allow it. Administrators: allow this site in the browser policy LocalNetworkAccessAllowedForUrls."],
    ["sipForbidden", "The telephone server does not accept this account or password. Restart the phone, or reload the page, to try again.Restart the phone"],
  ] as const)("and given up says who can do what: %s", (cause, words) => {
    const view = renderSoftphone(signedOutState({ configuration, connection: { phase: "lost", since: nineThirty, cause } }));
    expect(view.getByRole("group", { name: "Messages" }).textContent).toBe(words);
  });
});

describe("the microphone", () => {
  const said = (view: ReturnType<typeof renderSoftphone>) => view.getByRole("group", { name: "Messages" }).textContent;

  it("is asked for as soon as somebody is signed in, by a button", () => {
    const devices = devicesOf({ microphone: "prompt" });
    const view = renderSoftphone(signedOutState({ configuration, devices }));
    expect(said(view)).toBe("");
    view.show(sipState({ devices }));
    fireEvent.click(view.getByRole("button", { name: "Allow microphone" }));
    expect(view.sent).toEqual([{ type: "intent.microphoneAsked" }]);
    view.show(sipState({ devices: devicesOf({ microphone: "unknown" }) }));
    expect(view.getByRole("button", { name: "Allow microphone" })).toBeTruthy();
  });

  it("keeps the focus among the messages when it was allowed", () => {
    const view = renderSoftphone(sipState({ devices: devicesOf({ microphone: "prompt" }) }));
    view.getByRole("button", { name: "Allow microphone" }).focus();
    view.show(sipState());
    expect([said(view), document.activeElement]).toEqual(["", view.getByRole("group", { name: "Messages" })]);
  });

  it.each([
    ["denied", /^The browser does not let this page use the microphone\. Click the symbol/, "Try again"],
    ["barred", /^The browser does not let this page use the microphone\. The page around the softphone keeps it away/, null],
    ["system", /^The browser does not let this page use the microphone\. The operating system keeps it/, "Try again"],
    ["missing", /^No microphone was found\. Plug in/, "Try again"],
    ["busy", /^The microphone is used by another program\. Close that program/, "Try again"],
  ] as const)("is told apart, with the way out and no button that does nothing: %s", (microphone, words, button) => {
    const view = renderSoftphone(sipState({ devices: devicesOf({ microphone }), notices: [{ id: "n", level: "error", code: "microphoneDenied", at: nineThirty }].filter(() => microphone === "denied") as never }));
    expect(said(view)).toMatch(words);
    const buttons = view.getByRole("group", { name: "Messages" }).querySelectorAll("button");
    expect([...buttons].map(({ textContent }) => textContent)).toEqual(button === null ? [] : [button]);
    if (button !== null) fireEvent.click(view.getByRole("button", { name: button }));
    expect(view.sent).toEqual(button === null ? [] : [{ type: "intent.microphoneAsked" }]);
  });

  it("is asked for where the browser can ask: not by a page without the telephone", () => {
    const view = renderSoftphone(sipState({ link: "mirror", devices: devicesOf({ microphone: "prompt" }) }));
    expect([said(view), view.queryByRole("button", { name: "Allow microphone" })]).toEqual([expect.stringContaining("Allow it in the page that has the telephone."), null]);
  });

  it("is spoken of on a call that rings, too", () => {
    const view = renderSoftphone(sipState({ calls: [callOf()], devices: devicesOf({ microphone: "prompt" }) }));
    expect(view.getByRole("group", { name: "Call with Anna Keller" }).textContent).toContain("the browser asks for your microphone: allow it.");
    view.show(sipState({ calls: [callOf()], devices: devicesOf({ microphone: "denied" }) }));
    expect(view.getByRole("group", { name: "Call with Anna Keller" }).textContent).toContain("The browser does not let this page use the microphone.");
  });

  it("concerns nobody whose sound is elsewhere", () => {
    expect(said(renderSoftphone(stateOf()))).toBe("");
  });
});

describe("the sound devices", () => {
  function open(state = sipState()) {
    const view = renderSoftphone(state);
    fireEvent.click(view.getByRole("button", { name: "More" }));
    fireEvent.click(view.getByRole("menuitem", { name: "Sound devices …" }));
    return view;
  }

  it("are chosen from two lists; those without a name are counted", () => {
    const view = open();
    const lists = [view.getByLabelText("Microphone") as HTMLSelectElement, view.getByLabelText("Loudspeaker") as HTMLSelectElement];
    expect(lists.map(({ options }) => [...options].map(({ text }) => text))).toEqual([["System default", "Headset", "Microphone 2"], ["System default", "Loudspeaker 1"]]);
    fireEvent.change(view.getByLabelText("Microphone"), { target: { value: "m1" } });
    fireEvent.change(view.getByLabelText("Loudspeaker"), { target: { value: "s1" } });
    expect(view.sent).toEqual([{ type: "intent.deviceChosen", kind: "input", id: "m1" }, { type: "intent.deviceChosen", kind: "output", id: "s1" }]);
  });

  it("show what is in use, as soon as the telephone's page says so", () => {
    const view = open();
    const list = view.getByLabelText("Microphone") as HTMLSelectElement;
    fireEvent.change(list, { target: { value: "m2" } });
    expect(list.value).toBe("m2");
    view.show(sipState({ devices: devicesOf({ input: "m1" }) }));
    expect(list.value).toBe("m1");
  });

  it("are one list where the browser has no say over loudspeakers", () => {
    expect(open(sipState({ devices: devicesOf({ outputs: [] }) })).queryByLabelText("Loudspeaker")).toBeNull();
  });

  it("have the focus while they are open, and give it back", () => {
    const view = open();
    const panel = view.getByRole("region", { name: "Sound devices" });
    expect(document.activeElement).toBe(panel);
    fireEvent.keyDown(panel, { key: "Escape" });
    expect([view.queryByRole("region", { name: "Sound devices" }), document.activeElement]).toEqual([null, view.getByRole("button", { name: "More" })]);
  });

  it("are not chosen here where the sound is elsewhere", () => {
    const view = open(stateOf());
    expect([view.queryByLabelText("Microphone"), view.queryByLabelText("Loudspeaker")]).toEqual([null, null]);
  });
});

describe("what a screen reader hears of a call's sound", () => {
  it("is that it is restored, held or in trouble: once each; never how good it is", () => {
    const view = renderSoftphone(talking({ phase: "flowing", quality: good }));
    const heard = (): string | null => view.getByRole("status").textContent;
    view.show(talking({ phase: "flowing", trouble: "silent" }));
    expect(heard()).toMatch(/^The other side sends silence/);
    const wait = (ms: number): void => { act(() => { jest.advanceTimersByTime(ms); }); };
    wait(600);
    view.show(talking({ phase: "recovering" }));
    expect(heard()).toBe("Restoring the call …");
    wait(600);
    view.show(talking({ phase: "flowing", heldByOther: true }));
    expect(heard()).toBe("The other side has put you on hold.");
    for (const mos of [4.3, 3.7, 2]) view.show(talking({ phase: "flowing", quality: { ...good, mos, isPoor: mos < 3.6 } }));
    wait(1_000);
    expect(heard()).toBe("The other side has put you on hold.");
    wait(10_000);
    view.show(talking({ phase: "flowing" }, { connection: { phase: "lost", since: nineThirty, nextTryAt: nineThirty + 500, cause: "sipUnreachable" } }));
    expect(heard()).toBe("The line is being restored. Your call goes on.");
  });
});
