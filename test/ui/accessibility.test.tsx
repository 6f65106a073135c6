/** @jest-environment jsdom */
import axe from "axe-core";
import { act, cleanup } from "@testing-library/react";
import type { PeerId, WorkItemId } from "../../SoftphoneControl/model/ids";
import type { State } from "../../SoftphoneControl/state/state";
import { defaultPreferences } from "../../SoftphoneControl/model/preferences";
import { logLevels } from "../../SoftphoneControl/model/logEntry";
import { bob, callOf, channelOf, chatOf, conferenceOf, consultOf, deskOf, eventOf, helpChatOf, journeysOf, nineThirty, offerOf, requestOf, signedOutState, stateOf, talkOf, telephony, visitor } from "../support/builders";
import { missedCall, pastCall } from "../support/pastCalls";
import { fieldOf, renderSoftphone } from "../support/renderSoftphone";

const wrapup = talkOf({
  state: "Wrapup",
  capabilities: ["setWrapupReason", "completeWrapup"],
  wrapup: { endsAt: nineThirty + 25_000, reasonRequired: true },
});

const peerId = "page-1" as PeerId;

const customer = { id: "1", name: "Anna Keller", recordType: "contact" };
const invoice = { id: "3", name: "Invoice 4711", recordType: "incident" };
const pages = { [peerId]: { kind: "multisession", methods: ["openRecord", "newRecord"], isVisible: true, usedAt: 0 } } as const;

const devices = { microphone: "prompt", inputs: [{ id: "m1", label: "" }], outputs: [{ id: "s1", label: "" }], input: "", output: "" } as const;

const known = { ctiData: { journeyCustomerId: visitor } };
const journeys = journeysOf(eventOf(20), eventOf(60, { kind: "search", title: "gas tariff" }), offerOf(90, "offered"), offerOf(80, "rejected"), eventOf(9_000, { sessionId: "visit-0" }));
const heldForLong = talkOf({ ...known, state: "Paused", capabilities: ["resume", "end"], helpOffer: { phase: "shown" }, correlationId: "call-anna" });

const states: Readonly<Record<string, State>> = {
  "signed out": signedOutState(),
  "ready, the last call unanswered": stateOf({
    ended: [callOf({ state: "Ended", direction: "Outgoing", toAddress: bob.address, participants: [bob], endReason: "busy", endedAt: nineThirty })],
  }),
  "at lunch, sound blocked": stateOf({ channels: [channelOf({ state: "NotReady", reasonCode: "B2", reasonCodeLabel: "Lunch" })], sound: "blocked" }),
  "ringing, two customers found": stateOf({
    calls: [
      callOf({
        participantLookupResult: [
          { id: "1", name: "Anna Keller", recordType: "contact" },
          { id: "2", name: "Keller Ltd", recordType: "account" },
        ],
      }),
    ],
  }),
  "ringing, the caller looked up": stateOf({ calls: [callOf({ lookup: "searching" })] }),
  "talking to a customer, a case made": stateOf({ calls: [talkOf({ lookup: "done", associatedParticipant: customer, associations: [invoice] })], pages }),
  "talking to nobody known": stateOf({ calls: [talkOf({ lookup: "done" })], pages }),
  "asked before dialing": stateOf({
    calls: [talkOf()],
    pending: [requestOf({ type: "dial", channelId: telephony, address: bob.address }, { phase: "asking", question: { consultFrom: talkOf().id, doNotPhone: [customer] } })],
  }),
  "the configuration not to be read": signedOutState({ setUp: { code: "organizationForbidden" } }),
  "talking, with call variables": stateOf({ calls: [talkOf({ ctiData: { a: "1", b: "2", c: "3", d: "4" } })] }),
  "consulting, and one more on hold": stateOf({
    calls: [
      talkOf({ state: "Paused", capabilities: ["resume", "completeTransfer", "end"] }),
      consultOf(),
      talkOf({ id: "call-bob" as WorkItemId, participants: [bob], state: "Paused", capabilities: ["resume", "end"] }),
    ],
  }),
  "in a conference, one more is called": stateOf({ calls: [conferenceOf()] }),
  "wrap-up": stateOf({ calls: [wrapup] }),
  "in trouble": stateOf({
    connection: { phase: "lost", since: nineThirty - 1000, nextTryAt: nineThirty + 4000 },
    notices: [{ id: "n1", level: "error", code: "refused", detail: "destination", at: nineThirty }],
  }),
  "integrations have something to say": stateOf({
    alerts: [
      { id: "a1", peerId, title: "Oh no...", description: "Something went wrong. ".repeat(20), confirm: "Reload", dismiss: "Cancel" },
      { id: "a2", peerId, description: "The order could not be saved." },
    ],
    infos: [{ id: "i1", text: "Example info message", dueAt: nineThirty + 6000 }],
  }),
  "three sessions": stateOf({ sessions: ["Case", "Case", "Customer"].map((templateName, index) => ({ id: String(index), templateName, openedAt: nineThirty })) }),
  "asked for an account, the last one refused": signedOutState({ credentialsAsked: { why: "signIn", wereRefused: true, user: "alice" } }),
  "asked for an account on another page": signedOutState({ link: "mirror", credentialsAsked: { why: "signIn", wereRefused: false, user: "" } }),
  "ringing, the microphone not allowed yet": stateOf({ calls: [callOf()], devices }),
  "talking with poor sound, the line lost": stateOf({
    calls: [talkOf({ transferringTo: bob.address })],
    media: { [talkOf().id]: { phase: "flowing", heldByOther: true, quality: { lossPercent: 8, delayMs: 310, jitterMs: 40, mos: 3.1, isPoor: true } } },
    devices: { ...devices, microphone: "busy" },
    connection: { phase: "lost", since: nineThirty, nextTryAt: nineThirty + 4000, cause: "sipUnreachable" },
    notices: [{ id: "n1", level: "error", code: "transferFailed", detail: "486", workItemId: talkOf().id, at: nineThirty }],
  }),
  "talking, nothing to be heard": stateOf({ calls: [talkOf()], media: { [talkOf().id]: { phase: "flowing", trouble: "noPackets" } } }),
  "a customer's chat waits, no number known": stateOf({ ...deskOf(), calls: [chatOf({ state: "Offered", participants: [{ address: "" }], chat: { queuePosition: 2, averageWaitMinutes: 4, unread: 3, isMinimized: true } })] }),
  "on hold for long, the help desk offered, a chat with it in wrap-up": stateOf({ ...deskOf(), journeys, calls: [heldForLong, helpChatOf({ state: "Wrapup", capabilities: ["setWrapupReason", "completeWrapup"], about: heldForLong.id, correlationId: "call-anna" })] }),
  "ringing, somebody who was just on the web": stateOf({ journeys, calls: [callOf(known)] }),
  "collapsed, a call rings while the agent talks": stateOf({
    preferences: { ...defaultPreferences, isCollapsed: true },
    calls: [talkOf(), callOf({ id: "call-bob" as WorkItemId, participants: [bob] })],
  }),
  "collapsed, not ready": stateOf({ preferences: { ...defaultPreferences, isCollapsed: true }, channels: [channelOf({ state: "NotReady" })] }),
  "outdated": stateOf({ link: "outdated" }),
  "no contact center set up": signedOutState({ demo: "setUpFirst", simulation: undefined }),
};

async function violations(container: Element): Promise<readonly string[]> {
  // Clocks stand still while axe, which waits for real timers, looks.
  jest.useRealTimers();
  // jsdom draws nothing: colours are looked at in the browser.
  const { violations: found } = await axe.run(container, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

jest.setTimeout(30_000);

describe("the softphone, checked by axe", () => {
  afterEach(cleanup);

  for (const [name, state] of Object.entries(states)) {
    it(`has no violations: ${name}`, async () => {
      const { container } = renderSoftphone(state);
      expect(await violations(container)).toEqual([]);
    });
  }

  it("has no violations with a menu, key pads and a picker open", async () => {
    const view = renderSoftphone(stateOf({ calls: [talkOf()] }));
    for (const name of ["Show keys", "Transfer", "Agent state"]) view.getByRole("button", { name }).click();
    expect(view.getByLabelText("Name or number")).toBeTruthy();
    expect(view.getByRole("menuitemradio", { name: "Lunch" })).toBeTruthy();
    expect(await violations(view.container)).toEqual([]);
  });

  it("has no violations with the sheet of keys open, and one asked for", async () => {
    const view = renderSoftphone(stateOf());
    view.getByRole("button", { name: "More" }).click();
    view.getByRole("menuitem", { name: "Keyboard shortcuts" }).click();
    view.getByRole("button", { name: /Change the keys for: Answer$/ }).click();
    expect(view.getByText(/^Press the keys/)).toBeTruthy();
    expect(await violations(view.container)).toEqual([]);
  });

  it("has no violations while a customer is searched for, and a number picked", async () => {
    const candidates = (["mobile", "home"] as const).map((kind) => ({ label: "Ada", kind, number: "+12065550150", record: customer, doNotPhone: true }));
    const view = renderSoftphone(stateOf({ calls: [talkOf({ participantLookupResult: [customer, invoice], associatedParticipant: customer })], pages }), {
      field: fieldOf({ value: "", candidates }),
    });
    view.getByRole("button", { name: "Change" }).click();
    view.getByRole("button", { name: "Call: choose a number" }).click();
    expect([view.getByLabelText("Name or case"), view.getAllByRole("menuitem")]).toEqual([expect.anything(), [expect.anything(), expect.anything()]]);
    expect(await violations(view.container)).toEqual([]);
  });

  it("has no violations with the sound devices open, and what a call's quality is made of", async () => {
    const quality = { lossPercent: 0, delayMs: 80, jitterMs: 4, mos: 4.3, isPoor: false };
    const view = renderSoftphone(stateOf({ calls: [talkOf()], devices, media: { [talkOf().id]: { phase: "flowing", quality } } }));
    view.getByRole("button", { name: "Good sound" }).click();
    view.getByRole("button", { name: "More" }).click();
    view.getByRole("menuitem", { name: "Sound devices …" }).click();
    expect([view.getByText(/estimate/), view.getByRole("region", { name: "Sound devices" })]).toEqual([expect.anything(), expect.anything()]);
    expect(await violations(view.container)).toEqual([]);
  });

  it("has no violations with the help desk about to be asked, and what the customer did on the web", async () => {
    const desk = deskOf({ availability: { at: nineThirty, isOpen: true, isAgentAvailable: true } });
    const view = renderSoftphone(stateOf({ ...desk, configuration: { ...desk.configuration, journey: { ...desk.configuration.journey, enabled: true } }, calls: [talkOf(known)], journeys }));
    view.getByRole("button", { name: "Help desk" }).click();
    view.getByRole("button", { name: /^On the web/ }).click();
    view.getByRole("button", { name: "More" }).click();
    view.getByRole("menuitem", { name: "Web offers …" }).click();
    expect([view.getByRole("checkbox", { name: /^callId/ }), view.getByText("Search: gas tariff"), view.getByRole("region", { name: "Web offers" })]).toHaveLength(3);
    expect(await violations(view.container)).toEqual([]);
  });

  it("has no violations with the log open, or its menu", async () => {
    const entries = logLevels.map((level, index) => ({ level, source: "store", message: `line ${String(index)}`, at: nineThirty + index }));
    const view = renderSoftphone(stateOf(), { log: { entries: () => entries, subscribe: () => () => undefined } });
    view.getByRole("button", { name: "More" }).click();
    view.getByRole("menuitem", { name: "Show log" }).click();
    expect(view.getByText("line 3")).toBeTruthy();
    view.getByRole("button", { name: "More" }).click();
    expect(view.getByRole("menuitem", { name: "Hide log" })).toBeTruthy();
    expect(await violations(view.container)).toEqual([]);
  });

  it.each(["Recent calls, 1 missed", "My day", "Previous contacts"])("has no violations with what was before open: %s", async (name) => {
    const book = { read: () => Promise.resolve({ calls: [pastCall({ at: nineThirty - 90_000_000 }), pastCall({ at: nineThirty - 600_000 }), missedCall({ at: nineThirty - 300_000 })], spans: [] }) };
    const view = renderSoftphone(stateOf({ calls: [talkOf()] }), { book });
    await act(async () => { await Promise.resolve(); });
    view.getByRole("button", { name }).click();
    await act(async () => { await Promise.resolve(); });
    expect(await violations(view.container)).toEqual([]);
  });

  it("has no violations with a custom integration, open or closed", async () => {
    const view = renderSoftphone(stateOf(), { integration: { url: "about:blank" } });
    expect(await violations(view.container)).toEqual([]);
    view.getByRole("button", { name: "Custom integration" }).click();
    expect(await violations(view.container)).toEqual([]);
  });

  it("has no violations with a hidden or an odd number", async () => {
    const hidden = renderSoftphone(stateOf(), { field: fieldOf({ readable: false, value: "" }) });
    const odd = renderSoftphone(stateOf(), { field: fieldOf({ value: "val" }) });
    expect([...(await violations(hidden.container)), ...(await violations(odd.container))]).toEqual([]);
  });
});
