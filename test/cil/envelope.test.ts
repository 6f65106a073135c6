import { readyBrowser } from "../support/linkBench";

const wrapped = { configuration: { integrationResults: "envelope" as const } };

async function started(options: Parameters<typeof readyBrowser>[0], results: "value" | "envelope" | undefined, ...init: unknown[]) {
  const { browser, first } = await readyBrowser(options);
  const integration = browser.openIntegration("page", { results });
  integration.cil.initIntegration(() => undefined, ...init);
  await browser.settle();
  async function ask(method: string, ...args: unknown[]) {
    const asked = integration.ask(method, ...args);
    await browser.settle();
    return asked;
  }
  return { browser, first, integration, ask };
}

describe("results in an envelope", () => {
  it("hold the value, and never reject", async () => {
    const { ask, integration } = await started({}, "envelope");
    const errors = integration.hears("onError");
    expect((await ask("isPrimaryTab")).value).toEqual({ success: true, response: false, error: undefined });
    expect((await ask("setAgentState", "voice", "NotReady", "1")).value).toEqual({ success: true, response: undefined, error: undefined });
    const refused = await ask("setAgentState", "voice", "NotReady", "99", "r");
    expect(refused).toEqual({
      settled: true,
      value: { success: false, response: undefined, error: { code: "unknownReasonCode", message: "The contact center does not know this reason.", requestId: "r" } },
    });
    expect(errors).toMatchObject([{ requestId: "r" }]);
    expect((await ask("createSession", "case", { run: () => undefined })).value).toMatchObject({ success: false, error: { code: "badArgument" } });
    expect((await ask("showError", "text", "title", Object.defineProperty({}, "label", { get: () => { throw new Error("mine"); } }))).value).toMatchObject({ success: false, error: { code: "badArgument" } });
  });

  it("hold settings in both spellings", async () => {
    const { ask } = await started({}, "envelope");
    const { response } = (await ask("getCustomSettings")).value as { response: { Key: string }[] };
    expect(response[0]?.Key).toBe("setting1");
  });

  it("hold the failure when nobody is there", async () => {
    const { browser, first, integration } = await started({}, "envelope");
    first.crash();
    const asked = integration.ask("getChannel", "voice");
    await browser.settle(35_000);
    expect(asked.value).toMatchObject({ success: false, response: undefined, error: { code: "noSoftphone" } });
  });
});

describe("who decides how results arrive:", () => {
  const bare = false;
  const inEnvelope = { success: true, response: false, error: undefined };
  it.each([
    ["nobody: bare", {}, undefined, undefined, bare],
    ["the admin", wrapped, undefined, undefined, inEnvelope],
    ["the script tag", {}, "envelope", undefined, inEnvelope],
    ["the script tag before the admin", wrapped, "value", undefined, bare],
    ["the start", {}, undefined, { results: "envelope" }, inEnvelope],
    ["the start before the script tag", {}, "envelope", { results: "value" }, bare],
    ["the start before the admin", wrapped, undefined, { results: "value" }, bare],
    ["not what makes no sense", {}, "envelope", { results: "sealed" }, inEnvelope],
  ] as const)("%s", async (_, options, ofScript, init, expected) => {
    const { ask } = await started(options, ofScript, init);
    expect((await ask("isPrimaryTab")).value).toEqual(expected);
  });

  it("the admin also of what was asked before a softphone answered", async () => {
    const { browser } = await readyBrowser(wrapped);
    const asked = browser.openIntegration("page").ask("isPrimaryTab");
    await browser.settle();
    expect(asked.value).toEqual(inEnvelope);
  });
});
