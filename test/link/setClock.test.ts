import { readyBrowser } from "../support/linkBench";

const hour = 3_600_000;

async function withCall() {
  const { browser, first } = await readyBrowser();
  const second = browser.openSoftphone("second");
  await browser.settle();
  first.happens({ type: "callerDials" });
  await browser.settle();
  await first.wants({ type: "acceptWorkitem", workItemId: first.call().id });
  return { browser, first, second };
}

describe.each([["back", -hour], ["forward", hour]])("when the clock is set %s an hour", (_, byMs) => {
  it("pages that were there, and one that comes later, are still one phone", async () => {
    const { browser, first, second } = await withCall();
    browser.computer.set(byMs);
    await browser.settle(1_000);
    const third = browser.openSoftphone("third");
    await browser.settle(1_000);
    expect([first.role(), second.role(), third.role()]).toEqual(["primary", "mirror", "mirror"]);
    for (const [page, type, state] of [[second, "pauseWorkitem", "Paused"], [third, "resumeWorkitem", "Active"]] as const) {
      await page.wants({ type, workItemId: first.call().id });
      expect([first, second, third].map((each) => each.call().state)).toEqual([state, state, state]);
    }
    expect(first.phone().notices).toEqual([]);
  });

  it("an integration is answered, and what it asks is done", async () => {
    const { browser, first } = await withCall();
    const crm = browser.openIntegration("crm");
    await browser.settle();
    browser.computer.set(byMs);
    await browser.settle(1_000);
    const asked = crm.ask("pauseWorkitem", "voice", first.call().id);
    await browser.settle(100);
    expect([asked.settled, asked.error]).toEqual([true, undefined]);
    expect(first.call().state).toBe("Paused");
  });

  it("the page that takes over ends no wrap-up late, and gives up in time what is not answered", async () => {
    const { browser, first } = await withCall();
    await first.wants({ type: "endWorkitem", workItemId: first.call().id });
    expect(first.call().state).toBe("Wrapup");
    browser.computer.set(byMs);
    const third = browser.openSoftphone("third");
    await browser.settle(1_000);
    browser.origin.close("second");
    first.close();
    await browser.settle(600_000);
    expect([third.role(), Object.keys(third.phone().workItems), third.phone().channels[0]?.state]).toEqual(["primary", [], "Ready"]);
  });
});
