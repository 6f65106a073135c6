import { findRequest } from "../../SoftphoneControl/state/findRequests";
import { readyBrowser } from "../support/linkBench";

const parameters = { caseId: "4711", nested: { list: [1, "two", null, { deep: true }] }, empty: "" };

describe("a Dynamics page that asks by a window event", () => {
  it.each(["templateParameters", "templateParameter"])("opens a session, its parameters called %s", async (name) => {
    const { browser, first } = await readyBrowser();
    await first.isAskedByTheHost({ request: "createSession", templateName: "case", [name]: parameters });
    await browser.settle();
    expect(first.hostCalls).toEqual([{ type: "createSession", templateName: "case", templateParameters: parameters }]);
  });

  it("sets the agent's state, under its own request id", async () => {
    const { browser, first } = await readyBrowser();
    await first.isAskedByTheHost({ request: "setAgentState", channelId: "voice", state: "NotReady", reasonCode: "1", requestId: "from-the-form" });
    await browser.settle();
    expect(first.told()).toEqual(["agentStateChange NotReady [from-the-form]"]);
    expect(findRequest(first.phone(), "from-the-form" as never)).toMatchObject({ source: "host" });
  });

  it("writes a log line, and sends digits", async () => {
    const { browser, first } = await readyBrowser();
    first.happens({ type: "callerDials" });
    await browser.settle();
    await first.wants({ type: "acceptWorkitem", workItemId: first.call().id });
    await first.isAskedByTheHost({ request: "writeLog", logMessage: "seen", logLevel: "Error" });
    await first.isAskedByTheHost({ request: "sendDtmf", dtmf: "12" });
    await browser.settle();
    expect(first.written.some(({ message }) => message === "COR_API_WRITE_LOG seen")).toBe(true);
    expect(first.performed.at(-1)).toMatch(/^sendDtmf/);
  });

  it("in a tab that does not own the phone is heard as well", async () => {
    const { browser, first } = await readyBrowser();
    const second = browser.openSoftphone("second");
    await browser.settle();
    await second.isAskedByTheHost({ request: "setAgentState", channelId: "voice", state: "NotReady", reasonCode: "1" });
    await browser.settle();
    expect(first.phone().channels[0]).toMatchObject({ state: "NotReady" });
  });

  it.each([
    ["a request that no Dynamics page may make", { request: "dialOrConsult", channelId: "voice", address: "+12025550143" }, /^A Custom Request was not understood: request must be one of createSession, /],
    ["a request that nobody knows", { request: "toString" }, /request must be one of/],
    ["neither request nor number", { entityId: "1" }, /neither request nor value fits/],
    ["no detail", undefined, /its detail must be an object/],
    ["what can't be read", { get request() { throw new Error("mine"); } }, /its detail cannot be read/],
  ])("is told in the log, and nowhere else: %s", async (_, detail, line) => {
    const { browser, first } = await readyBrowser();
    const before = first.phone();
    const lines = first.written.length;
    await first.isAskedByTheHost(detail);
    await browser.settle();
    expect(first.written.slice(lines)).toMatchObject([{ level: "warning", source: "cil", message: expect.stringMatching(line) as unknown }]);
    expect(first.phone()).toBe(before);
  });

  it.each([
    ["is switched off", { customRequests: false }],
    ["is heard by an installed softphone of the maker already", { backend: "connects" as const }],
  ])("is not heard when it %s", async (_, configuration) => {
    const { browser, first } = await readyBrowser({ configuration });
    await first.isAskedByTheHost({ value: "+12025550143" });
    await browser.settle();
    expect(first.performed.filter((line) => line.startsWith("dial"))).toEqual([]);
  });

  it("in a tab with a softphone on the form and another in the panel is heard once, by whichever is there", async () => {
    const { browser } = await readyBrowser();
    const top = new EventTarget();
    const form = browser.openSoftphone("form", { tab: "app", top });
    const panel = browser.openSoftphone("panel", { tab: "app", top });
    await browser.settle();
    const openSession = (): Promise<void> => panel.isAskedByTheHost({ request: "createSession", templateName: "case" });
    const asked = (): number => form.hostCalls.length + panel.hostCalls.length;
    await openSession();
    await openSession();
    await browser.settle();
    expect(asked()).toBe(2);
    form.close();
    await openSession();
    await browser.settle();
    expect([asked(), panel.hostCalls.length]).toEqual([3, 1]);
  });

  it("passes by a softphone that leaves such requests alone, to the one beside it", async () => {
    const top = new EventTarget();
    const { browser: silent } = await readyBrowser({ configuration: { customRequests: false } });
    silent.openSoftphone("form", { top });
    const { browser } = await readyBrowser();
    const panel = browser.openSoftphone("panel", { top });
    await Promise.all([silent.settle(), browser.settle()]);
    await panel.isAskedByTheHost({ request: "createSession", templateName: "case" });
    await browser.settle();
    expect(panel.hostCalls).toHaveLength(1);
  });
});
