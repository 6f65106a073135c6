import { conversationIn } from "../../workspace/src/chat/conversationCache";
import { seeded } from "../../workspace/src/chat/surroundings";
import { chatPage, memoryStorage } from "./chatPage";

const begun = ["startChat", "onMaximize", "chatQueued", "onMessageReceived queueposition", "onMessageReceived averagewaittime"];
const closed = ["closeChat", "onClose"];
const entry = (value: string) => ({ value, isDisplayable: true });

async function withChat(options: Parameters<typeof chatPage>[0] = {}) {
  const page = chatPage(options);
  await page.ready();
  page.SDK.startChat();
  await page.passes();
  page.told();
  return page;
}

async function withAgent(options: Parameters<typeof chatPage>[0] = {}) {
  const page = await withChat(options);
  page.agent.accepts();
  await page.passes();
  page.told();
  return page;
}

describe("a chat from its beginning to its end", () => {
  it("is begun by a script, queued, accepted, ended by the agent, and closed by the page", async () => {
    const { ready, SDK, agent, visitor, told, passes, view } = chatPage();
    await ready();
    expect(SDK.startChat()).toBeUndefined();
    expect(told()).toEqual([]);
    await passes();
    expect(told()).toEqual(begun);
    agent.accepts();
    agent.writes("Hello, this is Sam.");
    visitor.writes("My customer wants a refund.");
    await passes();
    expect(told()).toEqual(["onMessageReceived agentassignmentready", "onMessageReceived agentaccepted", 'onMessageReceived "Hello, this is Sam."', 'onMessageSent "My customer wants a refund."']);
    agent.ends();
    await passes();
    expect(told()).toEqual(["onMessageReceived agentendconversation", "threadUpdate"]);
    expect(view().state).toBe("InActive");
    SDK.closeChat();
    await passes();
    expect(told().sort()).toEqual(closed);
    expect(view()).toMatchObject({ state: "Closed", conversation: undefined });
  });

  it("is begun, minimised and left by the visitor", async () => {
    const { ready, visitor, agent, told, passes, view } = chatPage({ hasPrechat: true });
    await ready();
    visitor.opens();
    await passes();
    expect(told()).toEqual(["startChat", "onMaximize"]);
    visitor.answers({ name: "Maria Alvarez", question: "" });
    await passes();
    expect(told()).toEqual(begun.slice(2));
    expect(agent.context()).toEqual({ name: entry("Maria Alvarez") });
    agent.accepts();
    visitor.minimizes();
    visitor.minimizes();
    agent.writes("Hello Maria");
    await passes();
    expect(told()).toEqual(["onMessageReceived agentassignmentready", "onMessageReceived agentaccepted", "onMinimize", 'onMessageReceived "Hello Maria"']);
    expect(view().unread).toBe(1);
    visitor.maximizes();
    visitor.closes();
    visitor.closes();
    await passes();
    expect(told().sort()).toEqual(["closeChat", "onClose", "onMaximize"]);
  });

  it("is over, too, when a supervisor closes it", async () => {
    const { agent, told, passes } = await withAgent();
    agent.forceCloses();
    agent.ends();
    agent.writes("Too late");
    await passes();
    expect(told()).toEqual(["onMessageReceived supervisorforceclosedconversation", "threadUpdate"]);
  });

  it("moves up in the queue", async () => {
    const { agent, details, passes, view } = await withChat({ conditions: { waiting: 2 } });
    agent.movesQueue();
    agent.movesQueue();
    agent.movesQueue();
    await passes();
    expect(details("onMessageReceived").map((detail) => (detail as { text: string }).text)).toEqual(["You are number 2 in the queue.", "You are next in the queue."]);
    expect(view().conversation?.ahead).toBe(0);
  });

  it("is closed before it was created, and never comes", async () => {
    const { ready, SDK, told, passes, view } = chatPage();
    await ready();
    SDK.startChat();
    await passes(100);
    expect(view().state).toBe("Loading");
    SDK.closeChat();
    await passes();
    expect(told().sort()).toEqual(["closeChat", "onClose", "onMaximize", "startChat"]);
    expect(view().state).toBe("Closed");
  });

  it("is only brought in sight by a second start", async () => {
    const { SDK, visitor, told, passes, view } = await withChat();
    const { id } = view().conversation ?? {};
    visitor.minimizes();
    SDK.startChat({ customContext: { other: entry("x") } });
    await passes();
    expect(told()).toEqual(["onMinimize", "onMaximize"]);
    expect(view().conversation).toMatchObject({ id, context: {} });
  });
});

describe("nothing of the SDK works before the widget is ready", () => {
  it("and nobody is told so", async () => {
    const { SDK, visitor, told, passes, view } = chatPage();
    SDK.startChat();
    SDK.getAgentAvailability();
    SDK.startProactiveChat();
    SDK.closeChat();
    visitor.opens();
    await passes(10_000);
    expect(told()).toEqual(["ready"]);
    expect(view().state).toBe("Closed");
  });
});

describe("the context of a chat", () => {
  it("is asked for once and at once, and lost when the chat begins in the same turn; the next chat has it", async () => {
    const { ready, SDK, agent, passes } = chatPage();
    await ready();
    const provider = jest.fn(() => ({ caseNumber: entry("4711") }));
    SDK.setContextProvider(provider);
    expect(provider).toHaveBeenCalledTimes(1);
    SDK.startChat();
    await passes();
    expect(agent.context()).toEqual({});
    SDK.closeChat();
    await passes();
    SDK.startChat();
    await passes();
    expect(agent.context()).toEqual({ caseNumber: entry("4711") });
    expect(provider).toHaveBeenCalledTimes(1);
  });

  it("that is given with the start arrives, whatever a provider gave", async () => {
    const { ready, SDK, agent, passes } = chatPage();
    await ready();
    SDK.setContextProvider(() => ({ caseNumber: entry("old") }));
    await passes();
    SDK.startChat({ customContext: { caseNumber: { value: "new" } } });
    await passes();
    expect(agent.context()).toEqual({ caseNumber: { value: "new", isDisplayable: false } });
  });

  it("is gone with its provider", async () => {
    const { ready, SDK, agent, passes } = chatPage();
    await ready();
    const provider = () => ({ a: entry("1") });
    SDK.setContextProvider(provider);
    expect(SDK.getContextProvider()).toBe(provider);
    SDK.removeContextProvider();
    expect(SDK.getContextProvider()).toBeNull();
    await passes();
    SDK.startChat();
    await passes();
    expect(agent.context()).toEqual({});
  });

  it.each<[string, unknown, object]>([
    ["nothing", null, {}],
    ["a text", "caseNumber", {}],
    ["bare values, an older shape", { a: "1" }, {}],
    ["values that are no plain ones", { a: { value: { b: 1 } }, c: { value: undefined }, d: null }, {}],
    ["the other spelling", { a: { Value: 7, isDisplayable: true } }, { a: { value: 7, isDisplayable: true } }],
    ["a promise", Promise.resolve({ a: entry("1") }), {}],
    ["more than a hundred", Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`k${at}`, entry("x")])), Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`k${at}`, entry("x")]))],
  ])("of %s is what can be made of it", async (_, customContext, arrived) => {
    const { ready, SDK, agent, passes } = chatPage();
    await ready();
    SDK.startChat({ customContext });
    await passes();
    expect(agent.context()).toEqual(arrived);
  });

  it("fails with code 1 when its provider throws, and with a throw when it is no function", async () => {
    const { ready, SDK, details, passes } = chatPage();
    await ready();
    expect(() => SDK.setContextProvider({} as never)).toThrow(TypeError);
    expect(SDK.getContextProvider()).toBeNull();
    SDK.setContextProvider(() => { throw new Error("broken"); });
    await passes();
    expect(details("error")).toMatchObject([{ errorCode: 1 }]);
  });
});

describe("a chat of signed-in visitors", () => {
  const token = "head.body.sign";

  it.each<[string, ((give: (token: string) => void) => void) | undefined, unknown]>([
    ["no provider", undefined, { errorCode: 8 }],
    ["a provider that gives nothing", () => undefined, { errorCode: 3 }],
    ["a provider that gives the token later", (give) => void Promise.resolve().then(() => { give(token); }), { errorCode: 3 }],
    ["no real token", (give) => { give("secret"); }, { errorCode: 4 }],
    ["a provider that throws: the exception itself", () => { throw new Error("raw"); }, { message: "raw" }],
  ])("does not begin with %s", async (_, provider, error) => {
    const { ready, SDK, details, passes, view } = chatPage({ needsToken: true });
    await ready();
    if (provider) SDK.setAuthTokenProvider(provider);
    SDK.startChat();
    await passes();
    expect(details("error")).toMatchObject([error]);
    expect(view().state).toBe("Error");
  });

  it("begins with a token that is there at once", async () => {
    const { ready, SDK, told, passes } = chatPage({ needsToken: true });
    await ready();
    SDK.setAuthTokenProvider((give) => { give(token); });
    expect(SDK.getAuthTokenProvider()).toBeInstanceOf(Function);
    SDK.startChat();
    await passes();
    expect(told()).toEqual(begun);
    SDK.removeAuthTokenProvider();
    expect(SDK.getAuthTokenProvider()).toBeNull();
    expect(() => SDK.setAuthTokenProvider("token" as never)).toThrow(TypeError);
  });
});

describe("an invitation", () => {
  it("becomes a chat when the visitor wants it", async () => {
    const { ready, SDK, visitor, told, passes, view } = chatPage();
    await ready();
    SDK.startProactiveChat({ message: "Your customer waits. Ask the help desk?" }, false);
    await passes();
    expect(view()).toMatchObject({ state: "ProactiveChat", invitation: "Your customer waits. Ask the help desk?" });
    SDK.startChat();
    await passes();
    expect([view().state, told()]).toEqual(["ProactiveChat", []]);
    visitor.acceptsInvitation();
    await passes();
    expect(told()).toEqual(begun);
  });

  it("goes after a minute, or when it is declined, and tells nobody", async () => {
    const { ready, SDK, visitor, told, passes, view } = chatPage();
    await ready();
    SDK.startProactiveChat();
    await passes(60_000);
    expect(view().state).toBe("ProactiveChat");
    await passes(100);
    expect(view().state).toBe("Closed");
    visitor.acceptsInvitation();
    SDK.startProactiveChat();
    await passes(100);
    visitor.declinesInvitation();
    await passes(120_000);
    expect([view().state, told()]).toEqual(["Closed", []]);
  });

  it("is ignored while there is a chat", async () => {
    const { SDK, told, passes, view } = await withChat();
    SDK.startProactiveChat({ message: "Again?" });
    await passes();
    expect([view().state, told()]).toEqual(["Active", []]);
  });
});

describe("how busy the queue is", () => {
  it("is told by the documented names, with the year 1 for what has no value", async () => {
    const { ready, SDK, details, passes, clock } = chatPage({ conditions: { waiting: 3 } });
    await ready();
    SDK.getAgentAvailability();
    await passes();
    const closesAt = new Date(Date.UTC(2026, 2, 3, 18)).toISOString();
    expect(clock.now()).toBeLessThan(Date.parse(closesAt));
    expect(details("getAgentAvailability")).toEqual([
      {
        queueId: expect.any(String) as string, isQueueAvailable: true, StartTimeOfNextOperatingHour: "01-01-0001", EndTimeOfNextOperatingHour: "01-01-0001", nexttransitiontime: closesAt,
        positionInQueue: 3, isAgentAvailable: false, averageWaitTime: 7,
      },
    ]);
  });

  it("is remembered for two minutes, or until the context is another", async () => {
    const { ready, SDK, hours, details, passes } = chatPage();
    await ready();
    const open = () => details("getAgentAvailability").map((detail) => (detail as { isQueueAvailable: boolean }).isQueueAvailable);
    SDK.getAgentAvailability();
    await passes();
    hours.closes();
    SDK.getAgentAvailability();
    await passes();
    SDK.getAgentAvailability({ customContext: { a: entry("1") } });
    await passes();
    expect(open()).toEqual([true, true, false]);
    hours.opens();
    await passes(120_000);
    SDK.getAgentAvailability({ customContext: { a: entry("1") } });
    await passes();
    expect(open()).toEqual([true, true, false, true]);
  });

  it("is not told more than a hundred times a minute, nor while the service has enough", async () => {
    const { ready, SDK, desk, details, passes } = chatPage();
    await ready();
    for (let at = 0; at < 102; at += 1) SDK.getAgentAvailability({ customContext: { at: { value: at } } });
    await passes();
    expect([details("getAgentAvailability").length, details("error")]).toMatchObject([100, [{ errorCode: 429 }, { errorCode: 429 }]]);
    await passes(61_000);
    desk.set({ isThrottled: true });
    SDK.getAgentAvailability({ customContext: { at: { value: "late" } } });
    await passes();
    expect(details("error")).toHaveLength(3);
  });

  it("is not told during a chat", async () => {
    const { SDK, details, passes } = await withChat();
    SDK.getAgentAvailability();
    await passes();
    expect([details("getAgentAvailability"), details("error")]).toEqual([[], [{ errorMessage: "GetAgentAvailability can only be called before a chat has started." }]]);
  });
});

describe("a chat that can't be begun", () => {
  it.each([
    ["out of hours shows so", { isOpen: false }, "OutOfOffice", "WidgetUseOutsideOperatingHour"],
    ["for no reason says so without a code", { failsToStart: true }, "Error", "MessagingClientConversationJoinFailure"],
  ] as const)("%s, and throws nothing", async (_, conditions, state, errorMessage) => {
    const { ready, SDK, visitor, details, told, passes, view } = chatPage({ conditions });
    await ready();
    SDK.startChat();
    await passes();
    expect([view().state, details("error")]).toEqual([state, [{ errorMessage }]]);
    expect(told()).toEqual(["startChat", "onMaximize", "error"]);
    visitor.closes();
    await passes();
    expect(told()).toEqual(["onClose"]);
  });
});

describe("a page that is loaded again", () => {
  it("has its chat back, tells so before it is connected, and then what was written", async () => {
    const storage = memoryStorage();
    const before = await withAgent({ storage });
    before.agent.writes("Hello");
    const after = chatPage({ storage });
    await after.passes(350);
    expect([after.told(), after.view().state]).toEqual([["ready", "chatRetrieved"], "ReconnectChat"]);
    await after.passes();
    expect(after.view().state).toBe("Active");
    expect(after.told().filter((name) => name.startsWith("onHistoryMessageReceived"))).toHaveLength(5);
    after.agent.writes("Are you still there?");
    await after.passes();
    expect(after.details("onMessageReceived")).toMatchObject([{ text: "Are you still there?", conversationId: after.view().conversation?.id }]);
  });

  it.each([
    ["closed", ({ visitor }: Awaited<ReturnType<typeof withChat>>) => { visitor.closes(); }],
    ["ended by the agent", ({ agent }: Awaited<ReturnType<typeof withChat>>) => { agent.ends(); }],
  ])("has none that was %s", async (_, act) => {
    const storage = memoryStorage();
    act(await withChat({ storage }));
    const { passes, told, view } = chatPage({ storage });
    await passes();
    expect([told(), view().state]).toEqual([["ready"], "Closed"]);
  });

  it.each(["{", "null", "7", '{"id":1}', '{"id":"a","chatId":"b","messages":"x","context":{}}'])("takes %p for no chat", async (kept) => {
    const storage = memoryStorage();
    storage.setItem("workspace.liveChat", kept);
    const { passes, told } = chatPage({ storage });
    await passes();
    expect(told()).toEqual(["ready"]);
  });

  it("hears in another tab what is said, ended and closed in this one", async () => {
    const storage = memoryStorage();
    const there = await withAgent({ storage });
    const here = chatPage({ storage: memoryStorage() });
    await here.ready();
    const follow = async () => {
      here.widget.follow(conversationIn(storage.getItem("workspace.liveChat")));
      await here.passes();
      return here.told();
    };
    expect((await follow())[0]).toBe("chatRetrieved");
    there.agent.writes("One moment");
    expect(await follow()).toEqual(['onMessageReceived "One moment"']);
    there.agent.ends();
    expect(await follow()).toEqual(["onMessageReceived agentendconversation", "threadUpdate"]);
    there.SDK.closeChat();
    await there.passes();
    expect((await follow()).sort()).toEqual(closed);
  });
});

describe("what real widgets do besides", () => {
  it("tells things twice, late, the same way for one seed", async () => {
    const story = async () => {
      const { told } = await withEchoes();
      return told();
    };
    async function withEchoes() {
      const page = chatPage({ quirks: { echoes: 0.5, threadUpdates: 3 }, random: seeded(7) });
      await page.ready();
      page.SDK.startChat();
      await page.passes();
      page.agent.ends();
      await page.passes(2_000);
      return page;
    }
    const first = await story();
    expect(first.length).toBeGreaterThan(new Set(first).size);
    expect(first.filter((name) => name === "threadUpdate").length).toBeGreaterThanOrEqual(3);
    expect(await story()).toEqual(first);
  });

  it("names the conversation late, or never, and each event has a copy of its own", async () => {
    const named = async (conversationId: "late" | "reloaded" | "never") => {
      const { agent, details, passes } = await withAgent({ quirks: { conversationId } });
      agent.writes("Hello");
      await passes();
      return (details("onMessageReceived") as { conversationId?: string }[]).map((detail) => detail.conversationId !== undefined);
    };
    expect([await named("late"), await named("reloaded"), await named("never")]).toEqual([[true], [false], [false]]);
    const { page, agent, passes, view } = await withAgent();
    page.addEventListener("lcw:onMessageReceived", (event) => { ((event as CustomEvent<{ tags: string[] }>).detail).tags.push("forged"); });
    agent.writes("Hello");
    await passes();
    expect(view().conversation?.messages.at(-1)?.tags).not.toContain("forged");
  });

  it("sends nothing that says nothing", async () => {
    const { agent, visitor, told, passes } = await withAgent();
    agent.writes("  ");
    visitor.writes("\n");
    await passes();
    expect(told()).toEqual([]);
  });

  it("has no detail where there is nothing to say", async () => {
    const { ready, SDK, details, passes } = chatPage();
    await ready();
    SDK.startChat();
    await passes();
    expect([details("startChat"), details("chatQueued"), details("onMaximize")]).toEqual([[null], [null], [null]]);
  });
});
