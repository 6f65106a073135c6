import { createBrowser, readyBrowser } from "../support/linkBench";

describe("an integration", () => {
  it("starts once the API can be used, hears a call, and answers it", async () => {
    const { browser, first } = await readyBrowser();
    const integration = browser.openIntegration("page");
    let started = 0;
    integration.cil.initIntegration(() => {
      started += 1;
    });
    const heard = integration.hears("onWorkitemCreate", "onWorkitemConnect", "onAgentStateChange", "onError");
    await browser.settle();
    expect(started).toBe(1);
    first.happens({ type: "callerDials" });
    await browser.settle();
    expect(heard).toMatchObject([{ event: "workitemCreate", version: "6.4", state: "Offered", channelId: "telephony" }]);
    const answered = integration.ask("acceptWorkitem", "voice", (heard[0] as { id: string }).id, "answer-1");
    await browser.settle();
    expect(answered).toEqual({ settled: true, value: undefined });
    expect(heard.slice(1)).toMatchObject([
      { event: "workitemConnect", requestId: "answer-1" },
      { event: "agentStateChange", requestId: "answer-1", oldState: "Ready", newState: "Active" },
    ]);
    expect(integration.thrown).toEqual([]);
  });

  it("decides about outgoing calls", async () => {
    const { browser, first } = await readyBrowser();
    const integration = browser.openIntegration("page");
    const heard = integration.hears("onBeforeDial", "onWorkitemCreate");
    await browser.settle();
    await first.wants({ type: "dial", channelId: "telephony" as never, address: "(202) 555-0143" });
    await browser.settle();
    expect(heard).toMatchObject([{ event: "beforeDial", dialedNumber: "+12025550143", callType: "Outbound" }]);
    expect(first.performed.filter((line) => line.startsWith("dial"))).toEqual([]);
    const dialed = integration.ask("dialOrConsult", "voice", "+12025550143");
    await browser.settle();
    expect(dialed).toEqual({ settled: true, value: undefined });
    expect(heard[1]).toMatchObject({ event: "workitemCreate", state: "Initiated" });
    integration.crash();
    await browser.settle();
    expect(first.phone().dialGuards).toEqual([]);
  });

  it("that freezes holds dialling up no longer than five seconds", async () => {
    const { browser, first } = await readyBrowser();
    const integration = browser.openIntegration("page");
    integration.hears("onBeforeDial");
    await browser.settle(10_000);
    expect(first.phone().dialGuards).toHaveLength(1);
    integration.freeze();
    await browser.settle(5_000);
    expect(first.phone().dialGuards).toEqual([]);
    expect(first.written.filter(({ level }) => level === "warning").map(({ message }) => message)).toEqual([expect.stringContaining("dialGuard.lifted")]);
    integration.wake();
    await browser.settle();
    expect(first.phone().dialGuards).toHaveLength(1);
  });

  it("gets a CilError and an error event when it asks nonsense", async () => {
    const { browser } = await readyBrowser();
    const integration = browser.openIntegration("page");
    const heard = integration.hears("onError");
    await browser.settle();
    const asked = integration.ask("setAgentState", "voice", "Active", "", "r-1");
    await browser.settle();
    expect(asked.error).toMatchObject({ name: "CilError", code: "badArgument", requestId: "r-1" });
    expect(asked.error?.message).toBe('The request is not valid: state: ("Ready" | "NotReady" | "Logout") is expected.');
    expect(heard).toMatchObject([{ event: "error", requestId: "r-1", message: asked.error?.message }]);
  });

  it("says after half a minute that no softphone is there, and starts when one comes", async () => {
    const browser = createBrowser();
    const integration = browser.openIntegration("page");
    let started = 0;
    integration.cil.initIntegration(() => {
      started += 1;
    });
    await browser.settle(29_000);
    expect(integration.warned).toEqual([]);
    await browser.settle(1_500);
    expect(integration.warned).toHaveLength(1);
    browser.openSoftphone("late");
    await browser.settle(50);
    expect(started).toBe(1);
  });
});
