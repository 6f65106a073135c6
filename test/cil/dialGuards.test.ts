import { readyBrowser } from "../support/linkBench";
import type { SoftphonePage } from "../support/linkBench";

const dial = { type: "dial", channelId: "telephony" as never, address: "+12025550143" } as const;
const reasonsIn = (page: SoftphonePage): string[] =>
  page.written.flatMap(({ level, message }) => (message.startsWith("dialGuard.lifted") ? [`${level} ${message.split(" ").at(-1)}`] : []));

async function guarded() {
  const { browser, first } = await readyBrowser();
  const second = browser.openSoftphone("second");
  const integration = browser.openIntegration("page");
  const unsubscribe = integration.cil.onBeforeDial?.(() => undefined) as () => void;
  await browser.settle();
  expect(first.phone().dialGuards).toHaveLength(1);
  return { browser, first, second, integration, unsubscribe };
}

describe("nobody holds dialling up who isn't there:", () => {
  it("unsubscribing gives it back at once", async () => {
    const { browser, first, unsubscribe } = await guarded();
    unsubscribe();
    unsubscribe();
    await browser.settle();
    expect(first.phone().dialGuards).toEqual([]);
    expect(reasonsIn(first)).toEqual(["warning unsubscribed"]);
    await first.wants(dial);
    expect(first.call()).toMatchObject({ state: "Initiated" });
  });

  it("one of two handlers that goes leaves the other in charge", async () => {
    const { browser, first, integration, unsubscribe } = await guarded();
    const heard = integration.hears("onBeforeDial");
    unsubscribe();
    await browser.settle();
    expect(first.phone().dialGuards).toHaveLength(1);
    await first.wants(dial);
    await browser.settle();
    expect(heard).toHaveLength(1);
  });

  it("closing or crashing gives it back", async () => {
    const { browser, first, integration } = await guarded();
    integration.crash();
    await browser.settle();
    expect(first.phone().dialGuards).toEqual([]);
    expect(reasonsIn(first)).toEqual(["warning gone"]);
    await first.wants(dial);
    expect(first.call()).toMatchObject({ state: "Initiated" });
  });

  it.each([0, 700, 1_400])("freezing gives it back within five seconds, %d ms after it last answered", async (ms) => {
    const { browser, first, integration } = await guarded();
    await browser.settle(9_000 + ms);
    integration.freeze();
    await browser.settle(4_990);
    expect(first.phone().dialGuards).toEqual([]);
    expect(reasonsIn(first)).toEqual(["warning silent"]);
  });

  it("one that wakes is in charge again, and one that unsubscribed in its sleep is not", async () => {
    const { browser, first, integration, unsubscribe } = await guarded();
    integration.freeze();
    await browser.settle(5_000);
    integration.wake();
    await browser.settle();
    expect(first.phone().dialGuards).toHaveLength(1);
    unsubscribe();
    integration.freeze();
    await browser.settle(5_000);
    integration.wake();
    await browser.settle(5_000);
    expect(first.phone().dialGuards).toEqual([]);
  });

  it("a computer that slept takes it from nobody", async () => {
    const { browser, first } = await guarded();
    await browser.settle(2_000);
    browser.clock.sleep(3_600_000);
    await browser.settle(10_000);
    expect(reasonsIn(first)).toEqual([]);
    expect(first.phone().dialGuards).toHaveLength(1);
  });

  it("of two, both must be gone", async () => {
    const { browser, first, integration } = await guarded();
    const other = browser.openIntegration("other");
    const heard = other.hears("onBeforeDial");
    await browser.settle();
    expect(first.phone().dialGuards).toHaveLength(2);
    integration.crash();
    await browser.settle();
    await first.wants(dial);
    await browser.settle();
    expect(heard).toHaveLength(1);
    other.crash();
    await browser.settle();
    await first.wants(dial);
    expect(first.call()).toMatchObject({ state: "Initiated" });
  });

  it("the next tab that owns the phone keeps a guard that lives", async () => {
    const { browser, first, second, integration } = await guarded();
    const heard = integration.hears("onBeforeDial");
    first.crash();
    await browser.settle(10_000);
    expect(second.role()).toBe("primary");
    expect(second.phone().dialGuards).toHaveLength(1);
    await second.wants(dial);
    await browser.settle();
    expect(heard).toHaveLength(1);
    expect(second.items()).toEqual([]);
  });

  it("and drops one that went with the tab before", async () => {
    const { browser, first, second, integration } = await guarded();
    integration.crash();
    first.crash();
    await browser.settle(500);
    expect(second.phone().dialGuards).toEqual([]);
    expect(reasonsIn(second)).toEqual(["warning gone"]);
  });

  it("and one that froze before it took over", async () => {
    const { browser, first, second, integration } = await guarded();
    integration.freeze();
    first.crash();
    await browser.settle(4_990);
    expect(second.phone().dialGuards).toEqual([]);
    expect(reasonsIn(second)).toEqual(["warning silent"]);
  });

  it("a page that nobody knows guards nothing", async () => {
    const { browser, first } = await readyBrowser();
    const stranger = browser.origin.page("stranger").channel();
    stranger.post({ type: "guard", guardsDial: true, v: 1, from: "stranger" });
    await browser.settle();
    expect(first.phone().dialGuards).toEqual([]);
  });
});
