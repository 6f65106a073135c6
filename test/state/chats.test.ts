import type { ChatDesk } from "../../SoftphoneControl/model/workItems/chat";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { Configuration } from "../../SoftphoneControl/model/settings/configuration";
import type { LiveChatSettings } from "../../SoftphoneControl/model/settings/webSettings";
import type { ChannelId, RequestId, WorkItemId } from "../../SoftphoneControl/model/ids";
import type { ContactCenterWorkItem } from "../../SoftphoneControl/model/workItems/workItem";
import { earliestDue } from "../../SoftphoneControl/state/clockReducer";
import { callOnLine } from "../../SoftphoneControl/state/intents/callOnLine";
import { helpDeskSelector } from "../../SoftphoneControl/state/selectors/helpDeskSelectors";
import { outputsOf } from "../../SoftphoneControl/app/controlOutputs";
import { anna, found } from "../support/callsBench";
import { annasCall, appeared, bobsCall, call, changed, channel, newPhone, snapshotOf, telephony, wants } from "../support/facts";
import { chatChannel, chatItem, visitorsChat } from "../support/fakeChat";

const helpDesk = "chat-help" as WorkItemId;

/** Alex, signed in, with a page with a chat. */
function phoneWith({ desk = { phase: "ready" }, liveChat = {}, more = {} }: { desk?: ChatDesk; liveChat?: Partial<LiveChatSettings>; more?: Partial<Configuration> } = {}) {
  const phone = newPhone();
  phone.tell(
    { type: "configuration.loaded", at: 0, configuration: { ...defaultConfiguration, ...more, liveChat: { ...defaultConfiguration.liveChat, enabled: true, offerAfterHoldMs: 30_000, ...liveChat } } },
    { type: "contactCenter.connectionChanged", at: 0, connection: { phase: "up", since: 0 } },
    snapshotOf({ channels: [channel(), channel({ id: chatChannel, type: "Chat" })], chatDesk: desk }),
  );
  phone.steps.length = 0;
  return {
    ...phone,
    state: () => phone.store.getState().phone,
    item: (id: WorkItemId = annasCall) => phone.store.getState().phone.workItems[id] ?? phone.store.getState().phone.ended.find((item) => item.id === id),
    chats: (changes: Partial<ContactCenterWorkItem> = {}, cause?: string) => phone.tell(appeared(chatItem(changes), cause)),
    desk: (phase: ChatDesk["phase"]) => phone.tell({ type: "contactCenter.chatDeskChanged", at: 1, chatDesk: { phase } }),
    due: (at: number) => phone.tell({ type: "clock.due", at }),
  };
}

describe("a chat beside calls", () => {
  it("goes from Initiated to Offered, and tells nothing of it but what page 004 knows", () => {
    const { chats, tell, events } = phoneWith();
    chats({ id: helpDesk, direction: "Outgoing", state: "Initiated" });
    expect(tell(changed(2, { state: "Offered" }, undefined, helpDesk)).refused).toBeUndefined();
    tell(changed(3, { state: "Active" }, undefined, helpDesk), changed(4, { state: "Wrapup" }, undefined, helpDesk), changed(5, { state: "Ended" }, undefined, helpDesk));
    expect(events()).toEqual(["workitemCreate", "workitemConnect", "workItemWrapup", "workitemEnd"]);
  });

  it("does not take the line: the agent can dial, and is asked nothing", () => {
    const { chats, tell, state, store } = phoneWith();
    chats({ state: "Active", capabilities: ["consult", "pause"] });
    expect(callOnLine(state())).toBeUndefined();
    expect(outputsOf(store.getState())).toMatchObject({ agentState: "Ready", callState: "", callId: "" });
    tell(wants("r1", { type: "dial", channelId: telephony, address: "1001" }));
    expect(state().requests).toMatchObject({ r1: { phase: "open", command: { type: "dial" } } });
    tell(appeared({ state: "Active" }));
    expect(callOnLine(state())?.id).toBe(annasCall);
    expect(outputsOf(store.getState())).toMatchObject({ callState: "Active", callId: annasCall });
  });

  it("of an installed Connects takes nothing from the agent: its channel has states, and the help desk can be asked beside it", () => {
    const { tell, state, store } = phoneWith();
    const theirs = "connects-chat" as ChannelId;
    tell(snapshotOf({ channels: [channel({ revision: 2 }), channel({ id: theirs, type: "Chat" }), channel({ id: chatChannel, type: "Chat" })], workItems: [chatItem({ channelId: theirs, state: "Active", capabilities: ["end"] })], chatDesk: { phase: "ready" } }));
    tell(wants("r1", { type: "setAgentState", channelId: theirs, state: "Ready", reasonCode: "-1" }), wants("r2", { type: "startChat", channelId: chatChannel, context: [] }));
    expect(state().requests).toMatchObject({ r1: { phase: "open" }, r2: { phase: "open" } });
    expect(helpDeskSelector(store.getState()).hurdle).toBeUndefined();
  });

  it("that could not be begun is told once, and another can be asked for at once", () => {
    const { tell, state, due } = phoneWith();
    tell(wants("r1", { type: "startChat", channelId: chatChannel, context: [] }), { type: "request.accepted", at: 1, requestId: "r1" as RequestId });
    tell({ type: "contactCenter.troubleTold", at: 2, cause: "r1" as RequestId, code: "chatNotStarted", detail: "no answer" });
    expect(state().settledRequests).toMatchObject([{ id: "r1", phase: "failed", error: { code: "chatNotStarted" } }]);
    due(600_000);
    expect(state().notices.map(({ code }) => code)).toEqual(["chatNotStarted"]);
  });

  it("has a channel that is not dialed on and has no state of its own to choose", () => {
    const { tell, state } = phoneWith();
    tell(wants("r1", { type: "dial", channelId: chatChannel, address: "1001" }), wants("r2", { type: "setAgentState", channelId: chatChannel, state: "NotReady", reasonCode: "B1" }));
    expect(state().settledRequests).toMatchObject([{ id: "r2", phase: "failed", error: { code: "badArgument" } }, { id: "r1", phase: "failed", error: { code: "unknownChannel" } }]);
  });

  it("keeps the agent from signing out while it is up", () => {
    const { chats, tell, state } = phoneWith();
    chats({ state: "Active" });
    tell(wants("r1", { type: "setAgentState", channelId: telephony, state: "Logout", reasonCode: "-1" }));
    expect(state().settledRequests).toMatchObject([{ id: "r1", error: { code: "logoutInCall" } }]);
  });

  it("has no phone call record", () => {
    const { chats, tell, state } = phoneWith();
    chats({ state: "Active" });
    tell(changed(2, { state: "Ended" }, undefined, visitorsChat));
    expect(state().callRecords).toEqual({});
    tell(appeared({ state: "Active" }));
    expect(Object.keys(state().callRecords)).toHaveLength(1);
  });
});

describe("record and session of a chat", () => {
  const callSession = { ...defaultConfiguration.callSession, template: "case" };

  it("open for a visitor whose number is known", () => {
    const { chats, tell, item } = phoneWith({ more: { callSession } });
    chats({ state: "Active" });
    expect(item(visitorsChat)).toMatchObject({ session: { phase: "due" } });
    tell({ type: "callSession.changed", at: 1, workItemId: visitorsChat, session: { phase: "failed" } }, { ...found(anna), workItemId: visitorsChat } as ReturnType<typeof found>);
    expect(item(visitorsChat)?.pop).toBe("due");
  });

  it("wait until it is known who a visitor without a number is", () => {
    const { chats, tell, item } = phoneWith({ more: { callSession } });
    chats({ state: "Active", fromAddress: "" });
    expect(item(visitorsChat)?.session).toBeUndefined();
    tell({ type: "intent.customerChosen", at: 1, workItemId: visitorsChat, record: anna });
    expect(item(visitorsChat)?.session).toEqual({ phase: "due" });
  });

  it.each<[string, Partial<ContactCenterWorkItem>]>([
    ["the help desk", { direction: "Outgoing" }],
    ["a colleague", { classification: "Internal" }],
  ])("do not open for %s", (_, changes) => {
    const { chats, tell, item } = phoneWith({ more: { callSession } });
    chats({ state: "Active", ...changes });
    tell({ type: "intent.customerChosen", at: 1, workItemId: visitorsChat, record: anna });
    expect(item(visitorsChat)).toMatchObject({ associatedParticipant: anna });
    expect(item(visitorsChat)?.session).toBeUndefined();
    expect(item(visitorsChat)?.pop).toBeUndefined();
  });
});

describe("the offer to ask the help desk", () => {
  const holds = changed(2, { state: "Paused", stateSince: 0 });

  it("comes when a customer has been on hold for long, once", () => {
    const { tell, due, item, state } = phoneWith();
    tell(appeared({ state: "Active" }), holds);
    expect(item()?.helpOffer).toEqual({ phase: "waiting", dueAt: 30_000 });
    expect(earliestDue(state())).toBe(30_000);
    due(29_999);
    expect(item()?.helpOffer?.phase).toBe("waiting");
    due(30_000);
    expect(item()?.helpOffer).toEqual({ phase: "shown" });
    tell(changed(3, { state: "Active", stateSince: 50_000 }));
    expect(item()?.helpOffer).toEqual({ phase: "done" });
    tell(changed(4, { state: "Paused", stateSince: 60_000 }));
    expect(item()?.helpOffer).toEqual({ phase: "done" });
    expect(earliestDue(state())).not.toBe(90_000);
  });

  it("goes with the hold, and waits anew with the next", () => {
    const { tell, due, item } = phoneWith();
    tell(appeared({ state: "Active" }), holds, changed(3, { state: "Active", stateSince: 20_000 }));
    expect(item()?.helpOffer).toBeUndefined();
    due(30_000);
    expect(item()?.helpOffer).toBeUndefined();
    tell(changed(4, { state: "Paused", stateSince: 50_000 }));
    expect(item()?.helpOffer).toEqual({ phase: "waiting", dueAt: 80_000 });
  });

  it("is done when the agent says so, and when a chat about the call has begun", () => {
    const answered = phoneWith();
    answered.tell(appeared({ state: "Active" }), holds);
    answered.due(30_000);
    answered.tell({ type: "intent.helpAnswered", at: 31_000, workItemId: annasCall });
    expect(answered.item()?.helpOffer).toEqual({ phase: "done" });

    const helped = phoneWith();
    helped.tell(appeared({ state: "Active" }), holds, wants("r1", { type: "startChat", channelId: chatChannel, context: [], about: annasCall }));
    helped.chats({ id: helpDesk, direction: "Outgoing", state: "Initiated" }, "r1");
    expect(helped.item()).toMatchObject({ helpOffer: { phase: "done" }, correlationId: annasCall });
    expect(helped.item(helpDesk)).toMatchObject({ about: annasCall, correlationId: annasCall });
  });

  it.each<[string, Parameters<typeof phoneWith>[0], Partial<ContactCenterWorkItem>]>([
    ["where there is no live chat", { liveChat: { enabled: false } }, {}],
    ["where the admin wants none", { liveChat: { offerAfterHoldMs: 0 } }, {}],
    ["while no page with a chat is open", { desk: { phase: "absent" } }, {}],
    ["for a colleague's call", {}, { classification: "Internal" }],
    ["for a consultation", {}, { classification: "Consultation", consultationOf: bobsCall }],
    ["for a chat that rests", {}, { channelType: "Chat" }],
  ])("does not come %s", (_, how, changes) => {
    const { tell, due, item } = phoneWith(how);
    tell(appeared({ state: "Active", ...changes }), holds);
    due(30_000);
    expect(item()?.helpOffer).toBeUndefined();
  });

  it("is not shown when the page has gone meanwhile, and the clock comes to rest", () => {
    const { tell, due, item, desk, state } = phoneWith();
    tell(appeared({ state: "Active" }), holds);
    desk("absent");
    due(30_000);
    expect(item()?.helpOffer).toEqual({ phase: "done" });
    expect(earliestDue(state()) ?? Infinity).toBeGreaterThan(30_000);
  });

  it("ends with the call", () => {
    const { tell, due, item } = phoneWith();
    tell(appeared({ state: "Active" }), holds);
    due(30_000);
    tell(changed(3, { state: "Ended" }));
    expect(item()?.helpOffer).toEqual({ phase: "done" });
    expect(call().id).toBe(annasCall);
  });
});
