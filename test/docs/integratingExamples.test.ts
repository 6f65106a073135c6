import { eventMethods } from "../../SoftphoneControl/cil/contract/events";
import { readCustomRequest } from "../../SoftphoneControl/cil/door/readCustomRequest";
import type { Integration } from "../support/linkBench";
import { compile } from "./compile";
import { examples } from "./integratingPage";
import type { Example } from "./integratingPage";
import { aWorkingDay, colleague, situationFor } from "./integratingSituations";
import type { Situation } from "./integratingSituations";

const names = ["cil", "ConnectsIntegrationLibrary", "console", "phonenumber", "colleague", "channelId", "workitemId", "requestId", "window", "document"] as const;

/** As much of a page as the examples touch. */
const top = new EventTarget();
const pageObjects = [{ top }, { querySelector: () => ({ textContent: "" }) }];

interface Ran {
  readonly integration: Integration;
  readonly said: string[];
  readonly failed: unknown;
}

async function run(example: Example, { browser, call }: Situation): Promise<Ran> {
  const integration = browser.openIntegration("integrator");
  const { cil } = integration;
  void cil.initIntegration();
  await browser.settle();
  const said: string[] = [];
  const say = (...words: unknown[]): void => void said.push(words.map(String).join(" "));
  let failed: unknown = "it never settles";
  const values = [cil, cil, { log: say, warn: say }, "+12025550143", colleague, "voice", call?.id, `request in line ${example.line}`, ...pageObjects];
  compile(names, example.code)(...values).then(() => (failed = undefined), (error: unknown) => (failed = error));
  for (let turn = 0; turn < 10; turn += 1) await browser.settle();
  return { integration, said, failed };
}

const title = (example: Example): string => `${example.heading}, line ${example.line}`;
const hasEvent = ({ heading }: Example): boolean => Object.keys(eventMethods).includes(heading.split(", ")[0] ?? "");

describe("every example of the page for integrators", () => {
  it.each(examples.map((example) => [title(example), example] as const))("runs: %s", async (_, example) => {
    const situation = await situationFor(example.heading);
    const { integration, failed } = await run(example, situation);
    expect(failed).toBeUndefined();
    expect(integration.thrown).toEqual([]);
  });

  it.each(examples.filter(hasEvent).map((example) => [title(example), example] as const))("hears its event: %s", async (_, example) => {
    const situation = await situationFor(example.heading);
    const { integration, said } = await run(example, situation);
    said.length = 0;
    const [method = ""] = example.heading.split(", ");
    const heard = integration.hears(method);
    await aWorkingDay(situation);
    expect(heard.length).toBeGreaterThan(0);
    expect(integration.thrown).toEqual([]);
    const isSilent = method === "onBeforeDial" || method === "onWorkitemWrapup";
    expect(said.length > 0).toBe(!isSilent);
  });
});

describe("the examples of Custom Requests", () => {
  it("are understood", async () => {
    const kinds: string[] = [];
    for (const type of ["integrationapi", "CIClickToAct"]) {
      top.addEventListener(type, (event) => void kinds.push(`${type} ${readCustomRequest((event as CustomEvent<unknown>).detail).kind}`));
    }
    const situation = await situationFor("dialOrConsult");
    for (const example of examples.filter(({ heading }) => heading === "Custom Requests")) await run(example, situation);
    expect(kinds).toEqual(["integrationapi request", "integrationapi dial", "CIClickToAct dial"]);
  });
});

describe("the example of onBeforeDial", () => {
  it("keeps premium numbers from being called, and dials the others", async () => {
    const [example] = examples.filter(({ heading }) => heading === "onBeforeDial");
    const situation = await situationFor("dialOrConsult");
    if (example) await run(example, situation);
    const { browser, first } = situation;
    await first.wants({ type: "dial", channelId: "telephony" as never, address: "+19005550143" });
    await browser.settle(50);
    expect(first.items()).toEqual([]);
    expect(first.phone().infos).toMatchObject([{ text: "Premium numbers are not called" }]);
    await first.wants({ type: "dial", channelId: "telephony" as never, address: "+12025550143" });
    await browser.settle(50);
    expect(first.call()).toMatchObject({ state: "Initiated", toAddress: "+12025550143" });
  });
});
