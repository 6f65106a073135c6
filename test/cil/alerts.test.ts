import { readyBrowser } from "../support/linkBench";
import type { Browser, SoftphonePage } from "../support/linkBench";

async function listening() {
  const { browser, first } = await readyBrowser();
  const integration = browser.openIntegration("page");
  await browser.settle();
  async function shows(...args: unknown[]) {
    const asked = integration.ask("showError", ...args);
    await browser.settle();
    return asked;
  }
  return { browser, first, integration, shows };
}

async function answers(browser: Browser, page: SoftphonePage, answer: "confirm" | "dismiss", alertId = page.phone().alerts[0]?.id ?? ""): Promise<void> {
  page.link.dispatch({ type: "intent.alertAnswered", at: browser.clock.now(), alertId, answer });
  await browser.settle();
}

describe("an alert of an integration", () => {
  it("shows its words, under its labels", async () => {
    const { first, shows } = await listening();
    expect(await shows("Reload?", "Oh no...", { label: "Reload", callback: () => undefined }, { label: "Cancel", callback: undefined })).toEqual({ settled: true, value: undefined });
    expect(first.phone().alerts).toMatchObject([{ description: "Reload?", title: "Oh no...", confirm: "Reload", dismiss: "Cancel" }]);
  });

  it("with nothing but a description can only be closed", async () => {
    const { browser, first, shows } = await listening();
    await shows("Something is wrong");
    const [alert] = first.phone().alerts;
    expect([alert?.title, alert?.confirm, alert?.dismiss]).toEqual([undefined, undefined, undefined]);
    await answers(browser, first, "dismiss");
    expect(first.phone().alerts).toEqual([]);
  });

  it("waits its turn: the first that came is shown first", async () => {
    const { browser, first, shows } = await listening();
    for (const description of ["one", "two", "three"]) await shows(description);
    expect(first.phone().alerts.map(({ description }) => description)).toEqual(["one", "two", "three"]);
    await answers(browser, first, "dismiss");
    expect(first.phone().alerts.map(({ description }) => description)).toEqual(["two", "three"]);
  });

  it("runs what the integration wanted, in the integration's page, once", async () => {
    const { browser, first, integration, shows } = await listening();
    const ran: string[] = [];
    await shows("Reload?", undefined, { label: "Reload", callback: () => ran.push("reload") }, { label: "Cancel", callback: () => ran.push("cancel") });
    const [{ id } = { id: "" }] = first.phone().alerts;
    await answers(browser, first, "confirm", id);
    await answers(browser, first, "confirm", id);
    await answers(browser, first, "dismiss", id);
    expect(ran).toEqual(["reload"]);
    expect(integration.thrown).toEqual([]);
  });

  it("is answered once, whatever two tabs press", async () => {
    const { browser, first, shows } = await listening();
    const second = browser.openSoftphone("second");
    await browser.settle();
    const ran: string[] = [];
    await shows("Reload?", undefined, { label: "Reload", callback: () => ran.push("reload") }, { label: "Cancel", callback: () => ran.push("cancel") });
    const { id: alertId } = second.phone().alerts[0] as { id: string };
    second.link.dispatch({ type: "intent.alertAnswered", at: browser.clock.now(), alertId, answer: "dismiss" });
    first.link.dispatch({ type: "intent.alertAnswered", at: browser.clock.now(), alertId, answer: "confirm" });
    await browser.settle();
    expect(ran).toEqual(["reload"]);
    expect(second.phone().alerts).toEqual([]);
  });

  it("whose callback throws is gone like any other, and the page's own console has it", async () => {
    const { browser, first, integration, shows } = await listening();
    await shows("Reload?", undefined, { label: "Reload", callback: () => { throw new Error("mine"); } });
    await answers(browser, first, "confirm");
    expect(first.phone().alerts).toEqual([]);
    expect(integration.thrown).toEqual([new Error("mine")]);
  });

  it("goes with its page", async () => {
    const { browser, first, integration, shows } = await listening();
    const other = browser.openIntegration("other");
    other.ask("showError", "of another");
    await shows("of this");
    integration.crash();
    await browser.settle();
    expect(first.phone().alerts.map(({ description }) => description)).toEqual(["of another"]);
  });

  it("outlives the tab that owned the phone, with its callbacks", async () => {
    const { browser, first, shows } = await listening();
    const second = browser.openSoftphone("second");
    await browser.settle();
    const ran: string[] = [];
    await shows("Reload?", undefined, { label: "Reload", callback: () => ran.push("reload") });
    first.crash();
    await browser.settle(500);
    await answers(browser, second, "confirm");
    expect(ran).toEqual(["reload"]);
  });

  it("is refused when fifty are waiting", async () => {
    const { first, shows } = await listening();
    for (let count = 1; count <= 50; count += 1) await shows(`${count}`);
    expect((await shows("one too many")).error).toMatchObject({ code: "notPossibleNow" });
    expect(first.phone().alerts).toHaveLength(50);
  });

  it.each([
    ["no description", [""]],
    ["a description that is no text", [{ html: "<b>" }]],
    ["a button without a label", ["text", "title", {}]],
    ["a button with an empty label", ["text", "title", { label: "" }]],
    ["a title that is no text", ["text", 5]],
    ["a book", ["x".repeat(2_001)]],
  ])("is refused with %s", async (_, args) => {
    const { first, shows } = await listening();
    expect((await shows(...args)).error).toMatchObject({ code: "badArgument" });
    expect(first.phone().alerts).toEqual([]);
  });
});

describe("an info of an integration", () => {
  it("has up to 60 characters, and is gone after six seconds", async () => {
    const { browser, first, integration } = await listening();
    const shown = integration.ask("showInfo", "x".repeat(60));
    await browser.settle();
    expect(shown).toEqual({ settled: true, value: undefined });
    expect(first.phone().infos).toMatchObject([{ text: "x".repeat(60) }]);
    await browser.settle(5_900);
    expect(first.phone().infos).toHaveLength(1);
    await browser.settle(100);
    expect(first.phone().infos).toEqual([]);
  });

  it.each([["x".repeat(61)], [""], [undefined], [7]])("is refused otherwise: %j", async (text) => {
    const { browser, first, integration } = await listening();
    const errors = integration.hears("onError");
    const shown = integration.ask("showInfo", text);
    await browser.settle();
    expect(shown.error).toMatchObject({ code: "badArgument" });
    expect(errors).toHaveLength(1);
    expect(first.phone().infos).toEqual([]);
  });
});
