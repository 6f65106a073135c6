import { readyBrowser } from "../support/linkBench";

describe("a page that is alone", () => {
  it("tells integrations events, and numbers no action aloud before a mirror has come, which misses none", async () => {
    const { browser, first } = await readyBrowser();
    const heard: string[] = [];
    browser.origin.page("ear").channel().subscribe((message) => { heard.push((message as { type: string }).type); });
    const integration = browser.openIntegration("page");
    const said = integration.hearsAll();
    await browser.settle();
    first.happens({ type: "callerDials" });
    await browser.settle();
    expect(heard.filter((type) => type === "event").length).toBeGreaterThan(0);
    expect(said.length).toBeGreaterThan(0);
    expect(heard).not.toContain("action");

    const second = browser.openSoftphone("second");
    await browser.settle();
    await first.wants({ type: "acceptWorkitem", workItemId: first.call().id });
    await browser.settle();
    expect(heard).toContain("action");
    expect(heard.filter((type) => type === "snapshot")).toHaveLength(1);
    expect(second.phone()).toEqual(first.phone());
  });
});
