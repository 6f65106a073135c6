import { createCifSessions } from "../../SoftphoneControl/dynamics/cif/cifSessions";
import { sessionLimits } from "../../SoftphoneControl/dynamics/call/openSession";
import type { PageHost } from "../../SoftphoneControl/ports/hostPort";
import { allRequests } from "../../SoftphoneControl/state/findRequests";
import { createCifBench } from "../support/cifBench";
import { readyBrowser } from "../support/linkBench";

const parameters = { caseId: "4711", nested: { list: [1, "two", null, { deep: true }] }, empty: "" };

describe("a session that an integration opens", () => {
  it("is opened with the template's name, and parameters as they were given", async () => {
    const { browser, first } = await readyBrowser();
    const asked = browser.openIntegration("page").ask("createSession", "case", parameters);
    await browser.settle();
    expect(asked).toEqual({ settled: true, value: undefined });
    expect(first.sessions()).toMatchObject([{ templateName: "case" }]);
    const [request] = allRequests(first.phone()).slice(-1);
    expect(request?.command).toEqual({ type: "createSession", templateName: "case", templateParameters: parameters });
  });

  it("is opened in the integration's own tab, where a softphone is, else in the one used last", async () => {
    const { browser, first } = await readyBrowser();
    const second = browser.openSoftphone("second");
    const inSecond = browser.openIntegration("frame", { tab: "second" });
    const inFirst = browser.openIntegration("other frame", { tab: "first" });
    const elsewhere = browser.openIntegration("third");
    await browser.settle();
    const asked = [inSecond.ask("createSession", "here", parameters), inFirst.ask("createSession", "there"), elsewhere.ask("createSession", "anywhere")];
    await browser.settle();
    expect(asked).toEqual(asked.map(() => ({ settled: true, value: undefined })));
    expect(second.sessions().map(({ templateName }) => templateName)).toEqual(["here", "anywhere"]);
    expect(first.sessions().map(({ templateName }) => templateName)).toEqual(["there"]);
    expect(second.hostCalls[0]).toEqual({ type: "createSession", templateName: "here", templateParameters: parameters });
  });

  it("is opened by the softphone that is there now, when the one before it has left the page", async () => {
    const { browser } = await readyBrowser();
    const before = browser.openSoftphone("second");
    const integration = browser.openIntegration("frame", { tab: "second" });
    await browser.settle();
    before.link.dispose();
    const now = browser.openSoftphone("second again", { tab: "second" });
    await browser.settle();
    const asked = integration.ask("createSession", "here");
    await browser.settle();
    expect(asked).toEqual({ settled: true, value: undefined });
    expect(now.sessions()).toHaveLength(1);
  });

  it("is the eleventh: refused", async () => {
    const { browser, first } = await readyBrowser();
    const integration = browser.openIntegration("page");
    const errors = integration.hears("onError");
    for (let count = 1; count <= 10; count += 1) integration.ask("createSession", `case ${count}`);
    await browser.settle();
    const eleventh = integration.ask("createSession", "one too many");
    await browser.settle();
    expect(eleventh.error).toMatchObject({ code: "sessionLimit", message: "As many sessions are open as the app allows. Close one first." });
    expect(errors).toMatchObject([{ requestId: eleventh.error?.requestId }]);
    expect(first.sessions()).toHaveLength(10);
  });

  it("on a page that has gone meanwhile fails after a while", async () => {
    const { browser } = await readyBrowser();
    browser.openSoftphone("second");
    const integration = browser.openIntegration("frame", { tab: "second" });
    await browser.settle();
    browser.origin.freeze("second");
    const asked = integration.ask("createSession", "case");
    await browser.settle(10_100);
    expect(asked.error).toMatchObject({ code: "timeout" });
  });

  it.each([
    ["without a template", [""]],
    ["with parameters that are a list", ["case", ["a"]]],
    ["with parameters that are a text", ["case", "a"]],
    ["with parameters that refer to themselves", ["case", cyclic()]],
    ["with parameters that no JSON holds", ["case", { big: 10n }]],
    ["with too many parameters", ["case", { text: "x".repeat(100_000) }]],
  ])("is refused %s", async (_, args) => {
    const { browser, first } = await readyBrowser();
    const asked = browser.openIntegration("page").ask("createSession", ...args);
    await browser.settle();
    expect(asked.error).toMatchObject({ code: "badArgument" });
    expect(first.sessions()).toEqual([]);
  });
});

describe("a session of a channel provider's app", () => {
  /** The host has a clock of its own: what it does not answer is told when that has turned. */
  async function inProvider() {
    const { cif, client, clock } = createCifBench({ limits: sessionLimits });
    const host: PageHost = createCifSessions({ client, log: { write: () => undefined }, newId: () => "correlation" });
    const { browser } = await readyBrowser({ host });
    browser.openSoftphone("second");
    const integration = browser.openIntegration("frame", { tab: "second" });
    await browser.settle();
    return { cif, browser, integration, clock };
  }

  it("gets the parameters unchanged, and shows no row of its own", async () => {
    const { cif, browser, integration } = await inProvider();
    const asked = integration.ask("createSession", "case", parameters);
    await browser.settle();
    expect(asked).toEqual({ settled: true, value: undefined });
    expect(cif.sessions).toMatchObject([{ templateName: "case", templateParameters: parameters }]);
  });

  it.each([
    ["has no such template", "createSession", "none", "sessionRefused"],
    ["answers nonsense", "createSession", { returns: { odd: true } }, "hostUnclear"],
    ["throws at once", "canCreateSession", { throws: new Error("no") }, "noSessions"],
    ["never answers", "canCreateSession", "hangs", "hostTimeout"],
    ["has no room", "canCreateSession", { returns: false }, "sessionLimit"],
  ] as const)("fails with a code of its own when the app %s; calls go on", async (_, method, behaviour, code) => {
    const { cif, browser, integration, clock } = await inProvider();
    if (behaviour !== "none") cif.set(method, behaviour);
    const errors = integration.hears("onError");
    const asked = integration.ask("createSession", behaviour === "none" ? "no such template" : "case");
    await browser.settle();
    await clock.advance(9_999);
    await browser.settle();
    expect(asked.error).toMatchObject({ code });
    expect(errors).toMatchObject([{ requestId: asked.error?.requestId }]);
    const next = integration.ask("getChannel", "voice");
    await browser.settle();
    expect(next).toMatchObject({ settled: true, value: { channel: {} } });
  });
});

function cyclic(): object {
  const itself: { self?: object } = {};
  itself.self = itself;
  return itself;
}
