import { createPageLocks } from "../../SoftphoneControl/link/client/pageLocks";
import { readyBrowser } from "../support/linkBench";
import type { CrmRecord } from "../../SoftphoneControl/model/records/crmRecord";
import type { SoftphonePage } from "../support/linkBench";

const channelId = "telephony" as never;
const number = "+12025550143";
const preferred = { prefersPrimary: true } as const;
const rolesOf = (...pages: readonly SoftphonePage[]) => pages.map((page) => page.role());
const roleChanges = (page: SoftphonePage) => page.steps.flatMap(({ action }) => (action.type === "link.changed" ? [action.link] : []));

async function inACall() {
  const { browser, first } = await readyBrowser();
  first.happens({ type: "callerDials" });
  await browser.settle();
  await first.wants({ type: "acceptWorkitem", workItemId: first.call().id });
  const page = browser.openSoftphone("page", preferred);
  await browser.settle();
  return { browser, first, page };
}

async function wrapUp({ wants, call }: SoftphonePage) {
  const workItemId = call().id;
  await wants({ type: "endWorkitem", workItemId });
  await wants({ type: "completeWrapup", workItemId });
}

describe("a page that prefers to own the phone", () => {
  it("takes it over as it opens, and nobody notices", async () => {
    const { browser, first } = await readyBrowser();
    const other = browser.openSoftphone("other");
    await browser.settle();
    first.steps.length = 0;
    const page = browser.openSoftphone("page", preferred);
    await browser.settle(500);
    expect(rolesOf(page, first, other)).toEqual(["primary", "mirror", "mirror"]);
    expect(roleChanges(first)).toEqual(["mirror"]);
    for (const { phone, told } of [page, first, other]) {
      expect(phone().channels).toMatchObject([{ state: "Ready" }]);
      expect([phone().notices, told()]).toEqual([[], []]);
    }
    expect(page.startedFrom).toMatchObject({ isSuccessor: true, resume: expect.any(String) as string });
  });

  it("has the calls from then on; the others show them and may do everything", async () => {
    const { browser, first } = await readyBrowser();
    const page = browser.openSoftphone("page", preferred);
    await browser.settle(500);
    first.happens({ type: "callerDials" });
    await browser.settle();
    const workItemId = first.call().id;
    const id = await first.wants({ type: "acceptWorkitem", workItemId });
    expect(page.performed).toEqual([`acceptWorkitem ${id}`]);
    expect(first.told()).toEqual(["workitemCreate", `workitemConnect [${id}]`, `agentStateChange Active [${id}]`]);
    expect(page.call().state).toBe("Active");
  });

  it("waits for the end of a call and of its wrap-up", async () => {
    const { browser, first, page } = await inACall();
    await browser.settle(60_000);
    expect(rolesOf(first, page)).toEqual(["primary", "mirror"]);
    const workItemId = first.call().id;
    await first.wants({ type: "endWorkitem", workItemId });
    expect([first.call().state, ...rolesOf(first, page)]).toEqual(["Wrapup", "primary", "mirror"]);
    await first.wants({ type: "completeWrapup", workItemId });
    await browser.settle(500);
    expect(rolesOf(first, page)).toEqual(["mirror", "primary"]);
    expect(page.phone().channels).toMatchObject([{ state: "Ready" }]);
  });

  it("takes it over without a word, while a form is filled in elsewhere that the page before it asked for", async () => {
    const { browser, first, page } = await inACall();
    const other = browser.openSoftphone("other");
    await browser.settle();
    other.standsIn({ kind: "multisession", createSession: () => Promise.resolve("s1"), listSessions: () => Promise.resolve([]), newRecord: () => new Promise(() => undefined) });
    await browser.settle();
    await other.wants({ type: "newRecord", table: "contact", workItemId: first.call().id });
    await wrapUp(first);
    await browser.settle(500);
    expect(rolesOf(page, first, other)).toEqual(["primary", "mirror", "mirror"]);
    expect(first.steps.filter(({ action }) => action.type === "trouble.noticed")).toEqual([]);
  });

  it("takes it over while the agent still fills in a form for the call: what becomes of that changes nothing on the page before", async () => {
    let save: (record: CrmRecord) => void = () => undefined;
    const newRecord = (): Promise<CrmRecord> => new Promise((resolve) => { save = resolve; });
    const { browser, first } = await readyBrowser({ host: { kind: "multisession", createSession: () => Promise.resolve("s"), listSessions: () => Promise.resolve([]), newRecord } });
    first.happens({ type: "callerDials" });
    await browser.settle();
    const workItemId = first.call().id;
    await first.wants({ type: "acceptWorkitem", workItemId });
    await first.wants({ type: "newRecord", table: "incident", workItemId });
    await wrapUp(first);
    const page = browser.openSoftphone("page", preferred);
    await browser.settle(500);
    expect(rolesOf(first, page)).toEqual(["mirror", "primary"]);
    first.steps.length = 0;
    save({ id: "c1", name: "Broken seal", recordType: "incident" });
    await browser.settle(500);
    expect(first.steps.map(({ action }) => action.type)).toEqual([]);
    expect(first.phone()).toEqual(page.phone());
  });

  it("waits for the end of a request", async () => {
    const { browser, first } = await readyBrowser({ latencyMs: 400 });
    await browser.settle(2_000);
    first.send({ type: "setAgentState", channelId, state: "NotReady", reasonCode: "1" });
    const page = browser.openSoftphone("page", preferred);
    await browser.settle(100);
    expect(rolesOf(first, page)).toEqual(["primary", "mirror"]);
    await browser.settle(3_000);
    expect(rolesOf(first, page)).toEqual(["mirror", "primary"]);
    expect(page.phone().channels).toMatchObject([{ state: "NotReady" }]);
  });

  it("is followed by the next in line when it closes, in the middle of a call, too", async () => {
    const { browser, first } = await readyBrowser();
    const other = browser.openSoftphone("other");
    const page = browser.openSoftphone("page", preferred);
    await browser.settle(500);
    page.happens({ type: "callerDials" });
    await browser.settle();
    await page.wants({ type: "acceptWorkitem", workItemId: page.call().id });
    page.close();
    await browser.settle(500);
    expect(rolesOf(other, first)).toEqual(["primary", "mirror"]);
    expect(first.call().state).toBe("Active");
    await wrapUp(first);
    expect([first.items(), other.items()]).toEqual([[], []]);
  });

  it("takes the phone over again when it is opened again", async () => {
    const { browser, first } = await readyBrowser();
    const page = browser.openSoftphone("page", preferred);
    await browser.settle(500);
    page.crash();
    await browser.settle(500);
    expect(rolesOf(first)).toEqual(["primary"]);
    const again = browser.openSoftphone("page again", preferred);
    await browser.settle(500);
    expect(rolesOf(first, again)).toEqual(["mirror", "primary"]);
    expect(again.phone().channels).toMatchObject([{ state: "Ready" }]);
  });

  it("leaves the phone to another that prefers it, too, and was first", async () => {
    const { browser, first } = await readyBrowser();
    const page = browser.openSoftphone("page", preferred);
    await browser.settle(500);
    const second = browser.openSoftphone("second page", preferred);
    await browser.settle(60_000);
    expect(rolesOf(page, second, first)).toEqual(["primary", "mirror", "mirror"]);
    page.close();
    await browser.settle(500);
    expect(rolesOf(second, first)).toEqual(["primary", "mirror"]);
  });
});

describe("what is asked while the phone changes its page", () => {
  it("by the agent, is done once", async () => {
    const { browser, first } = await readyBrowser();
    const other = browser.openSoftphone("other");
    const page = browser.openSoftphone("page", preferred);
    let id = "";
    const unsubscribe = first.store.subscribe(() => {
      if (id === "" && first.role() === "mirror") id = other.send({ type: "dial", channelId, address: number });
    });
    await browser.settle(500);
    unsubscribe();
    expect([first, other, page].flatMap(({ performed }) => performed.filter((line) => line.startsWith("dial")))).toEqual([`dial ${id}`]);
    expect(other.items()).toHaveLength(1);
  });

  it("by the agent on the page that hands it over, is done once", async () => {
    const { browser, first } = await readyBrowser();
    const page = browser.openSoftphone("page", preferred);
    let id = "";
    const unsubscribe = first.store.subscribe(() => {
      if (id === "" && first.role() === "mirror") id = first.send({ type: "dial", channelId, address: number });
    });
    await browser.settle(500);
    unsubscribe();
    expect(page.performed).toEqual([`dial ${id}`]);
    expect(first.items()).toHaveLength(1);
  });

  it("by an integration, is done once", async () => {
    const { browser, first } = await readyBrowser();
    const integration = browser.openIntegration("integration");
    await browser.settle();
    const page = browser.openSoftphone("page", preferred);
    let asked: ReturnType<typeof integration.ask> | undefined;
    const unsubscribe = first.store.subscribe(() => {
      if (!asked && first.role() === "mirror") asked = integration.ask("dialOrConsult", "voice", number);
    });
    await browser.settle(500);
    unsubscribe();
    expect(asked?.error).toBeUndefined();
    expect(page.items()).toHaveLength(1);
  });
});

describe("a page that asked for the phone and did not come for it", () => {
  it("has crashed: the phone goes on where it was", async () => {
    const { browser, first } = await readyBrowser();
    const page = browser.openSoftphone("page", preferred);
    const unsubscribe = first.store.subscribe(() => {
      if (first.role() === "mirror") browser.origin.close("page");
    });
    await browser.settle(500);
    unsubscribe();
    expect([first.role(), page.startedFrom]).toEqual(["mirror", undefined]);
    await browser.settle(6_000);
    expect([first.role(), first.phone().channels[0]?.state, first.told()]).toEqual(["primary", "Ready", []]);
    first.happens({ type: "callerDials" });
    await browser.settle();
    expect(first.told()).toEqual(["workitemCreate"]);
  });

  it("hung, and comes too late: it takes no call away, and asks again", async () => {
    const { browser, first } = await readyBrowser();
    const page = browser.openSoftphone("page", preferred);
    const unwatch = browser.origin.lose((message) => {
      if ((message as { type: string }).type === "yours") browser.origin.freeze("page");
      return false;
    });
    await browser.settle(10_000);
    unwatch();
    expect(first.role()).toBe("primary");
    first.happens({ type: "callerDials" });
    await browser.settle();
    browser.origin.wake("page");
    await browser.settle(500);
    expect(rolesOf(first, page)).toEqual(["primary", "mirror"]);
    await first.wants({ type: "acceptWorkitem", workItemId: first.call().id });
    await wrapUp(first);
    await browser.settle(500);
    expect(rolesOf(first, page)).toEqual(["mirror", "primary"]);
  });

  it("had asked one that hung: that one answers no old question, and is asked again", async () => {
    const { browser, first } = await readyBrowser();
    browser.origin.freeze("first");
    // Out of sight, it does not take the place of one that hangs.
    const page = browser.openSoftphone("page", { ...preferred, isVisible: false });
    await browser.settle(9_000);
    expect(page.role()).toBe("joining");
    browser.origin.wake("first");
    await browser.settle(500);
    expect(rolesOf(first, page)).toEqual(["mirror", "primary"]);
  });
});

describe("who is no softphone", () => {
  it.each([
    ["a stranger", { type: "wantPrimary", at: 10, from: "nobody" }],
    ["a page without a time", { type: "wantPrimary", from: "nobody" }],
  ])("is given no phone: %s", async (_, message) => {
    const { browser, first } = await readyBrowser();
    browser.origin.page("stranger").channel().post({ v: 1, ...message, ...("at" in message && { at: browser.clock.now() }) });
    await browser.settle(500);
    expect([first.role(), roleChanges(first)]).toEqual(["primary", []]);
  });

  it("gives none: a page that did not ask takes nothing", async () => {
    const { browser, first } = await readyBrowser();
    const page = browser.openSoftphone("page");
    await browser.settle();
    browser.origin.page("stranger").channel().post({ v: 1, type: "yours", to: page.self, from: "nobody", epoch: browser.clock.now() });
    await browser.settle(500);
    expect(rolesOf(first, page)).toEqual(["primary", "mirror"]);
  });
});

describe("a stolen lock", () => {
  /** As much of the browser's lock manager as stealing needs. */
  function stealable() {
    let fail: (error: unknown) => void = () => undefined;
    const request = (_: string, options: LockOptions, whenHeld: () => Promise<void>): Promise<void> => {
      fail(new DOMException("stolen", "AbortError"));
      return new Promise((resolve, reject) => {
        fail = reject;
        whenHeld().then(resolve, reject);
        expect(options.steal === true && options.signal !== undefined).toBe(false);
      });
    };
    return createPageLocks({ navigator: { locks: { request } } } as unknown as Window & typeof globalThis);
  }
  const settled = () => new Promise((resolve) => { setImmediate(resolve); });

  it("is told to the page that had it", async () => {
    const locks = stealable();
    const heard: string[] = [];
    await locks.hold("a lock", undefined, () => heard.push("lost"));
    await locks.steal("a lock", () => heard.push("lost again"));
    await settled();
    expect(heard).toEqual(["lost"]);
  });

  it("is nobody's loss once it was let go", async () => {
    const locks = stealable();
    const heard: string[] = [];
    const release = await locks.hold("a lock", undefined, () => heard.push("lost"));
    release();
    await settled();
    await locks.steal("a lock", () => undefined);
    await settled();
    expect(heard).toEqual([]);
  });
});
