import { describe, expect, test } from "@jest/globals";
import { openLiveChat } from "../../../SoftphoneControl/adapters/liveChat/openLiveChat";
import type { ContactCenterCommand } from "../../../SoftphoneControl/model/requests/contactCenterCommand";
import type { ChannelId } from "../../../SoftphoneControl/model/ids";
import { signalTypes } from "../../../SoftphoneControl/adapters/liveChat/client/signals";
import { beginStory, describeFact, lastTold } from "../../contract/story";
import { chatSettings, makeChatBench } from "../../support/chatBench";
import type { ChatBench, ChatBenchInputs } from "../../support/chatBench";

const startChat: ContactCenterCommand = {
  type: "startChat",
  channelId: "chat" as ChannelId,
  context: [{ key: "caseNumber", value: "CAS-01", isDisplayable: true }, { key: "callId", value: "call-1", isDisplayable: false }],
};

/** @param resume of the page before */
async function desk(inputs: ChatBenchInputs = {}, resume?: string) {
  const bench = await makeChatBench(inputs);
  const day = beginStory(bench);
  bench.contactCenter.start(resume);
  await day.settles();
  const from = day.witness.facts.length;
  const states = () => day.told(from).filter((told) => /^(call [A-Z]|trouble)/.test(told));
  return { bench, fake: bench.fake, day, from, states };
}

async function waiting(inputs: ChatBenchInputs = {}) {
  const opened = await desk(inputs);
  const request = await opened.day.taken(startChat);
  return { ...opened, request };
}

async function talking(inputs: ChatBenchInputs = {}) {
  const opened = await waiting(inputs);
  opened.fake.agent.accepts();
  await opened.day.settles();
  return opened;
}

describe("live chat: a chat the agent begins", () => {
  test("its context goes with it, at once, and is what the chat knows of the call", async () => {
    const { fake, day } = await waiting();
    expect(fake.given).toEqual([[{ customContext: { caseNumber: { value: "CAS-01", isDisplayable: true }, callId: { value: "call-1", isDisplayable: false } } }]]);
    expect(day.call()).toMatchObject({ direction: "Outgoing", classification: "Internal", fromAddress: "", participants: [], ctiData: { caseNumber: "CAS-01", callId: "call-1" } });
    await day.end();
  });

  test("begun in the widget of the help desk's own page it is the agent's, too", async () => {
    const { fake, day } = await desk({ settings: { visitor: "agent" } });
    fake.visitor.opens();
    await day.settles();
    expect(day.call()).toMatchObject({ direction: "Outgoing", classification: "Internal", fromAddress: "", participants: [] });
    await day.end();
  });

  test("queue position, waiting time, then accepted, then ended: Offered, Active, Wrapup, Ended", async () => {
    const { fake, day, states } = await waiting();
    fake.queue.says("You are number 3 in line.", "QueuePosition", "customerqueueposition");
    fake.queue.says("Average wait time: 5 minutes", "averagewaittime");
    await day.settles();
    expect(day.call().chat).toMatchObject({ queuePosition: 3, averageWaitMinutes: 5 });
    fake.queue.says("An agent has been found", "agentassignmentready");
    fake.queue.says("An agent has not been found", "agentassignmentfailure");
    await day.settles();
    expect(day.call().state).toBe("Offered");
    fake.agent.accepts();
    await day.settles();
    expect(day.call().chat).toMatchObject({ queuePosition: undefined, averageWaitMinutes: undefined });
    fake.agent.ends();
    await day.bench.passes(20_000);
    expect(states().filter((told) => !told.startsWith("call changes"))).toEqual(["call Initiated", "call Offered", "call Active", "call Wrapup", "call Ended"]);
    expect(fake.calls).toEqual(["startChat", "closeChat"]);
    expect(fake.state).toBe("Closed");
    await day.end();
  });

  test("the first word of the other side means that somebody has taken it; that of a bot does not, nor history", async () => {
    const { fake, day } = await waiting();
    fake.agent.writes("Hello, I am a bot", { role: "bot" });
    fake.agent.writes("from before", { tags: ["public", "history"] });
    await day.settles();
    expect(day.call()).toMatchObject({ state: "Offered", chat: { unread: 1 } });
    fake.agent.writes();
    await day.settles();
    expect(day.call().state).toBe("Active");
    await day.end();
    const withBot = await waiting({ settings: { hasBot: true } });
    withBot.fake.agent.writes();
    await withBot.day.settles();
    expect(withBot.day.call().state).toBe("Offered");
    withBot.fake.agent.accepts();
    await withBot.day.settles();
    expect(withBot.day.call().state).toBe("Active");
    await withBot.day.end();
  });

  test("what is unread, minimized, and the conversation's id when it comes at last", async () => {
    const { fake, day } = await talking();
    fake.visitor.minimizes();
    fake.agent.writes("one");
    fake.agent.writes("two", { conversationId: "c-1" });
    await day.settles();
    expect(day.call()).toMatchObject({ state: "Active", chat: { unread: 2, isMinimized: true, conversationId: "c-1" } });
    fake.visitor.maximizes();
    await day.settles();
    expect(day.call().chat).toMatchObject({ unread: 0, isMinimized: undefined });
    fake.agent.writes("three");
    fake.visitor.writes();
    await day.settles();
    expect(day.call().chat?.unread).toBe(0);
    expect(JSON.stringify([day.witness.facts, day.bench.contactCenter.resumeData()])).not.toMatch(/two|three|order/);
    await day.end();
  });

  test("an error before it is queued: it has ended, and the agent is told by a code", async () => {
    const bench = await desk();
    bench.fake.widget.begins = "fails";
    const request = await bench.day.taken(startChat);
    expect(bench.states()).toEqual(["call Initiated", "call EndedUnknown", "trouble chatNotStarted"]);
    expect(lastTold(bench.day.witness.facts, "contactCenter.troubleTold")).toMatchObject({ cause: request, detail: "no code", workItemId: bench.day.call().id });
    expect(JSON.stringify(bench.day.witness.facts)).not.toContain("Smith");
    expect(bench.day.agentState()).toBe("Ready");
    await bench.day.end();
  });

  test("an error that was only a warning: the chat is queued all the same, and is still the agent's", async () => {
    const { fake, day } = await desk();
    fake.widget.begins = "showsPrechat";
    const request = await day.taken(startChat);
    fake.raise("error", { errorCode: 1 });
    fake.visitor.fillsInPrechat();
    await day.settles();
    expect(day.call()).toMatchObject({ state: "Offered", direction: "Outgoing", ctiData: { caseNumber: "CAS-01" } });
    expect(day.causedBy(request).map(describeFact)).toEqual(["call Initiated", "agent Active", "trouble chatNotStarted", "call Initiated", "agent Active"]);
    await day.end();
  });

  test("an error before the first word of the widget, and no word at all", async () => {
    const { fake, day, states } = await desk();
    fake.widget.begins = "keepsSilent";
    const request = await day.taken(startChat);
    expect(await day.answered(startChat)).toBe("chatOpen");
    fake.raise("error", { errorCode: 7, errorDetail: "blocked" });
    await day.settles();
    expect(states()).toEqual(["trouble chatNotStarted"]);
    expect(lastTold(day.witness.facts, "contactCenter.troubleTold")).toMatchObject({ cause: request, detail: "code 7, scriptsNotLoaded" });
    const silent = await day.taken(startChat);
    await day.bench.passes(10_000);
    expect(lastTold(day.witness.facts, "contactCenter.troubleTold")).toMatchObject({ cause: silent, detail: "no answer" });
    await day.end();
  });

  test("an error later changes nothing but the log", async () => {
    const { bench, fake, day, states } = await talking();
    const before = states();
    for (const detail of [{ errorCode: 2 }, {}, new Error("Mrs Smith"), null]) fake.raise("error", detail);
    await day.settles();
    expect(states()).toEqual(before);
    expect(bench.log.map(({ message }) => message)).toEqual(["the widget tells an error: code 2, authTokenProviderFailed", ...Array.from({ length: 3 }, () => "the widget tells an error: no code")]);
    await day.end();
  });

  test("a widget that throws refuses: nothing has changed", async () => {
    const { fake, day, states } = await desk();
    fake.widget.throws = "startChat";
    expect(await day.answered(startChat)).toBe("chatNotStarted");
    await day.bench.passes(20_000);
    expect(states()).toEqual([]);
    fake.widget.throws = undefined;
    await day.taken(startChat);
    fake.widget.throws = "closeChat";
    expect(await day.answered({ type: "endWorkitem", workItemId: day.call().id })).toBe("refused");
    expect(day.call().state).toBe("Offered");
    await day.end();
  });

  test("a widget that the page has taken away: the agent can end its chat all the same", async () => {
    const { fake, day } = await talking();
    fake.page.Microsoft = undefined;
    await day.taken({ type: "endWorkitem", workItemId: day.call().id });
    await day.bench.passes(5_000);
    expect(day.call()).toMatchObject({ state: "Wrapup", endReason: "agentHungUp" });
    await day.end();
  });

  test("a context with too much in it, or a name that every object has, is refused", async () => {
    const { fake, day } = await desk();
    const item = (key: string) => ({ key, value: "x", isDisplayable: false });
    expect(await day.answered({ ...startChat, context: Array.from({ length: 101 }, (_, index) => item(`k${index}`)) })).toBe("badArgument");
    expect(await day.answered({ ...startChat, context: [item("constructor")] })).toBe("badArgument");
    expect(fake.calls).toEqual([]);
    await day.end();
  });

  test("given up in the pre-chat pane, by the agent in the softphone or in the widget", async () => {
    const { fake, day } = await desk();
    fake.widget.begins = "showsPrechat";
    await day.taken(startChat);
    const end = await day.taken({ type: "endWorkitem", workItemId: day.call().id });
    expect(day.causedBy(end).map(describeFact)).toEqual(["call EndedAbandoned", "agent Ready"]);
    await day.bench.passes(2_000);
    await day.taken(startChat);
    fake.visitor.closes();
    await day.settles();
    expect(day.call()).toMatchObject({ state: "EndedAbandoned", endReason: "agentHungUp" });
    await day.end();
  });

  test("a widget that closes without a word: the chat ends all the same", async () => {
    const { fake, day } = await talking();
    // Another tab has closed it: there is nothing left to close here.
    const { id: workItemId } = day.call();
    Object.assign((fake.page.Microsoft as { Omnichannel: { LiveChatWidget: { SDK: object } } }).Omnichannel.LiveChatWidget.SDK, { closeChat: () => undefined });
    const end = await day.taken({ type: "endWorkitem", workItemId });
    expect(day.causedBy(end)).toEqual([]);
    await day.bench.passes(5_000);
    expect(day.causedBy(end).map(describeFact)).toEqual(["call Wrapup", "agent Wrapup"]);
    await day.end();
  });
});

describe("live chat: a chat the visitor begins", () => {
  test("number and call variables come from the context of the page", async () => {
    const { bench, day } = await desk();
    bench.client.setContextProvider(() => ({ phone: { value: "+1 202 555 0143" }, page: { value: "Cart" }, SelfService: { value: "[]" } }));
    bench.fake.visitor.opens();
    await day.settles();
    expect(day.call()).toMatchObject({ state: "Offered", direction: "Incoming", fromAddress: "+12025550143", participants: [{ address: "+12025550143" }], ctiData: { phone: "+1 202 555 0143", page: "Cart" } });
    expect(day.call().ctiData).not.toHaveProperty("SelfService");
    await day.end();
  });

  test("a provider that throws, or returns nonsense, costs nobody the chat", async () => {
    for (const provide of [() => { throw new Error("no"); }, () => null, () => "x"]) {
      const { bench, day } = await desk();
      Object.assign((bench.fake.page.Microsoft as { Omnichannel: { LiveChatWidget: { SDK: object } } }).Omnichannel.LiveChatWidget.SDK, { getContextProvider: () => provide });
      bench.fake.raise("startChat");
      await day.settles();
      expect(day.call()).toMatchObject({ state: "Initiated", direction: "Incoming", fromAddress: "", ctiData: {} });
      await day.end();
    }
  });

  test("closed by the visitor after it was taken: ended, without wrap-up", async () => {
    const { fake, day } = await desk();
    fake.visitor.opens();
    await day.settles();
    fake.agent.accepts();
    fake.visitor.closes();
    await day.settles();
    expect(day.call()).toMatchObject({ state: "Ended", endReason: "otherHungUp" });
    await day.end();
  });

  test("begun before a softphone asked for the chats of this page: in its first snapshot", async () => {
    const { day, bench } = await desk({ before: async (fake, clock) => { fake.visitor.opens(); await clock.advance(60_000); fake.queue.says("4", "queueposition"); } });
    expect(day.witness.snapshots[0]?.workItems).toMatchObject([{ state: "Offered", direction: "Incoming", createdAt: bench.clock.now() - 60_490, chat: { queuePosition: 4 } }]);
    await day.end();
    const ended = await desk({ before: async (fake, clock) => { fake.visitor.opens(); await clock.advance(60_000); fake.visitor.closes(); await clock.advance(1_000); } });
    expect(ended.day.witness.snapshots[0]?.workItems).toEqual([]);
    await ended.day.end();
  });

  test("one that goes on as a call is paused, and may end meanwhile", async () => {
    const { fake, day } = await desk();
    fake.visitor.opens();
    await day.settles();
    fake.agent.accepts();
    await day.settles();
    const { id: workItemId } = day.call();
    await day.taken({ type: "pauseWorkitem", workItemId });
    expect(day.agentState()).toBe("Active");
    fake.agent.ends();
    await day.settles();
    expect(day.call()).toMatchObject({ state: "Wrapup", endReason: "otherHungUp" });
    await day.taken({ type: "updateWorkitemData", workItemId, ctiData: { outcome: "called" } });
    expect(day.call().ctiData).toEqual({ outcome: "called" });
    await day.end();
  });
});

describe("live chat: what comes twice, late, out of order, or from somebody else", () => {
  const events = { onMessageReceived: { tags: ["system", "agentaccepted"], Id: "m-1" }, onMessageSent: { Id: "m-2", messageType: "user" } };

  test("every event told twice leaves everything as it is", async () => {
    for (const type of signalTypes.filter((name) => name !== "ready")) {
      const once = await talking();
      const twice = await talking();
      const detail = events[type as keyof typeof events] ?? null;
      once.fake.raise(type, detail);
      twice.fake.raise(type, detail);
      twice.fake.raise(type, detail);
      await once.bench.clock.advance(600);
      await twice.bench.clock.advance(500);
      twice.fake.raise(type, detail);
      await twice.bench.clock.advance(100);
      const told = ({ day, from }: typeof once) => [type, ...day.told(from)];
      expect(told(twice)).toEqual(told(once));
      await once.day.end();
      await twice.day.end();
    }
  });

  test("queued before it has begun, accepted before it is queued: it only moves forward", async () => {
    const { fake, day, states } = await desk();
    fake.raise("chatQueued");
    fake.raise("startChat");
    fake.agent.accepts();
    fake.raise("chatQueued");
    fake.queue.says("You are number 3", "queueposition");
    await day.settles();
    expect(states()).toEqual(["call Initiated", "call Offered", "call Active"]);
    expect(day.call().chat).not.toHaveProperty("queuePosition", 3);
    await day.end();
    const early = await desk();
    early.fake.raise("startChat");
    early.fake.agent.accepts();
    early.fake.raise("chatQueued");
    await early.day.settles();
    expect(early.states()).toEqual(["call Initiated", "call Active"]);
    await early.day.end();
  });

  test("an end while nobody has taken it is an end, and the widget is closed", async () => {
    const { fake, day, states } = await waiting();
    fake.queue.says("closed", "SupervisorForceClosedConversation");
    await day.settles();
    expect(states()).toEqual(["call Initiated", "call Offered", "call Ended"]);
    expect(fake.state).toBe("Closed");
    await day.end();
  });

  test("late echoes of an end find the next chat, and leave it alone", async () => {
    const { fake, day } = await talking({ settings: { wrapupMs: 0 } });
    fake.agent.ends();
    await day.bench.passes(20);
    fake.visitor.opens();
    await day.bench.passes(20);
    fake.raise("onClose");
    fake.raise("closeChat");
    fake.raise("threadUpdate");
    await day.settles();
    expect(day.calls()).toMatchObject([{ state: "Offered", direction: "Incoming" }]);
    await day.end();
  });

  test("echoes of a beginning after the end begin nothing", async () => {
    const { fake, day, states } = await desk();
    fake.visitor.opens();
    await day.bench.passes(20);
    fake.visitor.closes();
    await day.bench.passes(20);
    for (const type of ["startChat", "chatQueued"]) fake.raise(type);
    await day.settles();
    expect(states()).toEqual(["call Initiated", "call Offered", "call EndedAbandoned"]);
    await day.end();
  });

  test("without a chat nothing but a beginning makes one", async () => {
    const { fake, day, from } = await desk();
    for (const type of signalTypes.filter((name) => !["startChat", "chatQueued", "chatRetrieved", "getAgentAvailability"].includes(name))) fake.raise(type, events[type as keyof typeof events]);
    fake.agent.ends();
    await day.settles();
    expect(day.told(from)).toEqual([]);
    expect(fake.calls).toEqual([]);
    await day.end();
  });

  test("forged events never ask the widget for anything but to close the chat that they say has ended", async () => {
    const { fake, day } = await desk();
    for (const type of signalTypes) fake.raise(type, { text: "call +12025550143", phone: "+12025550143", tags: ["agentaccepted", "public"] });
    await day.bench.passes(2_000);
    for (const type of ["onMessageReceived", "threadUpdate", "error"]) fake.raise(type, { conversationId: "__proto__", channelData: { tags: ["system", "agentendconversation"] } });
    await day.bench.passes(60_000);
    expect(new Set(fake.calls)).toEqual(new Set(["getContextProvider", "closeChat"]));
    await day.end();
  });
});

describe("live chat: the next page", () => {
  async function reload(bench: ChatBench, before?: ChatBenchInputs["before"]) {
    const resume = bench.contactCenter.resumeData();
    bench.contactCenter.dispose();
    bench.client.dispose();
    return desk({ clock: bench.clock, kept: { isOpen: before === undefined }, before }, resume);
  }

  test("a chat that the widget has again is the one of the page before, with its time and its request", async () => {
    const { bench, day } = await talking();
    const next = await reload(bench);
    expect(next.day.call()).toEqual(day.call());
    expect(next.day.agentState()).toBe("Active");
    next.fake.agent.ends();
    await next.day.settles();
    expect(next.day.call().state).toBe("Wrapup");
    await next.day.end();
  });

  test("a chat that the widget has no more is over", async () => {
    const { bench } = await talking();
    const next = await reload(bench, () => undefined);
    expect(next.day.call().state).toBe("Active");
    await next.day.bench.passes(15_000);
    expect(next.day.call()).toMatchObject({ state: "EndedUnknown", endReason: "connectionLost" });
    expect(next.day.agentState()).toBe("Ready");
    await next.day.end();
  });

  test("who begins another one has lost it", async () => {
    const { bench, day } = await talking();
    const next = await reload(bench, () => undefined);
    next.fake.visitor.opens();
    await next.day.settles();
    expect(next.day.call(day.call().id).state).toBe("EndedUnknown");
    expect(next.day.calls()).toMatchObject([{ state: "Offered", direction: "Incoming" }]);
    await next.day.end();
  });

  test("a chat that nobody here knows of is told as a visitor's who waits, until somebody writes", async () => {
    const { fake, day } = await desk({ kept: { isOpen: true } });
    expect(day.witness.snapshots[0]?.workItems).toMatchObject([{ state: "Offered", direction: "Incoming" }]);
    fake.agent.writes();
    await day.settles();
    expect(day.call().state).toBe("Active");
    await day.end();
  });

  test("wrap-up goes on, and ends in time", async () => {
    const { bench, fake, day } = await talking();
    fake.agent.ends();
    await day.bench.passes(2_000);
    const next = await reload(bench, () => undefined);
    expect(next.day.call()).toMatchObject({ state: "Wrapup", wrapup: day.call().wrapup });
    await next.day.bench.passes(10_000);
    expect(next.day.call()).toMatchObject({ state: "Ended", endReason: "otherHungUp" });
    await next.day.end();
  });

  test("a softphone that opens the chats of the same page once more finds its chat as it is", async () => {
    const { bench, fake, day } = await talking();
    fake.agent.writes();
    await day.settles();
    const resume = bench.contactCenter.resumeData();
    bench.contactCenter.dispose();
    const contactCenter = await openLiveChat(chatSettings, { client: bench.client, clock: bench.clock, log: { write: () => undefined }, newId: () => "another" });
    const next = beginStory({ ...bench, contactCenter });
    contactCenter.start(resume);
    await bench.clock.advance(60_000);
    expect(next.call()).toEqual(day.call());
    expect(next.call().chat?.unread).toBe(1);
    contactCenter.dispose();
    await day.end();
  });

  test("settings that make no sense are refused", async () => {
    for (const settings of [{ channelId: "" }, { wrapupMs: "soon" }, { hasBot: 1 }, { numberKey: null }]) {
      await expect(makeChatBench({ settings })).rejects.toMatchObject({ code: "configurationInvalid", detail: "liveChat" });
    }
  });
});
