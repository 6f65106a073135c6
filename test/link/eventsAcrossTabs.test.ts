import { readyBrowser } from "../support/linkBench";

const channelId = "telephony" as never;

/** A tab with the phone, a second one, and an integration's own. */
async function threeTabs() {
  const { browser, first } = await readyBrowser();
  const second = browser.openSoftphone("second");
  const integration = browser.openIntegration("page");
  const said = integration.hearsAll();
  await browser.settle();
  first.happens({ type: "callerDials" });
  await browser.settle();
  return { browser, first, second, integration, said };
}

describe("an integration hears everything once,", () => {
  it("also when the agent answers in the second tab", async () => {
    const { browser, second, said } = await threeTabs();
    const id = await second.wants({ type: "acceptWorkitem", workItemId: second.call().id });
    await browser.settle();
    expect(said).toEqual(["workitemCreate", `workitemConnect [${id}]`, `agentStateChange Active [${id}]`]);
  });

  it.each(["close", "crash"] as const)("also when the tab that owned the phone is gone (%s) in the middle of the call", async (end) => {
    const { browser, first, second, integration, said } = await threeTabs();
    const { id } = first.call();
    integration.ask("acceptWorkitem", "voice", id, "answer");
    await browser.settle();
    first[end]();
    await browser.settle(500);
    expect(second.role()).toBe("primary");
    integration.ask("endWorkitem", "voice", id, "end");
    await browser.settle(50);
    integration.ask("completeWrapup", "voice", id, "done");
    await browser.settle(50);
    expect(said).toEqual([
      "workitemCreate",
      "workitemConnect [answer]",
      "agentStateChange Active [answer]",
      "workItemWrapup [end]",
      "agentStateChange Wrapup [end]",
      "workitemEnd [done]",
      "agentStateChange Ready [done]",
    ]);
  });

  it("also when the contact center says everything again", async () => {
    const { browser, first, said } = await threeTabs();
    said.length = 0;
    first.store.dispatch({ type: "resync.wanted", at: browser.clock.now() });
    await browser.settle(5_000);
    expect(first.steps.map(({ action }) => action.type)).toContain("contactCenter.snapshotReceived");
    expect(said).toEqual([]);
  });

  it("also when the network was away for a while", async () => {
    const { browser, first, said } = await threeTabs();
    said.length = 0;
    first.happens({ type: "networkDrops", forMs: 2_000 });
    await browser.settle(5_000);
    expect(first.phone().connection.phase).toBe("up");
    expect(said).toEqual([]);
  });

  it("and so do its frames and tabs: each handler of each page", async () => {
    const { browser, first, said } = await threeTabs();
    const other = browser.openIntegration("another").hearsAll();
    await browser.settle();
    await first.wants({ type: "rejectWorkitem", workItemId: first.call().id });
    await browser.settle();
    expect(said.slice(1)).toEqual(other);
    expect(other).toHaveLength(1);
  });

  it("the wish of a tab that is gone comes true under the id it had", async () => {
    const { browser, first, second, said } = await threeTabs();
    await first.wants({ type: "acceptWorkitem", workItemId: first.call().id });
    const wish = await first.wants({ type: "setAgentState", channelId, state: "NotReady", reasonCode: "1" });
    first.crash();
    await browser.settle(500);
    said.length = 0;
    await second.wants({ type: "endWorkitem", workItemId: second.call().id });
    await second.wants({ type: "completeWrapup", workItemId: second.call().id });
    await browser.settle(50);
    expect(said.at(-1)).toBe(`agentStateChange NotReady [${wish}]`);
  });
});
