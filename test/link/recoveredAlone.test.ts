import { readyBrowser } from "../support/linkBench";
import type { Browser, Integration } from "../support/linkBench";

const onForm = "/WebResources/contoso_/form.html";

/** The only page with the softphone is loaded again in the middle of a call. */
async function reloaded() {
  const { browser, first } = await readyBrowser();
  first.happens({ type: "callerDials" });
  await browser.settle();
  await first.wants({ type: "acceptWorkitem", workItemId: first.call().id });
  const { id } = first.call();
  const kept = first.resumeData();
  first.crash();
  const loadAgain = () => browser.openSoftphone("first", { kept });
  return { browser, id, loadAgain };
}

/** As most integrations begin: they hear nothing before they are told that the API can be used. */
function integrates(browser: Browser, name: string, { path = onForm, tab = "first" } = {}): Pick<Integration, "crash"> & { readonly heard: unknown[] } {
  const integration = browser.openIntegration(name, { tab, path });
  const heard: unknown[] = [];
  void integration.cil.initIntegration(() => {
    integration.cil.onWorkitemCreate?.(({ id, state }: Record<string, unknown>) => heard.push([id, state]));
  });
  return { crash: integration.crash, heard };
}

describe("a call that comes back with the only page of the softphone", () => {
  it.each([
    ["later than the call", 3_000],
    ["before the softphone", -1_000],
    ["at the same moment", 0],
  ])("is told once to an integrator's page of that tab that is there %s", async (_, laterMs) => {
    const { browser, id, loadAgain } = await reloaded();
    const early = laterMs < 0 ? integrates(browser, "frame") : undefined;
    await browser.settle(Math.max(0, -laterMs));
    const again = loadAgain();
    const now = laterMs === 0 ? integrates(browser, "frame") : undefined;
    await browser.settle(Math.max(10, laterMs));
    const frame = early ?? now ?? integrates(browser, "frame");
    await browser.settle(1_000);
    expect(frame.heard).toEqual([[id, "Active"]]);
    expect(again.call()).toMatchObject({ id, state: "Active" });
  });

  it("is told with the state that it has by then, and not at all once it is over", async () => {
    const { browser, id, loadAgain } = await reloaded();
    const again = loadAgain();
    await browser.settle(500);
    await again.wants({ type: "pauseWorkitem", workItemId: id });
    const frame = integrates(browser, "frame");
    await browser.settle();
    expect(frame.heard).toEqual([[id, "Paused"]]);
    await again.wants({ type: "endWorkitem", workItemId: id });
    await again.wants({ type: "completeWrapup", workItemId: id });
    const other = integrates(browser, "other", { path: "/WebResources/contoso_/other.html" });
    await browser.settle();
    expect(other.heard).toEqual([]);
  });

  it("is not told again to a page that the agent opens again, nor in another tab, nor half a minute later", async () => {
    const { browser, id, loadAgain } = await reloaded();
    loadAgain();
    await browser.settle(500);
    const frame = integrates(browser, "frame");
    await browser.settle();
    frame.crash();
    const again = integrates(browser, "frame again");
    const elsewhere = integrates(browser, "elsewhere", { tab: "elsewhere" });
    await browser.settle(30_000);
    const late = integrates(browser, "late", { path: "/WebResources/contoso_/late.html" });
    await browser.settle(1_000);
    expect([frame.heard, again.heard, elsewhere.heard, late.heard]).toEqual([[[id, "Active"]], [], [], []]);
  });
});

it("an integrator's page that is opened in the middle of a call hears nothing of its beginning: nothing has come back", async () => {
  const { browser, first } = await readyBrowser();
  const second = browser.openSoftphone("second");
  first.happens({ type: "callerDials" });
  await browser.settle();
  const frame = integrates(browser, "frame");
  await browser.settle();
  first.crash();
  await browser.settle(1_000);
  const inSecond = integrates(browser, "in second", { tab: "second" });
  await browser.settle(1_000);
  expect([second.role(), frame.heard, inSecond.heard]).toEqual(["primary", [], []]);
});
