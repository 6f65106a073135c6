/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import axe from "axe-core";
import { createBrowser, readyBrowser } from "../support/linkBench";
import type { Browser, Integration } from "../support/linkBench";
import { compile } from "./compile";

// jsdom has none.
globalThis.structuredClone ??= <Value>(value: Value): Value => deserialize(serialize(value)) as Value;

const fileText = (name: string): string => readFileSync(join(__dirname, "../../docs/samples", name), "utf8");

/** Loads a sample as a page would, without its styles. */
async function load(name: string, browser: Browser): Promise<Integration> {
  const html = new DOMParser().parseFromString(fileText(`${name}.html`), "text/html");
  document.body.innerHTML = html.body.innerHTML;
  document.title = html.title;
  document.documentElement.lang = html.documentElement.lang;
  const integration = browser.openIntegration("sample");
  const never = (): void => undefined;
  await compile(["ConnectsIntegrationLibrary", "setTimeout"], fileText(`${name}.js`))(integration.cil, never);
  await settle(browser);
  return integration;
}

async function settle(browser: Browser): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await browser.settle();
}

const part = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const isShown = (element: Element): boolean => element.closest("[hidden]") === null;

function buttons(): string[] {
  return [...part("actions").querySelectorAll("button")].filter(isShown).map(({ textContent }) => textContent ?? "");
}

async function press(browser: Browser, label: string): Promise<void> {
  const [found] = [...document.querySelectorAll("button")].filter((button) => button.textContent === label && isShown(button));
  if (found === undefined) throw new Error(`There is no button ${label}.`);
  found.click();
  await settle(browser);
}

describe.each(["sampleIntegration", "hiddenDialGuard"])("the sample %s", (name) => {
  it("has no script or style in its page, which the policy of apps forbids", () => {
    const html = new DOMParser().parseFromString(fileText(`${name}.html`), "text/html");
    expect([...html.scripts].filter(({ src }) => src === "")).toEqual([]);
    expect(html.querySelectorAll("style, [style], [onclick]")).toHaveLength(0);
    expect(html.scripts[0]?.getAttribute("src")).toBe("/WebResources/osp_/softphone/connectsIntegrationLibrary.js");
    expect(fileText(`${name}.js`)).toMatch(/^const cil = ConnectsIntegrationLibrary;\n/);
  });
});

describe("the sample integration", () => {
  it("waits for a softphone, with words where there is nothing yet", async () => {
    await load("sampleIntegration", createBrowser());
    expect(part("link").textContent).toBe("Waiting for a softphone…");
    expect(["no-call", "no-wish", "no-settings", "no-events"].map((id) => isShown(part(id)))).toEqual([true, true, true, true]);
  });

  it("shows a call, and drives it", async () => {
    const { browser, first } = await readyBrowser();
    const { thrown } = await load("sampleIntegration", browser);
    expect(part("agent-state").textContent).toBe("Alex Morgan: Ready");
    expect(part("tab").textContent).toBe("Another tab");
    first.happens({ type: "callerDials", address: "+12025550143" });
    await settle(browser);
    expect(part("caller").textContent).toBe("Maria Alvarez (contact), +12025550143");
    expect(part("variables").textContent).toContain("ivrPath");
    expect(buttons()).toEqual(["Answer", "Decline"]);
    await press(browser, "Answer");
    expect(part("call-state").textContent).toBe("Talking, incoming");
    await press(browser, "Hold");
    expect(buttons()).toEqual(["Resume", "End"]);
    await press(browser, "End");
    await press(browser, "Done");
    expect(isShown(part("no-call"))).toBe(true);
    const names = [...part("events").querySelectorAll("summary")].map((line) => line.textContent?.split(" ").find((word) => /^(work|agent)/.test(word)));
    expect(names).toEqual(["agentStateChange", "workitemEnd", "agentStateChange", "workItemWrapup", "workitemPause", "agentStateChange", "workitemConnect", "workitemCreate"]);
    expect(thrown).toEqual([]);
  });

  it("sets the agent's state, and says what was refused", async () => {
    const { browser, first } = await readyBrowser();
    await load("sampleIntegration", browser);
    (part("agent").querySelector("select") as HTMLSelectElement).value = "NotReady 2";
    await press(browser, "Set");
    expect(part("agent-state").textContent).toBe("Alex Morgan: NotReady, Lunch");
    (part("agent").querySelector("select") as HTMLSelectElement).value = "Ready ";
    await press(browser, "Set");
    first.happens({ type: "callerDials", address: "+12025550143" });
    await settle(browser);
    await press(browser, "Answer");
    (part("transfer").querySelector("input") as HTMLInputElement).value = "nobody";
    await press(browser, "Transfer");
    expect(part("problem").textContent).toBe("This is not a phone number that can be dialed.");
  });

  it("asks before dialling", async () => {
    const { browser, first } = await readyBrowser();
    await load("sampleIntegration", browser);
    (part("asks") as HTMLInputElement).click();
    await settle(browser);
    const dial = { type: "dial", channelId: "telephony" as never, address: "+12025550143" } as const;
    await first.wants(dial);
    await press(browser, "Skip");
    await first.wants(dial);
    expect(first.items()).toEqual([]);
    await press(browser, "Dial");
    expect(first.call()).toMatchObject({ state: "Initiated", toAddress: "+12025550143" });
    (part("asks") as HTMLInputElement).click();
    await settle(browser);
    expect(first.phone().dialGuards).toEqual([]);
  });

  it("shows messages, and hears the answer", async () => {
    const { browser, first } = await readyBrowser();
    await load("sampleIntegration", browser);
    await press(browser, "Show an info");
    await press(browser, "Write to the log");
    await press(browser, "Show an error");
    expect(first.phone().infos).toHaveLength(1);
    expect(first.written.some(({ message }) => message.startsWith("COR_API_WRITE_LOG"))).toBe(true);
    const [alert] = first.phone().alerts;
    first.link.dispatch({ type: "intent.alertAnswered", at: 0, alertId: alert?.id ?? "", answer: "confirm" });
    await settle(browser);
    expect(part("answer").textContent).toBe("The agent wants another try.");
  });

  it("can be used by everybody", async () => {
    const { browser, first } = await readyBrowser();
    await load("sampleIntegration", browser);
    first.happens({ type: "callerDials", address: "+12025550143" });
    await settle(browser);
    await press(browser, "Answer");
    const { violations } = await axe.run(document.documentElement, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });
});

describe("the hidden dial guard", () => {
  it("dials what it allows, once, and nothing else", async () => {
    const { browser, first } = await readyBrowser();
    await load("hiddenDialGuard", browser);
    await first.wants({ type: "dial", channelId: "telephony" as never, address: "+19005550143" });
    await settle(browser);
    expect(first.items()).toEqual([]);
    await first.wants({ type: "dial", channelId: "telephony" as never, address: "+12025550143" });
    await settle(browser);
    expect(first.items()).toHaveLength(1);
  });
});
