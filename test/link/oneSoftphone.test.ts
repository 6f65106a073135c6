import { readyBrowser } from "../support/linkBench";

describe("several tabs are one softphone", () => {
  it("the second shows what the first does", async () => {
    const { browser, first } = await readyBrowser();
    const second = browser.openSoftphone("second");
    await browser.settle();
    expect([first.role(), second.role()]).toEqual(["primary", "mirror"]);
    expect(second.phone()).toEqual(first.phone());
    first.happens({ type: "callerDials" });
    await browser.settle();
    expect(second.call()).toMatchObject({ state: "Offered" });
    expect(second.told()).toEqual(["workitemCreate"]);
    expect(second.phone()).toEqual(first.phone());
  });

  it("the second can do everything the first can", async () => {
    const { browser, first } = await readyBrowser();
    const second = browser.openSoftphone("second");
    await browser.settle();
    first.happens({ type: "callerDials" });
    await browser.settle();
    await second.wants({ type: "acceptWorkitem", workItemId: second.call().id });
    await browser.settle();
    expect(first.call().state).toBe("Active");
    expect(second.performed).toEqual([]);
    second.link.dispatch({ type: "intent.notesChanged", at: 0, workItemId: second.call().id, notes: "From the second tab" });
    await browser.settle();
    expect(first.call().notes).toBe("From the second tab");
  });

  it.each(["close", "crash"] as const)("the next tab goes on when the first is gone: %s", async (end) => {
    const { browser, first } = await readyBrowser();
    const second = browser.openSoftphone("second");
    const third = browser.openSoftphone("third");
    await browser.settle();
    first.happens({ type: "callerDials" });
    await browser.settle();
    first.send({ type: "acceptWorkitem", workItemId: first.call().id });
    await browser.settle();
    second.told();
    third.told();
    first[end]();
    await browser.settle(200);
    expect([second.role(), third.role()]).toEqual(["primary", "mirror"]);
    expect(second.told()).toEqual([]);
    expect(third.told()).toEqual([]);
    expect(second.call()).toMatchObject({ state: "Active" });
    await third.wants({ type: "endWorkitem", workItemId: third.call().id });
    await browser.settle(50);
    expect(third.told()).toEqual([expect.stringMatching(/^workItemWrapup/), expect.stringMatching(/^agentStateChange Wrapup/)]);
    expect(third.phone()).toEqual(second.phone());
  });

  it("what a dying primary never heard is done by the next, once", async () => {
    const { browser, first } = await readyBrowser();
    const second = browser.openSoftphone("second");
    await browser.settle();
    browser.origin.freeze("first");
    const id = second.send({ type: "dial", channelId: "telephony" as never, address: "+12025550143" });
    await browser.settle();
    expect(second.items()).toEqual([]);
    first.crash();
    await browser.settle(50);
    expect(second.performed).toEqual([`dial ${id}`]);
    expect(second.items()).toHaveLength(1);
  });

  it("what a tab wants in the very moment it takes over is done, once", async () => {
    const { browser, first } = await readyBrowser();
    const second = browser.openSoftphone("second");
    await browser.settle();
    let id = "";
    second.store.onStep(({ action }) => {
      if (action.type === "link.changed" && action.link === "primary") id = second.send({ type: "dial", channelId: "telephony" as never, address: "+12025550143" });
    });
    first.crash();
    await browser.settle(50);
    expect(second.performed).toEqual([`dial ${id}`]);
  });

  it("a tab of another version shows nothing, and says so", async () => {
    const { browser, first } = await readyBrowser();
    const old = browser.openSoftphone("old", { version: "0.9.0" });
    await browser.settle();
    expect(old.role()).toBe("outdated");
    expect(old.items()).toEqual([]);
    first.close();
    await browser.settle();
    expect(old.role()).toBe("primary");
  });

  it("a mirror that missed something asks for everything", async () => {
    const { browser, first } = await readyBrowser();
    const second = browser.openSoftphone("second");
    await browser.settle();
    // As if the page had lost a message: its replica no longer fits.
    second.store.dispatch({ type: "replica.received", at: 0, phone: { ...second.phone(), alerts: [{ id: "x", peerId: "y" as never, description: "nobody raised this" }] } });
    first.happens({ type: "callerDials" });
    await browser.settle(6_000);
    expect(second.phone()).toEqual(first.phone());
    expect(second.written.map(({ message }) => message)).toContainEqual(expect.stringContaining("this page shows something else"));
  });
});

describe("the whole phone", () => {
  it("is sent once to a tab that joins, and once to each when another takes over", async () => {
    const { browser, first } = await readyBrowser();
    const second = browser.openSoftphone("second");
    const third = browser.openSoftphone("third");
    const received = (): number[] => [second, third].map(({ steps }) => steps.filter(({ action }) => action.type === "replica.received").length);
    await browser.settle();
    expect(received()).toEqual([1, 1]);
    first.crash();
    await browser.settle(500);
    expect(received()).toEqual([1, 2]);
  });
});
