import { createBrowser, readyBrowser } from "../support/linkBench";
import type { Browser, Integration } from "../support/linkBench";

async function whoIsPrimary(browser: Browser, ...pages: Integration[]): Promise<unknown[]> {
  const asked = pages.map((page) => page.ask("isPrimaryTab"));
  await browser.settle();
  return asked.map(({ value }) => value);
}

describe("the primary tab is the one that was opened first:", () => {
  it("every page in it says so, no page elsewhere does", async () => {
    const { browser } = await readyBrowser();
    const frames = [browser.openIntegration("frame 1", { tab: "first" }), browser.openIntegration("frame 2", { tab: "first" })];
    const other = browser.openIntegration("other");
    await browser.settle();
    expect(await whoIsPrimary(browser, ...frames, other)).toEqual([true, true, false]);
  });

  it("wherever the phone is", async () => {
    const browser = createBrowser();
    const integration = browser.openIntegration("early");
    await browser.settle();
    const softphone = browser.openSoftphone("late");
    const beside = browser.openIntegration("frame", { tab: "late" });
    await browser.settle(100);
    expect(softphone.role()).toBe("primary");
    expect(await whoIsPrimary(browser, integration, beside)).toEqual([true, false]);
  });

  it("when it is closed the next one is", async () => {
    const { browser, first } = await readyBrowser();
    browser.openSoftphone("second");
    const inSecond = browser.openIntegration("frame", { tab: "second" });
    const inThird = browser.openIntegration("third");
    await browser.settle();
    expect(await whoIsPrimary(browser, inSecond, inThird)).toEqual([false, false]);
    first.crash();
    await browser.settle(500);
    expect(await whoIsPrimary(browser, inSecond, inThird)).toEqual([true, false]);
  });

  it("as long as one page of it is left", async () => {
    const { browser, first } = await readyBrowser();
    const left = browser.openIntegration("frame", { tab: "first" });
    browser.openSoftphone("second");
    const inSecond = browser.openIntegration("other frame", { tab: "second" });
    await browser.settle();
    first.crash();
    await browser.settle(500);
    expect(await whoIsPrimary(browser, left, inSecond)).toEqual([true, false]);
    left.crash();
    await browser.settle();
    expect(await whoIsPrimary(browser, inSecond)).toEqual([true]);
  });

  it("reloading a page of it changes nothing", async () => {
    const { browser } = await readyBrowser();
    const before = browser.openIntegration("frame", { tab: "first" });
    await browser.settle();
    before.crash();
    const after = browser.openIntegration("frame again", { tab: "first" });
    await browser.settle();
    expect(await whoIsPrimary(browser, after)).toEqual([true]);
  });
});
