import { readyBrowser } from "../support/linkBench";
import { withCall } from "../support/withCall";

const number = "+12025550143";
const isReply = (message: unknown): boolean => (message as { type?: unknown }).type === "reply";

describe("a request that is made again under its id", () => {
  it("gets the first answer, and is done once", async () => {
    const { first, ask } = await withCall("none");
    expect(await ask("dialOrConsult", "voice", number, "once")).toEqual({ settled: true, value: undefined });
    expect(await ask("dialOrConsult", "voice", "(202) 555-0143", "once")).toEqual({ settled: true, value: undefined });
    expect(first.performed.filter((line) => line.includes("once"))).toEqual(["dial once"]);
    expect(first.items()).toHaveLength(1);
  });

  it("while the first is under way waits for the same answer", async () => {
    const { browser, first } = await readyBrowser({ latencyMs: 400 });
    await browser.settle(2_000);
    const integration = browser.openIntegration("page");
    await browser.settle();
    const twice = [integration.ask("dialOrConsult", "voice", number, "once"), integration.ask("dialOrConsult", "voice", number, "once")];
    await browser.settle();
    expect(twice.map(({ settled }) => settled)).toEqual([false, false]);
    await browser.settle(400);
    expect(twice).toEqual(twice.map(() => ({ settled: true, value: undefined })));
    expect(first.performed.filter((line) => line.includes("once"))).toEqual(["dial once"]);
  });

  it("after it has failed fails again, and raises no second error", async () => {
    const { ask, errors } = await withCall("none");
    const [once, again] = [await ask("dialOrConsult", "voice", "nobody", "once"), await ask("dialOrConsult", "voice", "nobody", "once")];
    expect(once.error).toMatchObject({ code: "invalidNumber", requestId: "once" });
    expect(again.error).toMatchObject({ code: "invalidNumber", requestId: "once", message: once.error?.message });
    expect(errors).toHaveLength(1);
  });

  it("from another page gets the same answer", async () => {
    const { browser, first, ask } = await withCall("none");
    await ask("dialOrConsult", "voice", number, "once");
    const again = browser.openIntegration("another").ask("dialOrConsult", "voice", number, "once");
    await browser.settle();
    expect(again).toEqual({ settled: true, value: undefined });
    expect(first.items()).toHaveLength(1);
  });

  it("when the call it ended is over still gets the first answer", async () => {
    const { ask, errors, id } = await withCall("Wrapup");
    expect(await ask("completeWrapup", "voice", id, "once")).toEqual({ settled: true, value: undefined });
    expect(await ask("completeWrapup", "voice", id, "once")).toEqual({ settled: true, value: undefined });
    expect(errors).toEqual([]);
  });

  it.each([
    ["another request", ["endWorkitem", "voice", "id", "once"]],
    ["another number", ["dialOrConsult", "voice", "+14255550119", "once"]],
  ])("for something else (%s) is refused, and nothing happens", async (_, [name = "", ...args]) => {
    const { first, ask, id } = await withCall("Active");
    await ask("dialOrConsult", "voice", number, "once");
    const { performed } = first;
    const before = [...performed];
    const { error } = await ask(name, ...args.map((arg) => (arg === "id" ? id : arg)));
    expect(error).toMatchObject({ code: "requestIdReused", message: "This request id belongs to another request.", requestId: "once" });
    expect(performed).toEqual(before);
  });

  it("for another state of the agent or another call is refused", async () => {
    const { ask, id } = await withCall("Active");
    await ask("setAgentState", "voice", "NotReady", "1", "once");
    expect((await ask("setAgentState", "voice", "Ready", "", "once")).error).toMatchObject({ code: "requestIdReused" });
    await ask("muteWorkitem", "voice", id, "mute");
    expect((await ask("muteWorkitem", "voice", "other", "mute")).error).toMatchObject({ code: "requestIdReused" });
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "a\u001f1"])("may not be called %j", async (id) => {
    const { first, ask, errors } = await withCall("none");
    const { error } = await ask("dialOrConsult", "voice", number, id);
    expect(error).toMatchObject({ code: "badArgument", message: "The request is not valid: requestId: another text is expected." });
    expect(errors).toMatchObject([{ requestId: error?.requestId }]);
    expect(first.items()).toEqual([]);
  });
});

describe("a call is never placed twice,", () => {
  it("also when the answer was lost and another tab takes over", async () => {
    const { browser, first } = await readyBrowser();
    const second = browser.openSoftphone("second");
    const integration = browser.openIntegration("page");
    await browser.settle();
    const stop = browser.origin.lose(isReply);
    const asked = integration.ask("dialOrConsult", "voice", number, "once");
    await browser.settle();
    expect(asked.settled).toBe(false);
    stop();
    first.crash();
    await browser.settle(500);
    expect(asked).toEqual({ settled: true, value: undefined });
    expect(second.items()).toHaveLength(1);
    expect(second.performed.filter((line) => line.startsWith("dial"))).toEqual([]);
  });

  it("also when the tab that should have placed it never heard of it", async () => {
    const { browser, first } = await readyBrowser();
    const second = browser.openSoftphone("second");
    const integration = browser.openIntegration("page");
    await browser.settle();
    browser.origin.freeze("first");
    const asked = integration.ask("dialOrConsult", "voice", number, "once");
    await browser.settle();
    first.crash();
    await browser.settle(500);
    expect(asked).toEqual({ settled: true, value: undefined });
    expect(second.performed).toEqual(["dial once"]);
    expect(second.items()).toHaveLength(1);
  });

  it("also when the tab goes between asking and being answered", async () => {
    const { browser, first } = await readyBrowser({ latencyMs: 400 });
    await browser.settle(2_000);
    const second = browser.openSoftphone("second");
    const integration = browser.openIntegration("page");
    const said = integration.hearsAll();
    await browser.settle();
    const asked = integration.ask("dialOrConsult", "voice", number, "once");
    await browser.settle(50);
    first.crash();
    await browser.settle(3_000);
    expect(asked).toEqual({ settled: true, value: undefined });
    expect(said.filter((event) => event.startsWith("workitem"))).toEqual(["workitemCreate [once]"]);
    expect(second.items()).toHaveLength(1);
  });

  it("also when an answer that is lost for ever makes the integration ask again", async () => {
    const { browser, first } = await readyBrowser();
    const integration = browser.openIntegration("page");
    await browser.settle();
    const stop = browser.origin.lose(isReply);
    const lost = integration.ask("dialOrConsult", "voice", number, "once");
    await browser.settle(36_000);
    expect(lost.error).toMatchObject({ code: "noSoftphone" });
    stop();
    const again = integration.ask("dialOrConsult", "voice", number, "once");
    await browser.settle();
    expect(again).toEqual({ settled: true, value: undefined });
    expect(first.performed.filter((line) => line.startsWith("dial"))).toEqual(["dial once"]);
  });

  it("and what ended a call is not asked of the next tab again", async () => {
    const { browser, first, integration, errors, id } = await withCall("Wrapup");
    const second = browser.openSoftphone("second");
    await browser.settle();
    const stop = browser.origin.lose(isReply);
    const asked = integration.ask("completeWrapup", "voice", id, "done");
    await browser.settle();
    stop();
    first.crash();
    await browser.settle(500);
    expect(asked).toEqual({ settled: true, value: undefined });
    expect(second.items()).toEqual([]);
    expect(errors).toEqual([]);
  });
});
