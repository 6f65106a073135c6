import { readyBrowser } from "../support/linkBench";

const dial = { type: "dial", channelId: "telephony" as never, address: "(202) 555-0143" } as const;

describe("a call that beforeDial handed over", () => {
  it("is placed under the id of the event, which all its events carry", async () => {
    const { browser, first } = await readyBrowser();
    const integration = browser.openIntegration("page");
    const heard = integration.hears("onBeforeDial", "onWorkitemCreate");
    await browser.settle();
    const wish = await first.wants(dial);
    const placed = integration.ask("dialOrConsult", "voice", "+12025550143", wish);
    await browser.settle();
    expect(placed).toEqual({ settled: true, value: undefined });
    expect(heard).toMatchObject([{ event: "beforeDial", requestId: wish }, { event: "workitemCreate", requestId: wish }]);
  });

  it("is placed once, however many tabs place it", async () => {
    const { browser, first } = await readyBrowser();
    const [one, other] = ["one", "other"].map((name) => browser.openIntegration(name)) as [ReturnType<typeof browser.openIntegration>, ReturnType<typeof browser.openIntegration>];
    for (const integration of [one, other]) integration.hears("onBeforeDial");
    await browser.settle();
    const wish = await first.wants(dial);
    const asked = [one, other].map((integration) => integration.ask("dialOrConsult", "voice", "+12025550143", wish));
    await browser.settle();
    expect(asked.map(({ settled, error }) => [settled, error])).toEqual([[true, undefined], [true, undefined]]);
    expect(first.performed.filter((line) => line.startsWith("dial"))).toEqual([`dial ${wish}`]);
  });

  it("may be placed to another number than the agent typed", async () => {
    const { browser, first } = await readyBrowser();
    const integration = browser.openIntegration("page");
    integration.hears("onBeforeDial");
    await browser.settle();
    const wish = await first.wants(dial);
    integration.ask("dialOrConsult", "voice", "+12025550101", wish);
    await browser.settle();
    expect(first.call()).toMatchObject({ toAddress: "+12025550101" });
  });
});
