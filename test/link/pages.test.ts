import type { PeerId } from "../../SoftphoneControl/model/ids";
import { HostRefusal } from "../../SoftphoneControl/ports/hostPort";
import type { PageHost, ToastAnswer } from "../../SoftphoneControl/ports/hostPort";
import { findRequest } from "../../SoftphoneControl/state/findRequests";
import { readyBrowser } from "../support/linkBench";
import type { SoftphonePage } from "../support/linkBench";

/** A channel provider's page, as far as other pages see it. */
function provider(changes: Partial<PageHost> = {}): PageHost {
  return { kind: "cif", createSession: () => Promise.resolve("s1"), listSessions: () => Promise.resolve(["s1"]), focusSession: () => Promise.resolve(), ...changes };
}

const person = { id: "1", name: "Ada Example", recordType: "contact" };
const toast = { token: "t1", templateName: "osp_call", templateParameters: {} };
const failing = (asked: Promise<unknown> | undefined) => {
  const failed: unknown[] = [];
  asked?.catch((error: unknown) => failed.push(error));
  return failed;
};

async function twoPages(host?: PageHost) {
  const { browser, first } = await readyBrowser();
  const second = browser.openSoftphone("second");
  if (host) second.standsIn(host);
  await browser.settle();
  return { browser, first, second };
}

const known = (page: SoftphonePage) => Object.fromEntries(Object.entries(page.phone().pages).map(([id, { kind }]) => [id, kind]));

describe("the pages of a softphone", () => {
  it("are known to all of them, each with what its host can do", async () => {
    const { first, second } = await twoPages(provider());
    expect(known(first)).toEqual({ [first.self]: "local", [second.self]: "cif" });
    expect(first.phone().pages[second.self]).toMatchObject({ methods: ["createSession", "listSessions", "focusSession"], isVisible: true });
    expect(second.phone().pages).toEqual(first.phone().pages);
  });

  it("are known anew when Dynamics comes late, and stay where the agent was", async () => {
    const { browser, first, second } = await twoPages();
    const { usedAt } = first.phone().pages[second.self] ?? {};
    await browser.settle(5_000);
    second.standsIn(provider());
    first.standsIn(provider());
    await browser.settle();
    expect(known(first)).toEqual({ [first.self]: "cif", [second.self]: "cif" });
    expect(first.phone().pages[second.self]?.usedAt).toBe(usedAt);
  });

  it("are forgotten when they go, however they go", async () => {
    const { browser, first, second } = await twoPages();
    second.crash();
    await browser.settle();
    expect(Object.keys(first.phone().pages)).toEqual([first.self]);
  });

  it("that take over know who is left, and which was used last", async () => {
    const { browser, first, second } = await twoPages();
    const third = browser.openSoftphone("third");
    await browser.settle(5_000);
    second.isUsed();
    await browser.settle(5_000);
    const { usedAt } = second.phone().pages[second.self] ?? {};
    first.crash();
    await browser.settle(500);
    expect(Object.keys(second.phone().pages).sort()).toEqual([second.self, third.self].sort());
    expect(second.phone().pages[second.self]?.usedAt).toBe(usedAt);
    expect(third.phone()).toEqual(second.phone());
  });

  it("that nobody sees were never used", async () => {
    const { browser, first } = await readyBrowser();
    const hidden = browser.openSoftphone("hidden");
    hidden.hide();
    await browser.settle();
    expect(first.phone().pages[hidden.self]).toMatchObject({ isVisible: false, usedAt: 0 });
    hidden.isUsed();
    await browser.settle();
    expect(first.phone().pages[hidden.self]).toMatchObject({ isVisible: true });
    expect(first.phone().pages[hidden.self]?.usedAt).toBeGreaterThan(0);
  });

  it("do not count an integration's page among them", async () => {
    const { browser, first } = await readyBrowser();
    browser.openIntegration("page");
    await browser.settle();
    expect(Object.keys(first.phone().pages)).toEqual([first.self]);
  });
});

describe("another page's host", () => {
  it("is asked with everything that was given, and answers", async () => {
    const asked: unknown[] = [];
    const record = jest.fn((...args: readonly unknown[]) => { asked.push(args); });
    const { browser, first, second } = await twoPages(provider({
      openRecord: (given) => Promise.resolve(record("openRecord", given)),
      newRecord: (given) => { record("newRecord", given); return Promise.resolve(person); },
      setSessionTitle: (...given) => Promise.resolve(record("setSessionTitle", ...given)),
      conversationOf: () => Promise.resolve(undefined),
    }));
    const host = first.hosts.find("openRecord", second.self);
    const form = { table: "incident", values: { title: "t", customerid: person } };
    const answers = Promise.all([host?.openRecord?.(person), host?.newRecord?.(form), host?.setSessionTitle?.("s1", { a: "b" }), host?.listSessions(), host?.conversationOf?.("s1")]);
    await browser.settle();
    expect(await answers).toEqual([undefined, person, undefined, ["s1"], undefined]);
    expect(asked).toEqual([["openRecord", person], ["newRecord", form], ["setSessionTitle", "s1", { a: "b" }]]);
    expect(host?.notify).toBeUndefined();
  });

  it("refuses in its own words", async () => {
    const { browser, first, second } = await twoPages(provider({ setPresence: () => Promise.reject(new HostRefusal("notPossibleNow", "CIFramework.setPresence: refused")) }));
    const failed = failing(first.hosts.find("setPresence", second.self)?.setPresence?.("Busy"));
    await browser.settle();
    expect(failed).toMatchObject([{ name: "HostRefusal", code: "notPossibleNow", detail: "CIFramework.setPresence: refused" }]);
  });

  it("tells nothing of a fault that is none of the port's", async () => {
    const { browser, first, second } = await twoPages(provider({ showPanel: () => { throw new TypeError("Ada"); } }));
    const failed = failing(first.hosts.find("showPanel", second.self)?.showPanel?.());
    await browser.settle();
    expect(failed).toMatchObject([{ name: "HostRefusal", code: "internal" }]);
    expect(JSON.stringify(failed)).not.toMatch(/Ada/);
  });

  it.each([
    ["a method that it has lost meanwhile", (host: PageHost) => host, "notPossibleNow"],
    ["an answer that is none", (host: PageHost): PageHost => ({ ...host, showPanel: undefined, listSessions: () => Promise.resolve([7] as unknown as string[]) }), "hostUnclear"],
  ])("that has %s is not believed", async (_, change, code) => {
    const { browser, first, second } = await twoPages(provider({ showPanel: () => Promise.resolve() }));
    const host = first.hosts.find("showPanel", second.self);
    browser.origin.lose((message) => (message as { type: string }).type === "hello");
    second.standsIn(change(provider()));
    await browser.settle();
    const failed = failing(code === "hostUnclear" ? host?.listSessions() : host?.showPanel?.());
    await browser.settle();
    expect(failed).toMatchObject([{ code }]);
  });

  it("is given up after ten seconds, and does not do late what nobody waits for", async () => {
    const showPanel = jest.fn(() => Promise.resolve());
    const { browser, first, second } = await twoPages(provider({ showPanel }));
    browser.origin.freeze("second");
    const failed = failing(first.hosts.find("showPanel", second.self)?.showPanel?.());
    await browser.settle(9_900);
    expect(failed).toEqual([]);
    await browser.settle(200);
    expect(failed).toMatchObject([{ code: "timeout" }]);
    browser.origin.wake("second");
    await browser.settle();
    expect(showPanel).not.toHaveBeenCalled();
  });

  it("is waited for as long as the agent takes to answer", async () => {
    let answer: (given: ToastAnswer) => void = () => undefined;
    const { browser, first, second } = await twoPages(provider({ notify: () => new Promise((resolve) => { answer = resolve; }) }));
    const answered = jest.fn();
    void first.hosts.find("notify", second.self)?.notify?.(toast).then(answered);
    await browser.settle(300_000);
    answer("declined");
    await browser.settle();
    expect(answered).toHaveBeenCalledWith("declined");
  });

  it("that goes ends what it was asked for at once", async () => {
    const hangs = (): Promise<never> => new Promise(() => undefined);
    const { browser, first, second } = await twoPages(provider({ notify: hangs, openRecord: hangs }));
    const host = first.hosts.find("notify", second.self);
    const failed = failing(Promise.all([host?.notify?.(toast)]));
    const other = failing(host?.openRecord?.(person));
    await browser.settle(1_000);
    second.crash();
    await browser.settle(20);
    expect([...failed, ...other]).toMatchObject([{ code: "timeout" }, { code: "timeout" }]);
    expect(first.hosts.find("notify", second.self)).toBeUndefined();
  });

  it("that has long gone is not waited for", async () => {
    const { browser, first, second } = await twoPages(provider());
    const host = first.hosts.find("focusSession", second.self);
    second.close();
    await browser.settle();
    const failed = failing(host?.focusSession?.("s1"));
    await browser.settle(0);
    expect(failed).toMatchObject([{ code: "timeout" }]);
  });

  it("does once what it hears twice", async () => {
    const createSession = jest.fn(() => Promise.resolve("s1"));
    const { browser, second } = await twoPages(provider({ createSession }));
    const channel = browser.origin.page("stranger").channel();
    const epoch = browser.clock.now() + 60_000;
    const call = { type: "portCall", v: 1, from: "stranger", to: second.self, epoch, at: browser.clock.now(), callId: "c1", port: "createSession", args: [{ type: "createSession", templateName: "case" }] };
    channel.post(call);
    channel.post(call);
    await browser.settle();
    expect(createSession).toHaveBeenCalledTimes(1);
  });

  it("can be asked by the page alone that owns the phone", async () => {
    const { browser, first, second } = await twoPages();
    const failed = failing(second.link.callPort(first.self, "listSessions", []));
    await browser.settle();
    expect(failed).toMatchObject([{ code: "noSoftphone" }]);
  });
});

describe("a session that a page asks for", () => {
  const inCase = { type: "createSession", templateName: "case", templateParameters: { a: [1] } } as const;

  it("is opened there, where the app around it shows sessions", async () => {
    const { second, first } = await twoPages(provider({ kind: "multisession" }));
    first.standsIn(provider({ kind: "multisession" }));
    const id = await second.wants(inCase);
    expect([second.hostCalls, first.hostCalls]).toEqual([[inCase], []]);
    expect(findRequest(first.phone(), id)?.phase).toBe("effective");
  });

  it("is opened by a channel provider's page where its own page only could keep it", async () => {
    const { second, first } = await twoPages();
    first.standsIn(provider());
    const id = await second.wants(inCase);
    expect([first.hostCalls, second.hostCalls]).toEqual([[inCase], []]);
    expect(findRequest(second.phone(), id)?.phase).toBe("effective");
  });

  it("fails with the host's reason", async () => {
    const { second } = await twoPages(provider({ createSession: () => Promise.reject(new HostRefusal("sessionLimit")) }));
    const id = await second.wants(inCase);
    expect(findRequest(second.phone(), id)).toMatchObject({ phase: "failed", error: { code: "sessionLimit" } });
  });

  it("is not lost with a page that goes before it answers", async () => {
    const { browser, first, second } = await twoPages(provider({ createSession: () => new Promise(() => undefined) }));
    const id = await second.wants(inCase);
    second.crash();
    await browser.settle();
    expect(findRequest(first.phone(), id)).toMatchObject({ phase: "failed", error: { code: "timeout" } });
  });
});

describe("what pages may tell of themselves", () => {
  it("is no kind, and no list, that makes no sense", async () => {
    const { browser, first } = await readyBrowser();
    const channel = browser.origin.page("stranger").channel();
    const hello = { type: "hello", v: 1, from: "stranger" as PeerId, kind: "softphone", tab: { id: "t", openedAt: 5 }, lock: "open-softphone.peer|5|t|stranger", guardsDial: false };
    for (const host of [{ kind: "relayed", methods: [], isVisible: true }, { kind: "cif", methods: "all", isVisible: true }, { kind: "cif", methods: ["__proto__"], isVisible: true }, 7]) channel.post({ ...hello, host });
    await browser.settle();
    expect(Object.keys(first.phone().pages)).toEqual([first.self]);
  });
});
