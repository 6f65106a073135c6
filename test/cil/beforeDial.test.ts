import { allRequests } from "../../SoftphoneControl/state/findRequests";
import { readyBrowser } from "../support/linkBench";
import type { Integration } from "../support/linkBench";

const dial = (address: string) => ({ type: "dial", channelId: "telephony" as never, address }) as const;
const number = "+12025550143";

async function guarded() {
  const { browser, first } = await readyBrowser();
  const integration = browser.openIntegration("page");
  const heard = integration.hears("onBeforeDial");
  await browser.settle();
  const dialed = (): string[] => first.performed.filter((line) => line.startsWith("dial") || line.startsWith("consult")).map((line) => line.split(" ")[0] ?? "");
  return { browser, first, integration, heard, dialed };
}

describe("an integration that wants to know before anyone dials", () => {
  it("is asked instead of the contact center, and the agent is told", async () => {
    const { browser, first, heard, dialed } = await guarded();
    await first.wants(dial(number));
    await browser.settle();
    expect(heard).toHaveLength(1);
    expect(dialed()).toEqual([]);
    expect(first.phone().notices).toMatchObject([{ level: "info", code: "handedOver", about: "dial" }]);
    await browser.settle(6_000);
    expect(first.phone().notices).toEqual([]);
  });

  it("is asked by a Dynamics page that wants to dial, in either of its ways", async () => {
    const { browser, first, heard, dialed } = await guarded();
    await first.isAskedByTheHost({ value: number, entityLogicalName: "contact", entityId: "1" });
    await browser.settle();
    await first.isAskedByTheHost({ value: "+14255550119", name: "telephone1", format: "Phone", entityLogicalName: "contact", entityId: "1" }, "CIClickToAct");
    await browser.settle();
    expect(heard.map(({ dialedNumber }) => dialedNumber)).toEqual([number, "+14255550119"]);
    expect(Object.fromEntries(allRequests(first.phone()).map((request) => [request.id, request]))).toMatchObject({ [String(heard[0]?.requestId)]: { source: "host", phase: "handedOver" } });
    expect(dialed()).toEqual([]);
  });

  it("is asked when the agent dials in another tab", async () => {
    const { browser, heard, dialed } = await guarded();
    const second = browser.openSoftphone("second");
    await browser.settle();
    await second.wants(dial(number));
    await browser.settle();
    expect(heard).toHaveLength(1);
    expect(dialed()).toEqual([]);
    expect(second.phone().notices).toMatchObject([{ code: "handedOver" }]);
  });

  it("dials by itself, and so may any other integration", async () => {
    const { browser, heard, integration, dialed } = await guarded();
    expect(await settled(browser, integration, "dialOrConsult", "voice", number)).toMatchObject({ settled: true, value: undefined });
    expect(heard).toEqual([]);
    expect(dialed()).toEqual(["dial"]);
    const other = browser.openIntegration("other");
    await browser.settle(5_000);
    expect(await settled(browser, other, "dialOrConsult", "voice", "1001")).toMatchObject({ settled: true, value: undefined });
    expect(dialed()).toEqual(["dial", "consult"]);
  });

  it("is not asked about consultations and transfers", async () => {
    const { browser, first, heard, dialed } = await guarded();
    first.happens({ type: "callerDials" });
    await browser.settle();
    const { id: workItemId } = first.call();
    await first.wants({ type: "acceptWorkitem", workItemId });
    await first.wants({ type: "consult", workItemId, address: "1001" });
    await browser.settle(5_000);
    await first.wants({ type: "completeTransfer", workItemId });
    await browser.settle();
    expect(heard).toEqual([]);
    expect(dialed()).toEqual(["consult"]);
  });

  it("is not asked about what could not be dialed anyway", async () => {
    const { browser, first, heard } = await guarded();
    const nonsense = await first.wants(dial("call Maria"));
    await first.wants({ type: "setAgentState", channelId: "telephony" as never, state: "Logout", reasonCode: "-1" });
    await browser.settle();
    const signedOut = await first.wants(dial(number));
    await browser.settle();
    expect(heard).toEqual([]);
    expect(Object.fromEntries(allRequests(first.phone()).map((request) => [request.id, request]))).toMatchObject({ [nonsense]: { phase: "failed", error: { code: "invalidNumber" } }, [signedOut]: { phase: "failed", error: { code: "notSignedIn" } } });
  });
});

async function settled(browser: { settle(): Promise<void> }, integration: Integration, method: string, ...args: unknown[]) {
  const asked = integration.ask(method, ...args);
  await browser.settle();
  return asked;
}

describe("a click on a number", () => {
  it("that arrives as two events of the page is one call", async () => {
    const { browser, first } = await readyBrowser();
    await first.isAskedByTheHost({ value: number });
    await first.isAskedByTheHost({ value: number, name: "telephone1", format: "Phone", entityLogicalName: "contact", entityId: "1" }, "CIClickToAct");
    await browser.settle();
    expect(first.performed.filter((line) => line.startsWith("dial"))).toHaveLength(1);
    expect(first.phone().notices).toEqual([]);
  });

  it("that arrives at two softphone pages is one call", async () => {
    const { browser, first } = await readyBrowser();
    const second = browser.openSoftphone("second");
    await browser.settle();
    await second.isAskedByTheHost({ value: "(202) 555-0143" });
    await first.isAskedByTheHost({ value: number });
    await browser.settle();
    expect(first.performed.filter((line) => line.startsWith("dial"))).toHaveLength(1);
  });

  it("after two seconds is another one, and so is another number", async () => {
    const { browser, first } = await readyBrowser();
    await browser.settle();
    await first.isAskedByTheHost({ value: "+12025550101" });
    await browser.settle(2_000);
    await first.isAskedByTheHost({ value: "+12025550101" });
    await browser.settle(1_600);
    await first.isAskedByTheHost({ value: "+12025550103" });
    await browser.settle();
    expect(first.performed.filter((line) => line.startsWith("dial"))).toHaveLength(3);
  });
});
