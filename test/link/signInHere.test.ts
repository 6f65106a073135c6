import { signInHere } from "../../SoftphoneControl/app/signInHere";
import type { RequestId } from "../../SoftphoneControl/model/ids";
import { createBrowser } from "../support/linkBench";
import type { Browser, SoftphonePage } from "../support/linkBench";

const sip = { configuration: { backend: "sip" } } as const;
const preferred = { prefersPrimary: true } as const;
const rolesOf = (...pages: readonly SoftphonePage[]) => pages.map((page) => page.role());
const signIns = (...pages: readonly SoftphonePage[]) => pages.map(({ performed }) => performed.filter((line) => line.startsWith("signIn")).length);

let asked = 0;
/** The agent clicks "Sign in" on a page that does not own the phone. */
function clicks({ clock }: Browser, { store, link, self }: SoftphonePage): void {
  asked += 1;
  void signInHere({ store, link, clock }, { type: "intent.command", at: clock.now(), requestId: `click-${asked}` as RequestId, source: "agent", page: self, command: { type: "signIn" } });
}

async function twoPages(options = {}) {
  const browser = createBrowser({ ...sip, ...options });
  const first = browser.openSoftphone("first");
  await browser.settle();
  const second = browser.openSoftphone("second");
  await browser.settle();
  return { browser, first, second };
}

describe("signing in on a page that does not own the phone", () => {
  it("brings the phone there first", async () => {
    const { browser, first, second } = await twoPages();
    clicks(browser, second);
    await browser.settle(500);
    expect([rolesOf(first, second), signIns(first, second)]).toEqual([["mirror", "primary"], [0, 1]]);
    expect([second.phone().agent, first.phone().agent]).toEqual([expect.anything(), expect.anything()]);
    expect([second.store.getState().here.lead, second.phone().notices]).toEqual([undefined, []]);
  });

  it("waits for the line of its own", async () => {
    const { browser, second } = await twoPages({ latencyMs: 400 });
    await browser.settle(2_000);
    clicks(browser, second);
    await browser.settle(300);
    expect([second.role(), second.store.getState().here.lead, signIns(second)]).toEqual(["primary", "asked", [0]]);
    await browser.settle(5_000);
    expect([second.phone().agent, second.phone().notices]).toEqual([expect.anything(), []]);
  });

  it("asks once, however often the agent clicks", async () => {
    const { browser, first, second } = await twoPages();
    clicks(browser, second);
    clicks(browser, second);
    await browser.settle(500);
    clicks(browser, second);
    await browser.settle(500);
    expect(signIns(first, second)).toEqual([0, 1]);
  });

  it("comes off when the other hangs: this page takes its place", async () => {
    const { browser, first, second } = await twoPages();
    browser.origin.freeze("first");
    clicks(browser, second);
    await browser.settle(1_000);
    expect(second.store.getState().here.lead).toBe("asked");
    await browser.settle(1_000);
    expect([second.role(), second.store.getState().here.lead, second.phone().agent]).toEqual(["primary", undefined, expect.anything()]);
    browser.origin.wake("first");
    await browser.settle(500);
    expect([rolesOf(first, second), signIns(first, second)]).toEqual([["mirror", "primary"], [0, 1]]);
  });

  it("ends with a sentence on this page when the other hangs and hears too late of it, and comes off at the next click", async () => {
    const { browser, first, second } = await twoPages();
    // Out of sight, it does not take the place of one that hangs.
    second.hide();
    await browser.settle(10);
    browser.origin.freeze("first");
    clicks(browser, second);
    await browser.settle(2_100);
    expect([second.role(), second.store.getState().here.lead]).toEqual(["mirror", "refused"]);
    browser.origin.wake("first");
    await browser.settle(500);
    // The old question is no question any more.
    expect(rolesOf(first, second)).toEqual(["primary", "mirror"]);
    clicks(browser, second);
    await browser.settle(500);
    expect([rolesOf(first, second), second.store.getState().here.lead]).toEqual([["mirror", "primary"], undefined]);
  });

  it("leaves the phone where somebody signs in already", async () => {
    const { browser, first, second } = await twoPages();
    first.store.dispatch({ type: "credentials.asked", at: browser.clock.now(), asked: { why: "signIn", wereRefused: false, user: "" } });
    await browser.settle();
    expect(second.phone().credentialsAsked).toBeDefined();
    clicks(browser, second);
    await browser.settle(2_000);
    expect([rolesOf(first, second), second.store.getState().here.lead]).toEqual([["primary", "mirror"], "refused"]);
  });

  it("comes off when the page that owned the phone is closed meanwhile", async () => {
    const { browser, first, second } = await twoPages();
    browser.origin.freeze("first");
    clicks(browser, second);
    first.crash();
    await browser.settle(500);
    expect([second.role(), second.phone().agent]).toEqual(["primary", expect.anything()]);
  });
});

describe("a page that prefers to own the phone", () => {
  it("gives it to the page where the agent signs in, and does not take it back while signed in", async () => {
    const browser = createBrowser(sip);
    const form = browser.openSoftphone("form");
    await browser.settle();
    const page = browser.openSoftphone("page", preferred);
    await browser.settle(500);
    expect(rolesOf(form, page)).toEqual(["mirror", "primary"]);
    form.steps.length = 0;
    clicks(browser, form);
    await browser.settle(60_000);
    expect([rolesOf(form, page), signIns(form, page)]).toEqual([["primary", "mirror"], [1, 0]]);
    expect(form.steps.flatMap(({ action }) => (action.type === "link.changed" ? [action.link] : []))).toEqual(["primary"]);
  });

  it("does not take it in the middle, while the line is made for signing in", async () => {
    const browser = createBrowser({ ...sip, latencyMs: 400 });
    const form = browser.openSoftphone("form");
    await browser.settle(3_000);
    const page = browser.openSoftphone("page", preferred);
    await browser.settle(3_000);
    clicks(browser, form);
    await browser.settle(10_000);
    expect([rolesOf(form, page), signIns(form, page)]).toEqual([["primary", "mirror"], [1, 0]]);
  });

  it("is not given it before what it was taken for is over", async () => {
    const browser = createBrowser(sip);
    const form = browser.openSoftphone("form");
    await browser.settle();
    const page = browser.openSoftphone("page", preferred);
    await browser.settle(500);
    const given = form.link.takeLead(() => new Promise((resolve) => { browser.clock.after(3_000, resolve); }));
    await browser.settle(2_500);
    expect(rolesOf(form, page)).toEqual(["primary", "mirror"]);
    await browser.settle(1_000);
    expect(await given).toBe(true);
  });

  it("has it again once the agent has signed out", async () => {
    const browser = createBrowser(sip);
    const form = browser.openSoftphone("form");
    await browser.settle();
    const page = browser.openSoftphone("page", preferred);
    await browser.settle(500);
    clicks(browser, form);
    await browser.settle(500);
    await form.wants({ type: "setAgentState", channelId: "telephony" as never, state: "Logout", reasonCode: "11" });
    await browser.settle(500);
    expect(rolesOf(form, page)).toEqual(["mirror", "primary"]);
  });

  it("takes over no telephone that an agent is signed in on", async () => {
    const browser = createBrowser(sip);
    const form = browser.openSoftphone("form");
    await browser.settle();
    await form.wants({ type: "signIn" });
    const page = browser.openSoftphone("page", preferred);
    await browser.settle(60_000);
    expect(rolesOf(form, page)).toEqual(["primary", "mirror"]);
  });
});

describe("a question for a password", () => {
  it("goes with the page that asked it: the next in line asks its own", async () => {
    const { browser, first, second } = await twoPages();
    first.store.dispatch({ type: "credentials.asked", at: browser.clock.now(), asked: { why: "signIn", wereRefused: false, user: "alice" } });
    await browser.settle();
    first.crash();
    await browser.settle(500);
    expect([second.role(), second.phone().credentialsAsked]).toEqual(["primary", undefined]);
  });
});
