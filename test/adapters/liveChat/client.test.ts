import { describe, expect, test } from "@jest/globals";
import { createLiveChatClient } from "../../../SoftphoneControl/adapters/liveChat/client/liveChatClient";
import { LiveChatFault } from "../../../SoftphoneControl/adapters/liveChat/client/liveChatFault";
import type { LiveChatSignal } from "../../../SoftphoneControl/adapters/liveChat/client/signals";
import { signalTypes } from "../../../SoftphoneControl/adapters/liveChat/client/signals";
import { createFakeClock } from "../../support/fakeClock";
import { createFakeLiveChat } from "../../support/fakeLiveChat";
import type { FakeLiveChatInputs } from "../../support/fakeLiveChat";

function page({ isReady = true, ...wish }: Partial<FakeLiveChatInputs> & { readonly isReady?: boolean } = {}) {
  const clock = createFakeClock();
  const fake = createFakeLiveChat({ clock, ...wish });
  const thrown: unknown[] = [];
  const client = createLiveChatClient({ page: fake.page, clock, onThrow: (error) => thrown.push(error) });
  const signals: LiveChatSignal[] = [];
  client.subscribe((signal) => signals.push(signal));
  if (isReady) fake.ready();
  return { clock, fake, client, signals, thrown, types: () => signals.map(({ type }) => type) };
}

function faultOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof LiveChatFault ? error.reason : `no fault but ${String(error)}`;
  }
  return "none";
}

describe("live chat client: ready", () => {
  test("before lcw:ready every method is refused, and nothing is queued", async () => {
    const { client, fake, clock } = page({ isReady: false });
    const asks: readonly (() => unknown)[] = [
      () => { client.setContextProvider(() => ({})); },
      () => client.getContextProvider(),
      () => { client.removeContextProvider(); },
      () => { client.setAuthTokenProvider(() => undefined); },
      () => client.getAuthTokenProvider(),
      () => { client.removeAuthTokenProvider(); },
      () => { client.startChat(); },
      () => { client.startProactiveChat(); },
      () => { client.closeChat(); },
      () => { client.getAgentAvailability(); },
    ];
    expect(asks.map(faultOf)).toEqual(asks.map(() => "notReady"));
    fake.ready();
    await clock.advance(1_000);
    expect(fake.calls).toEqual([]);
    expect(asks.map(faultOf)).toEqual(asks.map(() => "none"));
    expect(fake.calls).toHaveLength(10);
  });

  test("who waits for it is told, once it is there", async () => {
    const { client, fake, types } = page({ isReady: false });
    const waiting = client.whenReady(20_000);
    fake.ready();
    fake.ready();
    await waiting;
    await client.whenReady(20_000);
    expect(types()).toEqual(["ready"]);
  });

  test("without a widget nobody is ready, whatever the page's events say; the script may come later", async () => {
    const { client, fake, clock } = page({ isReady: false, isLoaded: false });
    let waited = "";
    client.whenReady(20_000).catch((error: unknown) => { waited = String(error); });
    fake.ready();
    await clock.advance(20_000);
    expect([client.isReady, waited]).toEqual([false, "LiveChatFault: notReady"]);
    fake.loads();
    await clock.advance(30_000);
    expect(client.isReady).toBe(true);
  });

  test("a widget that was ready before this script ran is found", async () => {
    const { client, clock } = page({ isReady: false });
    expect(client.isReady).toBe(false);
    await clock.advance(10_000);
    expect(client.isReady).toBe(true);
    expect(clock.pending).toBe(0);
  });

  test("a widget that is heard is ready", () => {
    const { client, fake, types } = page({ isReady: false });
    fake.raise("onMinimize");
    expect(client.isReady).toBe(true);
    expect(types()).toEqual(["ready", "onMinimize"]);
  });

  test("a global that throws when it is read is none", () => {
    const { client, fake } = page({ isReady: false, isLoaded: false });
    Object.defineProperty(fake.page, "Microsoft", { get: () => { throw new Error("no"); } });
    fake.raise("ready");
    expect(client.isReady).toBe(false);
  });
});

describe("live chat client: methods", () => {
  test("what is set is got and removed again", () => {
    const { client } = page();
    expect([client.getContextProvider(), client.getAuthTokenProvider()]).toEqual([null, null]);
    client.setContextProvider(() => ({ caseNumber: { value: "CAS-01" } }));
    expect(client.getContextProvider()?.()).toEqual({ caseNumber: { value: "CAS-01" } });
    const tokens = (callback: (token: string) => void): void => { callback("a.b.c"); };
    client.setAuthTokenProvider(tokens);
    expect(client.getAuthTokenProvider()).toBe(tokens);
    client.removeContextProvider();
    client.removeAuthTokenProvider();
    expect([client.getContextProvider(), client.getAuthTokenProvider()]).toEqual([null, null]);
  });

  test("a provider that is no function is refused", () => {
    const { client, fake } = page();
    expect(faultOf(() => { client.setContextProvider("context" as never); })).toBe("noFunction");
    expect(faultOf(() => { client.setAuthTokenProvider(null as never); })).toBe("noFunction");
    expect(fake.calls).toEqual([]);
  });

  test("a context given to the provider comes too late for a chat begun at once; one that goes with it does not", async () => {
    const late = page();
    late.client.setContextProvider(() => ({ caseNumber: { value: "CAS-01" } }));
    late.client.startChat();
    const early = page();
    early.client.setContextProvider(() => ({ caseNumber: { value: "CAS-01" } }));
    early.client.startChat({ customContext: { caseNumber: { value: "CAS-02", isDisplayable: true } } });
    await late.clock.advance(100);
    await early.clock.advance(100);
    expect([late.fake.begun, early.fake.begun]).toEqual([[undefined], [{ caseNumber: { value: "CAS-02", isDisplayable: true } }]]);
  });

  test("an invitation always says whether there is a pre-chat pane: layers differ in what silence means", () => {
    const { client, fake } = page();
    client.startProactiveChat();
    client.startProactiveChat({ message: "Can we help?" }, false, { inNewWindow: true });
    expect(fake.given).toEqual([[{}, true, {}], [{ message: "Can we help?" }, false, { inNewWindow: true }]]);
  });

  test("an invitation while a chat is open leads to nothing", async () => {
    const { client, fake, clock, types } = page();
    client.startChat();
    await clock.advance(100);
    client.startProactiveChat();
    fake.visitor.accepts();
    await clock.advance(100);
    expect(types()).toEqual(["ready", "startChat", "chatQueued"]);
  });

  test("a chat that is open already is only shown", async () => {
    const { client, clock, types } = page();
    client.startChat();
    await clock.advance(100);
    client.startChat({ inNewWindow: false });
    await clock.advance(100);
    client.closeChat();
    await clock.advance(100);
    expect(types()).toEqual(["ready", "startChat", "chatQueued", "onMaximize", "closeChat", "onClose"]);
  });

  test("a bad context begins no chat and asks for nothing", () => {
    const { client, fake } = page();
    const customContext = { order: { value: { number: 1 } } } as never;
    expect(faultOf(() => { client.startChat({ customContext }); })).toBe("badContext");
    expect(faultOf(() => { client.getAgentAvailability({ customContext }); })).toBe("badContext");
    expect(fake.calls).toEqual([]);
  });

  test("what the widget throws is ours, and says nothing of the page", () => {
    const { client, fake } = page();
    fake.widget.throws = "closeChat";
    expect(() => { client.closeChat(); }).toThrow("threw: closeChat");
  });

  test("a method that this edition lacks is refused by its name", () => {
    const { client, fake } = page();
    delete (fake.page.Microsoft as { Omnichannel: { LiveChatWidget: { SDK: Record<string, unknown> } } }).Omnichannel.LiveChatWidget.SDK.getAgentAvailability;
    expect(() => { client.getAgentAvailability(); }).toThrow("noMethod: getAgentAvailability");
  });

  test("an edition that promises and breaks its promise tells an error", async () => {
    const { client, fake, clock, signals } = page();
    (fake.page.Microsoft as { Omnichannel: { LiveChatWidget: { SDK: Record<string, unknown> } } }).Omnichannel.LiveChatWidget.SDK.startChat = () => Promise.reject(new Error("no"));
    client.startChat();
    await clock.advance(10);
    expect(signals.at(-1)).toMatchObject({ type: "error", fault: { kind: "unknown", isTooMany: false } });
  });
});

describe("live chat client: events", () => {
  test("all 13 are heard, each with null", () => {
    const { fake, types } = page();
    for (const type of signalTypes) fake.raise(type);
    expect(signalTypes).toHaveLength(13);
    // An answer without anything in it is none; ready was told before.
    expect(types()).toEqual(["ready", ...signalTypes.filter((type) => type !== "ready" && type !== "getAgentAvailability")]);
  });

  test("a listener that throws hurts nobody", () => {
    const { client, fake, thrown, types } = page();
    client.subscribe(() => { throw new Error("mine"); });
    fake.raise("onMinimize");
    expect([thrown.length, types()]).toEqual([1, ["ready", "onMinimize"]]);
  });

  test("a message told twice is heard once: by its id for long, by its words for a moment", async () => {
    const { fake, clock, types } = page();
    const byId = { text: "Hello", messageType: "user", Id: "m-1" };
    const byWords = { text: "Hello", tags: ["public"] };
    for (const detail of [byId, byId, byWords, byWords]) fake.raise("onMessageReceived", detail);
    await clock.advance(60_000);
    for (const detail of [byId, byWords]) fake.raise("onMessageReceived", detail);
    expect(types().filter((type) => type === "onMessageReceived")).toHaveLength(3);
  });

  test("who listens later is told of the chat under way: how it began and who took it, however long it is; nothing of one that is over", () => {
    const { client, fake } = page();
    fake.raise("startChat");
    fake.raise("chatQueued");
    fake.agent.accepts();
    for (let number = 1; number <= 300; number += 1) fake.agent.writes(`message ${number}`);
    expect(client.soFar).toHaveLength(100);
    expect(client.soFar.slice(0, 3).map((signal) => ("message" in signal ? signal.message.tags.join(" ") : signal.type))).toEqual(["startChat", "chatQueued", "system agentaccepted"]);
    fake.raise("threadUpdate");
    fake.agent.writes("Goodbye");
    expect(client.soFar).toEqual([]);
  });

  test("nothing of what people write is passed on", () => {
    const { fake, signals } = page();
    for (const type of signalTypes) {
      fake.raise(type, { text: "my card is 4111", errorDescription: "my card is 4111", errorMessage: new Error("my card is 4111"), messageType: "user", channelData: { tags: ["public"], text: "my card is 4111" } });
    }
    expect(JSON.stringify(signals)).not.toContain("4111");
  });

  test("two clients on one page: the second one is refused until the first has gone", () => {
    const { client, fake, clock } = page();
    const another = () => createLiveChatClient({ page: fake.page, clock, onThrow: () => undefined });
    expect(faultOf(another)).toBe("second");
    client.dispose();
    another().dispose();
  });

  test("whoever goes takes every listener and every timer along", () => {
    const { client, fake, clock, types } = page({ isReady: false });
    expect(fake.listeners).toBe(13);
    client.dispose();
    fake.raise("onMinimize");
    expect([fake.listeners, clock.pending, types()]).toEqual([0, 0, []]);
  });
});
