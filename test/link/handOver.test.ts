import { hinderedSelector } from "../../SoftphoneControl/state/selectors/callActionsSelectors";
import { isLineDown } from "../../SoftphoneControl/state/selectors/lineSelectors";
import { readyBrowser } from "../support/linkBench";

const channelId = "telephony" as never;
const signOut = { type: "setAgentState", channelId, state: "Logout", reasonCode: "11" } as const;

describe("the next tab in line", () => {
  it("hears every call of an agent who had signed out before it took over", async () => {
    const { browser, first } = await readyBrowser();
    const second = browser.openSoftphone("second");
    await browser.settle();
    first.happens({ type: "callerDials" });
    await browser.settle();
    await first.wants({ type: "rejectWorkitem", workItemId: first.call().id });
    await first.wants(signOut);
    first.close();
    await browser.settle(500);
    await second.wants({ type: "signIn" });
    await second.wants({ type: "setAgentState", channelId, state: "Ready", reasonCode: "-1" });
    expect(second.phone().channels).toMatchObject([{ state: "Ready" }]);
    second.told();
    second.happens({ type: "callerDials" });
    await browser.settle();
    expect(second.told()).toEqual(["workitemCreate"]);
  });

  it("lets the agent press hold at any moment of it, and the call is held", async () => {
    const { browser, first } = await readyBrowser({ latencyMs: 400 });
    await browser.settle(2_000);
    const second = browser.openSoftphone("second");
    await first.wants({ type: "setAgentState", channelId, state: "Ready", reasonCode: "-1" });
    await browser.settle(2_000);
    first.happens({ type: "callerDials" });
    await browser.settle(2_000);
    const { id } = first.call();
    await first.wants({ type: "acceptWorkitem", workItemId: id });
    await browser.settle(2_000);
    first.close();
    await browser.settle(20);
    expect(second.phone().connection.phase).toBe("connecting");
    expect([isLineDown(second.phone()), hinderedSelector(second.store.getState(), id)]).toEqual([false, []]);
    await second.wants({ type: "pauseWorkitem", workItemId: id });
    await browser.settle(2_000);
    expect(second.call().state).toBe("Paused");
  });

  it("gives no id again, so that what an integration asked of one call is not taken for said of the next", async () => {
    const { browser, first } = await readyBrowser();
    const second = browser.openSoftphone("second");
    await browser.settle();
    first.happens({ type: "callerDials" });
    await browser.settle();
    const { id } = first.call();
    await first.wants({ type: "rejectWorkitem", workItemId: id });
    await first.wants(signOut);
    first.close();
    await browser.settle(500);
    await second.wants({ type: "signIn" });
    await second.wants({ type: "setAgentState", channelId, state: "Ready", reasonCode: "-1" });
    second.happens({ type: "callerDials" });
    await browser.settle();
    expect(second.call().id).not.toBe(id);
  });

  it("that has an old picture, for it was of another version than the one before, takes the new one", async () => {
    const { browser, first } = await readyBrowser();
    browser.openSoftphone("between", { version: "2.0.0" });
    const last = browser.openSoftphone("last");
    await browser.settle();
    await first.wants({ type: "setAgentState", channelId, state: "NotReady", reasonCode: "1" });
    first.close();
    await browser.settle(500);
    expect(last.role()).toBe("outdated");
    browser.origin.close("between");
    await browser.settle(500);
    expect([last.role(), last.phone().channels[0]?.state]).toEqual(["primary", "Logout"]);
    await last.wants({ type: "signIn" });
    await last.wants({ type: "setAgentState", channelId, state: "Ready", reasonCode: "-1" });
    expect(last.phone().channels).toMatchObject([{ state: "Ready" }]);
  });

  it("goes on with a scenario that has told nothing yet", async () => {
    const scenarios = [{ name: "later", title: "Later", steps: [{ type: "callerDials", at: 10_000 }] }];
    const { browser, first } = await readyBrowser({ scenarios });
    const second = browser.openSoftphone("second");
    await browser.settle();
    first.happens({ type: "scenarioStarts", name: "later" });
    await browser.settle();
    first.crash();
    await browser.settle(15_000);
    expect(second.items()).toHaveLength(1);
  });

  it("does what a tab asked of one that went before it had heard its contact center", async () => {
    const { browser, first } = await readyBrowser({ latencyMs: 400 });
    await browser.settle(2_000);
    const second = browser.openSoftphone("second");
    const third = browser.openSoftphone("third");
    await browser.settle(500);
    first.crash();
    await browser.settle(20);
    expect(second.role()).toBe("primary");
    const id = third.send({ type: "dial", channelId, address: "+12025550143" });
    await browser.settle(20);
    second.crash();
    await browser.settle(2_000);
    expect([...second.performed, ...third.performed]).toEqual([`dial ${id}`]);
    expect(third.items()).toHaveLength(1);
  });

  it("starts from what is kept when the one before had not heard its contact center either", async () => {
    const { browser, first } = await readyBrowser({ latencyMs: 400 });
    expect(first.startedFrom).toEqual({ isSuccessor: false, resume: undefined });
    first.crash();
    const second = browser.openSoftphone("second");
    await browser.settle();
    const third = browser.openSoftphone("third");
    await browser.settle();
    expect([second.role(), third.role(), third.phone().connection.phase]).toEqual(["primary", "mirror", "connecting"]);
    second.crash();
    await browser.settle();
    expect(third.startedFrom).toMatchObject({ isSuccessor: false });
  });
});

describe("what was asked of a page that hung comes too late", () => {
  const number = "+12025550143";

  it("from another tab: the agent reads so, and no call goes out by surprise", async () => {
    const { browser, first } = await readyBrowser();
    const second = browser.openSoftphone("second");
    await browser.settle();
    second.hide();
    await browser.settle(10);
    // Asked as the whole computer falls asleep.
    browser.origin.freeze("first");
    await second.wants({ type: "dial", channelId, address: number });
    browser.clock.sleep(60_000);
    browser.origin.wake("first");
    await browser.settle(50);
    expect(first.performed.filter((line) => line.startsWith("dial"))).toEqual([]);
    expect(second.phone().notices).toMatchObject([{ code: "timeout" }]);
  });

  it("from an integration: it has been told that nobody answered", async () => {
    const { browser, first } = await readyBrowser();
    const integration = browser.openIntegration("page");
    await browser.settle();
    browser.origin.freeze("first");
    const asked = integration.ask("dialOrConsult", "voice", number);
    await browser.settle(60_000);
    browser.origin.wake("first");
    await browser.settle(50);
    expect(asked.error).toMatchObject({ code: "noSoftphone" });
    expect(first.items()).toEqual([]);
  });

  it("and in time it is done", async () => {
    const { browser, first } = await readyBrowser();
    const second = browser.openSoftphone("second", { isVisible: false });
    await browser.settle();
    browser.origin.freeze("first");
    await second.wants({ type: "dial", channelId, address: number });
    await browser.settle(9_000);
    browser.origin.wake("first");
    await browser.settle(50);
    expect(first.items()).toHaveLength(1);
  });
});
