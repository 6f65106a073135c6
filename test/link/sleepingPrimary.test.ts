import { readyBrowser } from "../support/linkBench";
import type { Browser, SoftphonePage } from "../support/linkBench";
import type { Held } from "../support/pagesOfOneOrigin";

const channelId = "telephony" as never;
const rolesOf = (...pages: readonly SoftphonePage[]) => pages.map((page) => page.role());
const roleChanges = (page: SoftphonePage) => page.steps.flatMap(({ action }) => (action.type === "link.changed" ? [action.link] : []));

async function tabs(...names: readonly string[]) {
  const { browser, first } = await readyBrowser();
  const others = names.map((name) => browser.openSoftphone(name));
  await browser.settle(100);
  return { browser, first, others, second: others[0] as SoftphonePage };
}

/** What pages ask of the one that owns the phone, and what it answers. */
function countQuestions({ origin }: { readonly origin: Browser["origin"] }) {
  const counts = { areYouThere: 0, here: 0 };
  const channel = origin.page("listener").channel();
  channel.subscribe((message) => {
    const { type } = message as { readonly type: keyof typeof counts };
    if (type in counts) counts[type] += 1;
  });
  return counts;
}

describe("a page that owns the phone and sleeps", () => {
  it("is replaced by one in sight within two seconds, in the middle of a call", async () => {
    const { browser, first, second } = await tabs("second");
    first.happens({ type: "callerDials" });
    await browser.settle();
    await second.wants({ type: "acceptWorkitem", workItemId: second.call().id });
    second.told();
    browser.origin.freeze("first");
    await browser.settle(1_900);
    expect([second.role(), second.call().state, second.told()]).toEqual(["primary", "Active", []]);
    expect(second.startedFrom).toMatchObject({ isSuccessor: true, resume: expect.any(String) as string });
  });

  it("is replaced though it hears the question, for the browser has stopped all else; it stands down in its sleep", async () => {
    const { browser, first, second } = await tabs("second");
    first.performed.length = 0;
    browser.origin.freeze("first", { hears: true });
    const id = second.send({ type: "dial", channelId, address: "+12025550143" });
    await browser.settle(1_900);
    expect([second.role(), second.performed, first.performed]).toEqual(["primary", [`dial ${id}`], []]);
    expect(first.role()).toBe("mirror");
    browser.origin.wake("first");
    await browser.settle(500);
    expect([first.performed, rolesOf(first, second), first.items().length]).toEqual([[], ["mirror", "primary"], 1]);
  });

  it("is not replaced a moment too early: whoever hangs for a second keeps its phone", async () => {
    const { browser, first, second } = await tabs("second");
    browser.origin.freeze("first");
    await browser.settle(1_100);
    browser.origin.wake("first");
    await browser.settle(3_000);
    expect([rolesOf(first, second), roleChanges(first)]).toEqual([["primary", "mirror"], []]);
  });

  it("is replaced by a tab that is opened then, which starts from what is kept", async () => {
    const { browser, first } = await readyBrowser();
    browser.origin.freeze("first");
    const late = browser.openSoftphone("late");
    await browser.settle(1_500);
    expect([late.role(), late.startedFrom]).toEqual(["primary", { isSuccessor: false, resume: undefined }]);
    browser.origin.wake("first");
    await browser.settle(100);
    expect(first.role()).toBe("mirror");
  });

  it("is replaced by a page out of sight, where none is in sight, a little later", async () => {
    const { browser, first, second } = await tabs("second");
    second.hide();
    await browser.settle(10_000);
    browser.origin.freeze("first");
    await browser.settle(8_000);
    expect(second.role()).toBe("mirror");
    await browser.settle(9_000);
    expect(second.role()).toBe("primary");
    browser.origin.wake("first");
    await browser.settle(100);
    expect(first.role()).toBe("mirror");
  });

  it("is noticed at once by a page that the agent turns to", async () => {
    const { browser, second } = await tabs("second");
    second.hide();
    await browser.settle(60_000);
    browser.origin.freeze("first");
    await browser.settle(3_000);
    second.isUsed();
    await browser.settle(1_500);
    expect(second.role()).toBe("primary");
  });

  it("gets more time while the agent talks by a microphone, whose sound would be cut", async () => {
    const { browser, first, second } = await tabs("second");
    first.happens({ type: "callerDials" });
    await browser.settle();
    await second.wants({ type: "acceptWorkitem", workItemId: second.call().id });
    const { configuration } = second.phone();
    second.store.dispatch({ type: "replica.received", at: 0, phone: { ...second.phone(), configuration: { ...configuration, backend: "sip" } } });
    browser.origin.freeze("first");
    await browser.settle(4_000);
    expect(second.role()).toBe("mirror");
    await browser.settle(1_600);
    expect(second.role()).toBe("primary");
  });

  it("is replaced by one page, however many notice: the others follow it, and nothing flaps", async () => {
    const { browser, others } = await tabs("b", "c", "d", "e");
    for (const page of others) page.steps.length = 0;
    browser.origin.freeze("first");
    await browser.settle(10_000);
    expect(rolesOf(...others).sort()).toEqual(["mirror", "mirror", "mirror", "primary"]);
    expect(others.flatMap(roleChanges)).toEqual(["primary"]);
  });

  it("is replaced when the page that is taking its place falls asleep, too", async () => {
    const { browser, first, others } = await tabs("b", "c", "d");
    browser.origin.freeze("first");
    await browser.settle(1_150);
    browser.origin.freeze("b");
    await browser.settle(4_000);
    expect(rolesOf(...others.slice(1)).sort()).toEqual(["mirror", "primary"]);
    browser.origin.wake("b");
    browser.origin.wake("first");
    await browser.settle(3_000);
    expect(rolesOf(first, ...others).sort()).toEqual(["mirror", "mirror", "mirror", "primary"]);
  });

  it("is found as quickly after a doubt that came to nothing: the suspicion was of another page", async () => {
    const { browser, first, others: [b, c] } = await tabs("b", "c");
    browser.origin.freeze("b");
    browser.origin.freeze("first");
    await browser.settle(1_000);
    browser.origin.wake("first");
    await browser.settle(3_000);
    expect(rolesOf(first, c as SoftphonePage)).toEqual(["primary", "mirror"]);
    first.crash();
    await browser.settle(1_900);
    expect([b?.role(), c?.role()]).toEqual(["mirror", "primary"]);
  });

  it("may be a mirror whose turn came while it slept: a page in sight goes before", async () => {
    const { browser, first, others: [b, c] } = await tabs("b", "c");
    browser.origin.freeze("b");
    first.crash();
    await browser.settle(1_900);
    expect(c?.role()).toBe("primary");
    b?.steps.splice(0);
    browser.origin.wake("b");
    await browser.settle(1_000);
    expect([b?.role(), c?.role(), b && roleChanges(b), b?.performed]).toEqual(["mirror", "primary", [], []]);
  });
});

describe("a page that wakes and does not own the phone any more", () => {
  const kinds: readonly (Held | undefined)[] = [undefined, "timers", "messages", "locks"];

  it.each(kinds)("does nothing of what was asked of it; another page has. First come: %s", async (first) => {
    const { browser, first: slept, second } = await tabs("second");
    const integration = browser.openIntegration("integration");
    await browser.settle(100);
    browser.origin.freeze("first");
    const id = second.send({ type: "dial", channelId, address: "+12025550143" });
    const asked = integration.ask("setAgentState", "voice", "NotReady", "1");
    await browser.settle(3_000);
    expect(second.performed).toEqual(expect.arrayContaining([`dial ${id}`]));
    slept.performed.length = 0;
    slept.steps.length = 0;
    browser.origin.wake("first", first);
    await browser.settle(500);
    expect([slept.performed, slept.role(), asked.error]).toEqual([[], "mirror", undefined]);
    expect(slept.steps.map(({ action }) => action.type)).toEqual(["link.changed", "replica.received", "link.changed"]);
    expect(slept.phone()).toEqual(second.phone());
  });

  it.each(kinds)("does not ring. First come: %s", async (first) => {
    const scenarios = [{ name: "later", title: "Later", steps: [{ type: "callerDials", at: 1_000 }] }];
    const { browser, first: slept } = await readyBrowser({ scenarios });
    const second = browser.openSoftphone("second");
    await browser.settle(100);
    slept.happens({ type: "scenarioStarts", name: "later" });
    await browser.settle(100);
    // The call comes to a page that sleeps, and has come to another one when it wakes.
    browser.origin.freeze("first");
    await browser.settle(4_000);
    expect([second.role(), second.call().state, second.played]).toEqual(["primary", "Offered", ["ringing"]]);
    browser.origin.wake("first", first);
    await browser.settle(500);
    expect([slept.role(), slept.played.filter((tone) => tone !== undefined), slept.call().state]).toEqual(["mirror", [], "Offered"]);
  });

  it.each(kinds)("takes what the agent does on it to the page that owns it. First come: %s", async (first) => {
    const { browser, first: slept, second } = await tabs("second");
    browser.origin.freeze("first");
    await browser.settle(3_000);
    browser.origin.wake("first", first);
    // Faster than any news.
    const id = slept.send({ type: "dial", channelId, address: "+12025550143" });
    await browser.settle(500);
    expect([slept.performed.filter((line) => line.startsWith("dial")), second.performed]).toEqual([[], [`dial ${id}`]]);
    expect(slept.items()).toHaveLength(1);
  });

  it("asks no page's host for anything", async () => {
    const { browser, first: slept, second } = await tabs("second");
    browser.origin.freeze("first");
    await browser.settle(3_000);
    browser.origin.wake("first", "timers");
    await expect(Promise.all([slept.link.callPort(second.self, "createSession", [{ type: "createSession", templateName: "t" }]), browser.settle(100)])).rejects.toMatchObject({ code: "noSoftphone" });
    expect(second.hostCalls).toEqual([]);
  });

  it("owns it still when nobody has noticed: what came meanwhile is done in its order", async () => {
    const { browser, first, second } = await tabs("second");
    second.hide();
    await browser.settle(100);
    browser.origin.freeze("first");
    const id = second.send({ type: "dial", channelId, address: "+12025550143" });
    await browser.settle(5_000);
    browser.origin.wake("first");
    await browser.settle(100);
    expect([first.role(), first.performed.at(-1), second.items()]).toEqual(["primary", `dial ${id}`, [expect.objectContaining({ direction: "Outgoing" })]]);
  });
});

describe("a page that asks", () => {
  it("accuses nobody when it slept itself: what it has not heard may have been said", async () => {
    const { browser, first, second } = await tabs("second");
    for (let turn = 0; turn < 20; turn += 1) {
      browser.origin.freeze("second");
      await browser.settle(700 + turn * 130);
      browser.origin.wake("second", "timers");
      await browser.settle(turn * 37);
    }
    await browser.settle(3_000);
    expect([rolesOf(first, second), roleChanges(first)]).toEqual([["primary", "mirror"], []]);
  });

  it("accuses nobody when the whole computer slept", async () => {
    const { browser, first, second } = await tabs("second");
    browser.clock.sleep(3_600_000);
    await browser.settle(3_000);
    expect([rolesOf(first, second), roleChanges(first)]).toEqual([["primary", "mirror"], []]);
  });

  it("asks as one with all others, and not at all where it is alone or out of sight", async () => {
    const { browser, first } = await readyBrowser();
    const counts = countQuestions(browser);
    await browser.settle(60_000);
    expect(counts).toEqual({ areYouThere: 0, here: 0 });
    const others = ["b", "c", "d", "e", "f"].map((name) => browser.openSoftphone(name));
    await browser.settle(60_000);
    expect(counts.areYouThere).toBeLessThan(200);
    expect(counts.here).toBe(counts.areYouThere);
    for (const page of others) page.hide();
    await browser.settle(1_000);
    Object.assign(counts, { areYouThere: 0, here: 0 });
    await browser.settle(60_000);
    expect(counts.areYouThere).toBeLessThan(15);
    expect(first.role()).toBe("primary");
  });

  it("costs nothing: no action, no line in the log", async () => {
    const { browser, first, second } = await tabs("second");
    await browser.settle(10_000);
    const before = [first, second].map(({ steps, written }) => [steps.length, written.length]);
    const counts = countQuestions(browser);
    await browser.settle(4_000);
    expect(counts.here).toBeGreaterThan(5);
    expect([first, second].map(({ steps, written }) => [steps.length, written.length])).toEqual(before);
  });

  it("never seizes the phone from a page of another version, which may not know the question", async () => {
    const { browser, first } = await readyBrowser();
    const other = browser.openSoftphone("other", { version: "2.0.0" });
    const counts = countQuestions(browser);
    await browser.settle(1_000);
    expect([other.role(), counts.areYouThere]).toEqual(["outdated", 0]);
    browser.origin.freeze("first");
    await browser.settle(30_000);
    browser.origin.wake("first");
    await browser.settle(1_000);
    expect(rolesOf(first, other)).toEqual(["primary", "outdated"]);
  });
});
