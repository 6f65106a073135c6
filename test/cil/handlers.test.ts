import { readyBrowser } from "../support/linkBench";

type Event = Record<string, unknown>;

async function listening() {
  const { browser, first } = await readyBrowser();
  const integration = browser.openIntegration("page");
  await browser.settle();
  function on(method: string, handler: unknown): () => void {
    return integration.cil[method]?.(handler) as () => void;
  }
  async function rings(): Promise<string> {
    first.happens({ type: "callerDials" });
    await browser.settle();
    return first.call().id;
  }
  return { browser, first, integration, on, rings };
}

describe("a handler", () => {
  it("hears wrap-up in either spelling, and the event has the documented one", async () => {
    const { browser, integration, on, rings } = await listening();
    const heard: unknown[] = [];
    on("onWorkitemWrapup", ({ event }: Event) => heard.push(["onWorkitemWrapup", event]));
    on("onWorkItemWrapup", ({ event }: Event) => heard.push(["onWorkItemWrapup", event]));
    const id = await rings();
    for (const request of ["acceptWorkitem", "endWorkitem"]) {
      integration.ask(request, "voice", id);
      await browser.settle();
    }
    expect(heard).toEqual([["onWorkitemWrapup", "workItemWrapup"], ["onWorkItemWrapup", "workItemWrapup"]]);
  });

  it("is one of several, told in the order they came, until it goes", async () => {
    const { first, on, rings } = await listening();
    const heard: string[] = [];
    const handler = (): void => void heard.push("twice");
    on("onWorkitemCreate", () => heard.push("first"));
    const leave = on("onWorkitemCreate", () => heard.push("second"));
    on("onWorkitemCreate", handler);
    on("onWorkitemCreate", handler);
    const id = await rings();
    expect(heard.splice(0)).toEqual(["first", "second", "twice", "twice"]);
    leave();
    leave();
    await first.wants({ type: "rejectWorkitem", workItemId: id as never });
    await rings();
    expect(heard).toEqual(["first", "twice", "twice"]);
  });

  it("may go, and may come, while it is told", async () => {
    const { first, on, rings } = await listening();
    const heard: string[] = [];
    const leave = on("onWorkitemCreate", () => {
      heard.push("once");
      leave();
      on("onWorkitemCreate", () => heard.push("late"));
    });
    const id = await rings();
    expect(heard.splice(0)).toEqual(["once"]);
    await first.wants({ type: "rejectWorkitem", workItemId: id as never });
    await rings();
    expect(heard).toEqual(["late"]);
  });

  it("that throws hurts nobody, and its own page's console has it", async () => {
    const { browser, first, integration, on, rings } = await listening();
    const heard: unknown[] = [];
    on("onWorkitemCreate", () => {
      throw new Error("mine");
    });
    on("onWorkitemCreate", (event: Event) => heard.push(event.event));
    const other = browser.openIntegration("other").hears("onWorkitemCreate");
    await browser.settle();
    await rings();
    expect(heard).toEqual(["workitemCreate"]);
    expect(other).toHaveLength(1);
    expect(integration.thrown).toEqual([new Error("mine")]);
    expect(first.written.filter(({ source }) => source === "thrown")).toEqual([]);
  });

  it("that changes what it was given changes it for nobody else", async () => {
    const { first, on, rings } = await listening();
    const heard: Event[] = [];
    on("onWorkitemCreate", (event: { state: string; participants: { address: string }[]; ctiData: Record<string, string> }) => {
      event.state = "Ended";
      event.participants.length = 0;
      event.ctiData.mine = "yes";
    });
    on("onWorkitemCreate", (event: Event) => heard.push(event));
    await rings();
    expect(heard[0]).toMatchObject({ state: "Offered", participants: [{}] });
    expect(heard[0]?.ctiData).not.toHaveProperty("mine");
    expect(first.call()).toMatchObject({ state: "Offered", participants: [{}] });
    expect(first.call().ctiData).not.toHaveProperty("mine");
  });

  it("that asks for something is answered after everyone has heard", async () => {
    const { browser, integration, on, rings } = await listening();
    const order: string[] = [];
    on("onWorkitemCreate", ({ id }: Event) => {
      order.push("create");
      void (integration.cil.acceptWorkitem?.("voice", id, "answer") as Promise<void>).then(() => order.push("answered"));
    });
    on("onWorkitemCreate", () => order.push("create, the second"));
    on("onWorkitemConnect", ({ requestId }: Event) => order.push(`connect [${String(requestId)}]`));
    browser.openIntegration("other").cil.onWorkitemCreate?.(() => order.push("create, elsewhere"));
    await browser.settle();
    await rings();
    await browser.settle();
    expect(order.slice(0, 3).sort()).toEqual(["create", "create, elsewhere", "create, the second"]);
    expect(order.slice(3).sort()).toEqual(["answered", "connect [answer]"]);
  });

  it("that asks for itself again and again gets its turn after each step", async () => {
    const { browser, integration, on } = await listening();
    const states: unknown[] = [];
    on("onAgentStateChange", ({ newState }: Event) => {
      states.push(newState);
      if (states.length < 6) integration.ask("setAgentState", "voice", newState === "Ready" ? "NotReady" : "Ready", newState === "Ready" ? "1" : "");
    });
    integration.ask("setAgentState", "voice", "NotReady", "1");
    await browser.settle(100);
    expect(states).toEqual(["NotReady", "Ready", "NotReady", "Ready", "NotReady", "Ready"]);
  });

  it.each([undefined, null, "text", {}])("is a function, not %j", async (nonsense) => {
    const { on, integration } = await listening();
    expect(() => on("onWorkitemCreate", nonsense)).toThrow(new TypeError("A handler must be a function."));
    expect(() => integration.cil.initIntegration(nonsense === undefined ? "text" : nonsense)).toThrow(TypeError);
  });
});

describe("the start of an integration", () => {
  it("runs everything that waits for it, each once, whatever one of them throws", async () => {
    const { browser, integration } = await listening();
    const ran: string[] = [];
    integration.cil.initIntegration(() => {
      throw new Error("mine");
    });
    integration.cil.initIntegration(() => ran.push("callback"));
    await (integration.cil.initIntegration() as Promise<void>).then(() => ran.push("promise"));
    await browser.settle();
    expect(ran.sort()).toEqual(["callback", "promise"]);
    expect(integration.thrown).toEqual([new Error("mine")]);
  });

  it("tells in the words of the API that nobody is there", async () => {
    const { browser, first } = await readyBrowser();
    first.crash();
    const integration = browser.openIntegration("page");
    const errors = integration.hears("onError");
    await browser.settle(30_100);
    expect(errors).toEqual([{ event: "error", version: "6.4", requestId: "", message: expect.stringContaining("no softphone is open") as unknown }]);
  });
});
