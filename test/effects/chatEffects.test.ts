import { createAnalyticsEffect } from "../../SoftphoneControl/effects/host/analyticsEffect";
import { milestonesOfItem } from "../../SoftphoneControl/effects/host/analyticsMilestones";
import { callerCluesOf } from "../../SoftphoneControl/effects/records/callerClues";
import { createEscalationEffect } from "../../SoftphoneControl/effects/contactCenter/escalationEffect";
import { createLogEffect } from "../../SoftphoneControl/effects/logEffect";
import { createNotificationEffect } from "../../SoftphoneControl/effects/host/notificationEffect";
import { createPanelEffect } from "../../SoftphoneControl/effects/host/panelEffect";
import { createPresenceEffect } from "../../SoftphoneControl/effects/contactCenter/presenceEffect";
import { createRingEffect } from "../../SoftphoneControl/effects/page/ringEffect";
import type { AnalyticsEvent } from "../../SoftphoneControl/model/host/analyticsEvent";
import type { LogEntry } from "../../SoftphoneControl/model/diagnostics/logEntry";
import type { JourneyEvent, WebAction } from "../../SoftphoneControl/model/host/journey";
import type { RequestId } from "../../SoftphoneControl/model/ids";
import type { WorkItem } from "../../SoftphoneControl/model/workItems/workItem";
import type { Action } from "../../SoftphoneControl/state/actions";
import { anna, createCallsBench } from "../support/callsBench";
import { callOf } from "../support/builders";
import { annasCall, appeared, bobsCall, call, changed, channel, readyPhone, snapshotOf, telephony, wants } from "../support/facts";
import { chatChannel, chatItem, visitorsChat } from "../support/fakeChat";
import { done } from "../support/fakeHosts";

const chatAppears = (changes = {}) => appeared(chatItem(changes));
const chatChanges = (revision: number, changes: Parameters<typeof changed>[1], cause?: string) => changed(revision, changes, cause, visitorsChat);

describe("what a chat does not", () => {
  it("is to ring, or to play ring-back", () => {
    const played: string[] = [];
    const effect = createRingEffect({ ring: { set: () => undefined, play: (tone) => void played.push(tone), silence: () => void played.push("silence") } });
    const phone = readyPhone();
    phone.store.onStep((step) => { effect.react(step); });
    phone.tell(chatAppears(), chatAppears({ id: "chat-2", state: "Initiated", direction: "Outgoing" }));
    expect(played).toEqual([]);
    phone.tell(appeared());
    expect(played).toEqual(["ringing"]);
  });

  it("is to call for the agent, unless here is where it is answered", async () => {
    const shown: string[] = [];
    const notification = createNotificationEffect({ notifications: { show: ({ key }) => void shown.push(key), hide: () => undefined, dispose: () => undefined }, describe: () => ({ title: "", desktopTitle: "", answerLabel: "" }), onAnswer: () => undefined });
    const { hears, asked } = createCallsBench({}, { page: { showPanel: done } }, createPanelEffect, () => notification);
    await hears(chatAppears());
    expect([shown, asked("showPanel")]).toEqual([[], []]);
    await hears(chatAppears({ id: "chat-2", capabilities: ["accept", "end"] }));
    expect([shown, asked("showPanel").length]).toEqual([["chat-2"], 1]);
  });

  it("is to change the agent's presence", async () => {
    const { hears, asked } = createCallsBench({ presence: { Active: "Busy", Ready: "Available" } }, { page: { setPresence: done } }, createPresenceEffect);
    await hears(snapshotOf({ channels: [channel({ revision: 2 }), channel({ id: chatChannel, type: "Chat" })] }));
    await hears({ type: "contactCenter.agentStateChanged", at: 1, channelId: chatChannel, revision: 2, state: "Active", reasonCode: "-1", reasonCodeLabel: "" });
    expect(asked("setPresence")).toEqual([]);
    await hears({ type: "contactCenter.agentStateChanged", at: 1, channelId: telephony, revision: 3, state: "Active", reasonCode: "-1", reasonCodeLabel: "" });
    expect(asked("setPresence")).toEqual(["Busy"]);
  });
});

describe("who chats", () => {
  const clues = (changes: Partial<WorkItem>) => callerCluesOf(readyPhone().store.getState().phone, { ...callOf(), ...chatItem(), ...changes });

  it("is found by the number the visitor gave, however it is written", () => {
    expect(clues({ fromAddress: "(202) 555-0143" }).address).toBe("+12025550143");
    expect(clues({ fromAddress: "call me" }).address).toBeUndefined();
    expect(clues({ fromAddress: "" }).address).toBeUndefined();
  });

  it("is nobody to be found where the help desk answers", () => {
    expect(clues({ direction: "Outgoing" }).address).toBeUndefined();
  });
});

describe("a chat that goes on as a call", () => {
  const begins = [chatAppears({ state: "Active", capabilities: ["pause", "end"] }), wants("r1", { type: "dial", channelId: telephony, address: "1001", about: visitorsChat }), appeared({ direction: "Outgoing", state: "Initiated" }, "r1")];
  const rests = chatChanges(2, { state: "Paused", capabilities: ["resume", "end"] });
  const bench = () => createCallsBench({}, {}, createEscalationEffect);

  it("rests while they talk, and goes on when the call is over", async () => {
    const { hears, sent } = bench();
    await hears(...begins);
    expect(sent).toEqual([]);
    await hears(changed(2, { state: "Active" }), rests, changed(3, { muted: true }), changed(4, { state: "Paused" }), changed(5, { state: "Active" }));
    expect(sent.map(({ command }) => command)).toEqual([{ type: "pauseWorkitem", workItemId: visitorsChat }]);
    await hears(changed(6, { state: "Wrapup" }), chatChanges(3, { state: "Active", capabilities: ["pause", "end"] }), changed(7, { state: "Ended" }));
    expect(sent.slice(1).map(({ command }) => command)).toEqual([{ type: "resumeWorkitem", workItemId: visitorsChat }]);
  });

  it("goes on even when the call was over before the chat rested", async () => {
    const { hears, sent } = bench();
    await hears(...begins, changed(2, { state: "Active" }), changed(3, { state: "Ended" }));
    expect(sent).toHaveLength(1);
    await hears(rests);
    expect(sent.slice(1).map(({ command }) => command.type)).toEqual(["resumeWorkitem"]);
    await hears(chatChanges(3, { capabilities: ["resume", "end"] }));
    expect(sent).toHaveLength(2);
  });

  it("rests later when the agent wants it to, who had taken it up again before the call was over", async () => {
    const { hears, sent } = bench();
    await hears(...begins, changed(2, { state: "Active" }), rests, chatChanges(3, { state: "Active", capabilities: ["pause", "end"] }), changed(3, { state: "Ended" }));
    await hears(chatChanges(4, { state: "Paused", capabilities: ["resume", "end"] }));
    expect(sent.map(({ command }) => command.type)).toEqual(["pauseWorkitem"]);
  });

  it("stays as the agent has it when the softphone's next page finds both", async () => {
    const { hears, sent } = bench();
    await hears(
      { type: "keep.restored", at: 1, parts: { [annasCall]: { notes: "", associations: [], about: visitorsChat } } },
      snapshotOf({ channels: [channel({ revision: 2 })], workItems: [chatItem({ state: "Active", capabilities: ["pause", "end"] }), call({ direction: "Outgoing", state: "Active" })] }),
    );
    expect(sent).toEqual([]);
    await hears(changed(2, { state: "Ended" }));
    expect(sent).toEqual([]);
  });

  it("is left alone when nobody answers, when it is over, or can't rest", async () => {
    const unanswered = bench();
    await unanswered.hears(...begins, changed(2, { state: "Ended" }));
    expect(unanswered.sent).toEqual([]);
    const over = bench();
    await over.hears(...begins, chatChanges(2, { state: "Ended" }), changed(2, { state: "Active" }), changed(3, { state: "Ended" }));
    expect(over.sent).toEqual([]);
    const fixed = bench();
    await fixed.hears(...begins, chatChanges(2, { capabilities: ["end"] }), changed(2, { state: "Active" }));
    expect(fixed.sent).toEqual([]);
  });

  it("is nothing to a call that is about a call, or about nothing", async () => {
    const { hears, sent } = bench();
    await hears(appeared({ id: bobsCall, state: "Paused", capabilities: ["pause", "resume"] }), wants("r1", { type: "dial", channelId: telephony, address: "1001", about: bobsCall }), appeared({ state: "Initiated" }, "r1"), changed(2, { state: "Active" }));
    expect(sent).toEqual([]);
  });
});

describe("the milestones of a chat", () => {
  const outgoing = { direction: "Outgoing" } as const;
  const chatOf = (changes: Partial<WorkItem>): WorkItem => callOf({ channelType: "Chat", ...changes });

  it.each<[string, Partial<WorkItem> | undefined, Partial<WorkItem>, readonly string[]]>([
    ["is begun by the agent", undefined, { ...outgoing, state: "Initiated" }, ["ChatStarted"]],
    ["is begun by a visitor", undefined, { state: "Offered" }, ["ChatOffered"]],
    ["waits", { ...outgoing, state: "Initiated" }, { ...outgoing, state: "Offered" }, []],
    ["is found, taken already", undefined, { state: "Active" }, ["ChatOffered", "ChatAccepted"]],
    ["is taken", { ...outgoing, state: "Offered" }, { ...outgoing, state: "Active" }, ["ChatAccepted"]],
    ["is taken before anybody said that it waits", { ...outgoing, state: "Initiated" }, { ...outgoing, state: "Active" }, ["ChatAccepted"]],
    ["is given up", { state: "Offered" }, { state: "EndedAbandoned" }, ["ChatAbandoned", "ChatEnded"]],
    ["is lost while it waits", { state: "Offered" }, { state: "EndedUnknown" }, ["ChatMissed", "ChatEnded"]],
    ["rests", { state: "Active" }, { state: "Paused" }, ["ChatHeld"]],
    ["goes on", { state: "Paused" }, { state: "Active" }, ["ChatResumed"]],
    ["has news", { state: "Active" }, { state: "Active", chat: { unread: 1 } }, []],
    ["is wrapped up", { state: "Wrapup" }, { state: "Ended" }, ["ChatWrappedUp", "ChatEnded"]],
    ["is lost", { state: "Active" }, { state: "EndedUnknown" }, ["ChatEnded"]],
  ])("it %s", (_, before, after, names) => {
    expect(milestonesOfItem(before && chatOf(before), chatOf(after))).toEqual(names);
  });
});

const customerId = "5f0c3a1e-8d54-4b7e-9a43-6f2f1f3b7c10";

function offer(state: string, action: Partial<WebAction> = {}, more: Partial<JourneyEvent> = {}): JourneyEvent {
  return {
    id: `a1:${state}`, at: 900, kind: "webAction", customerId, customerIdType: "cookie", sessionId: "visit-1", title: "Anna, shall we help?",
    action: { id: "a1", state, mediaType: "webchat", mapId: "map-1", mapVersion: 3, ...action }, ...more,
  };
}

const told = (...events: JourneyEvent[]): Action => ({ type: "journey.told", at: 2_000, events });

describe("analytics of chats and of what customers do on the web", () => {
  function bench(configuration = {}) {
    const made = createCallsBench({ analytics: { enabled: true, providerId: "" }, ...configuration }, { page: { logAnalytics: done } }, createAnalyticsEffect);
    return { ...made, told: () => made.asked("logAnalytics") as AnalyticsEvent[], names: () => made.asked("logAnalytics").map((event) => (event as AnalyticsEvent).name) };
  }
  const visits = { ctiData: { journeyCustomerId: customerId } };

  it("a chat has names of its own, and one correlation with the call it goes on as", async () => {
    const { hears, clock, told: sent } = bench();
    await hears(
      chatAppears(),
      chatChanges(2, { state: "Active" }),
      wants("r1", { type: "dial", channelId: telephony, address: "1001", about: visitorsChat }),
      appeared({ direction: "Outgoing", state: "Initiated" }, "r1"),
      changed(2, { state: "Active" }),
      chatChanges(3, { state: "Paused" }),
      changed(3, { state: "Ended" }),
      chatChanges(4, { state: "Wrapup" }),
      chatChanges(5, { wrapupReason: "W1" }),
      chatChanges(6, { state: "Ended", endReason: "otherHungUp" }),
    );
    // One after the other.
    await clock.advance(0);
    const of = (id: string) => sent().filter(({ conversationId }) => conversationId === id).map(({ name, reason }) => [name, reason]);
    expect(of(visitorsChat)).toEqual([
      ["ChatOffered", undefined],
      ["ChatAccepted", undefined],
      ["ChatHeld", undefined],
      ["ChatWrappedUp", "Solved"],
      ["ChatEnded", "otherHungUp"],
    ]);
    expect(of(annasCall)).toEqual([["CallDialed", undefined], ["CallAnswered", undefined], ["CallEnded", undefined]]);
    expect(new Set(sent().map(({ externalCorrelationId }) => externalCorrelationId))).toEqual(new Set([visitorsChat]));
  });

  it("each web action of the caller is told once, under the call's conversation, the oldest first", async () => {
    const { hears, told: sent, names } = bench();
    await hears(told(offer("offered"), offer("accepted", {}, { at: 950 })));
    expect(names()).toEqual([]);
    await hears(appeared(visits));
    expect(names()).toEqual(["CallOffered", "journey.webchat.offered", "journey.webchat.accepted"]);
    await hears(told(offer("accepted", {}, { at: 950 }), offer("errored", { errorCode: "00045" }, { at: 2_000 })), changed(2, { state: "Active" }));
    expect(names().slice(3)).toEqual(["journey.webchat.errored", "CallAccepted"]);
    expect(sent()[3]).toEqual({
      conversationId: annasCall,
      providerSessionId: annasCall,
      name: "journey.webchat.errored",
      at: 2_000,
      customData: { sessionId: "visit-1", actionMapId: "map-1", actionMapVersion: "3", customerIdType: "cookie", errorCode: "00045" },
      externalCorrelationId: annasCall,
    });
    expect(sent()[1]?.customData).toEqual({ sessionId: "visit-1", actionMapId: "map-1", actionMapVersion: "3", customerIdType: "cookie" });
  });

  it("never says who it was, nor what was read or looked for", async () => {
    const { hears, calls } = bench();
    await hears(
      appeared(visits),
      { type: "customers.found", at: 1, workItemId: annasCall, records: [anna] },
      told(offer("offered"), { ...offer("x", {}, { id: "p1", kind: "page", title: "Cancel my contract", url: "https://contoso.example/cancel" }), action: undefined }),
    );
    expect(calls).toHaveLength(2);
    expect(JSON.stringify(calls)).not.toMatch(/Anna|Keller|0143|5f0c3a1e|Cancel|contoso|shall we/);
  });

  it("what is no plain word is no name; whose it is must be certain; only the first of two calls tells it", async () => {
    const { hears, names } = bench();
    await hears(appeared(visits), told(offer("offered", { mediaType: "web chat +12025550143" }, { id: "a3:offered" }), offer("offered, again"), { ...offer("rejected"), customerId: "another", sessionId: "other", id: "a2" }));
    expect(names()).toEqual(["CallOffered"]);
    await hears(told(offer("offered")), appeared({ id: bobsCall, ...visits }));
    expect(names()).toEqual(["CallOffered", "journey.webchat.offered", "CallOffered"]);
  });

  it("the help desk was offered nothing, whatever of the call went along", async () => {
    const { hears, names } = bench();
    await hears(chatAppears({ direction: "Outgoing", classification: "Internal", ...visits }), told(offer("offered")));
    expect(names()).toEqual(["ChatStarted"]);
  });

  it("what was offered becomes the caller's when it is known who that is", async () => {
    const { hears, names } = bench();
    await hears(appeared(), told(offer("offered", {}, { customerId: anna.id, customerIdType: "contact" })));
    expect(names()).toEqual(["CallOffered"]);
    await hears({ type: "customers.found", at: 1, workItemId: annasCall, records: [anna] });
    expect(names()).toEqual(["CallOffered", "journey.webchat.offered"]);
  });

  it("a page that takes over in the middle tells only what happens from then on", async () => {
    const { hears, names, takeOver, clock } = bench();
    await hears(appeared(visits), told(offer("offered")));
    await clock.advance(5_000);
    takeOver();
    await hears(told(offer("offered"), offer("accepted", {}, { at: 6_000 })), changed(2, { state: "Active" }));
    expect(names()).toEqual(["CallOffered", "journey.webchat.offered", "journey.webchat.accepted", "CallAccepted"]);
  });
});

describe("the log", () => {
  it("holds nothing of who chats, of what they were asked, and of what they did on the web", () => {
    const written: LogEntry[] = [];
    const effect = createLogEffect({ log: { write: (entry) => void written.push(entry) } });
    const phone = readyPhone();
    phone.store.onStep((step) => { effect.react(step); });
    phone.tell(
      chatAppears({ participants: [{ address: "", name: "Maria Alvarez" }], ctiData: { secret: "4711" } }),
      { type: "contactCenter.chatDeskChanged", at: 1, chatDesk: { phase: "closed" }, cause: "r0" as RequestId },
      wants("r1", { type: "startChat", channelId: chatChannel, context: [{ key: "caller", value: "Maria Alvarez +12025550143", isDisplayable: true }], about: annasCall }),
      told(offer("offered", {}, { title: "4711", url: "https://contoso.example/4711" })),
    );
    expect(written.map(({ message }) => message)).toEqual([
      "contactCenter.workItemAppeared chat-visitor 1 Offered · → workitemCreate chat-visitor",
      "contactCenter.chatDeskChanged closed",
      "intent.command startChat r1 · → error unknownChannel · refused: unknownChannel",
      "journey.told",
    ]);
    expect(JSON.stringify(written)).not.toMatch(/Maria|Alvarez|0143|4711|contoso|5f0c/);
  });
});
