import { readyBrowser } from "../support/linkBench";

const channelId = "telephony" as never;
const mariaDials = { type: "callerDials", address: "+12025550143" } as const;

async function listening(options: Parameters<typeof readyBrowser>[0] = {}) {
  const { browser, first } = await readyBrowser(options);
  const integration = browser.openIntegration("page");
  const said = integration.hearsAll();
  const created = integration.hears("onWorkitemCreate");
  await browser.settle();
  async function does(name: string, ...args: unknown[]) {
    const asked = integration.ask(name, ...args);
    await browser.settle();
    return asked;
  }
  /** One thing after another, each under its own name as request id. */
  async function doesWith(id: string, ...names: string[]): Promise<void> {
    for (const name of names) await does(name, "voice", id, name);
  }
  async function happens(order: Parameters<typeof first.happens>[0]): Promise<void> {
    first.happens(order);
    await browser.settle();
  }
  return { browser, first, said, created, does, doesWith, happens };
}

describe("events come in the order in which things happen:", () => {
  it("a call that is wrapped up ends when wrap-up ends", async () => {
    const { first, said, doesWith, happens } = await listening();
    await happens(mariaDials);
    const { id } = first.call();
    await doesWith(id, "acceptWorkitem", "pauseWorkitem", "resumeWorkitem", "endWorkitem");
    expect(said.splice(0)).toEqual([
      "workitemCreate",
      "workitemConnect [acceptWorkitem]",
      "agentStateChange Active [acceptWorkitem]",
      "workitemPause [pauseWorkitem]",
      "workitemResume [resumeWorkitem]",
      "workItemWrapup [endWorkitem]",
      "agentStateChange Wrapup [endWorkitem]",
    ]);
    await doesWith(id, "completeWrapup");
    expect(said).toEqual(["workitemEnd [completeWrapup]", "agentStateChange Ready [completeWrapup]"]);
  });

  it("without wrap-up it ends at once", async () => {
    const { first, said, doesWith, happens } = await listening({ configuration: { simulation: { wrapupMs: 0 } as never } });
    await happens(mariaDials);
    await doesWith(first.call().id, "acceptWorkitem", "endWorkitem");
    expect(said).toEqual([
      "workitemCreate",
      "workitemConnect [acceptWorkitem]",
      "agentStateChange Active [acceptWorkitem]",
      "workitemEnd [endWorkitem]",
      "agentStateChange Ready [endWorkitem]",
    ]);
  });

  it("wrap-up that nobody ends ends by itself, at nobody's request", async () => {
    const { browser, first, said, doesWith, happens } = await listening({ configuration: { simulation: { wrapupMs: 10_000 } as never } });
    await happens(mariaDials);
    await doesWith(first.call().id, "acceptWorkitem");
    await happens({ type: "callerHangsUp" });
    said.length = 0;
    await browser.settle(9_900);
    expect(said).toEqual([]);
    await browser.settle(200);
    expect(said).toEqual(["workitemEnd", "agentStateChange Ready"]);
  });

  it("a call that goes out is there when it is initiated, not when it is answered", async () => {
    const { browser, said, does } = await listening();
    await does("dialOrConsult", "voice", "+12025550143", "out");
    expect(said.splice(0)).toEqual(["workitemCreate [out]", "agentStateChange Active [out]"]);
    await browser.settle(5_000);
    expect(said).toEqual(["workitemConnect"]);
  });

  it("a call that nobody takes leaves the agent as it was", async () => {
    const { said, happens } = await listening();
    await happens(mariaDials);
    expect(said).toEqual(["workitemCreate"]);
    await happens({ type: "callerHangsUp" });
    expect(said).toEqual(["workitemCreate", "workitemEnd"]);
  });

  it("consultation and transfer: the customer waits, both calls end, the agent is free", async () => {
    const { browser, first, said, does, doesWith, happens } = await listening();
    await happens(mariaDials);
    const { id } = first.call();
    await doesWith(id, "acceptWorkitem");
    said.length = 0;
    await does("dialOrConsult", "voice", "1001", "consult");
    expect(said.splice(0)).toEqual(["workitemCreate [consult]", "workitemPause [consult]"]);
    await browser.settle(5_000);
    await doesWith(id, "completeTransfer", "completeWrapup");
    expect(said).toEqual([
      "workitemConnect",
      "workItemWrapup [completeTransfer]",
      "workitemEnd [completeTransfer]",
      "agentStateChange Wrapup [completeTransfer]",
      "workitemEnd [completeWrapup]",
      "agentStateChange Ready [completeWrapup]",
    ]);
    expect(first.phone().ended.map(({ state }) => state).sort()).toEqual(["EndedTransferred", "EndedTransferred"]);
  });

  it("a blind transfer ends the call here", async () => {
    const { first, said, does, doesWith, happens } = await listening();
    await happens(mariaDials);
    const { id } = first.call();
    await doesWith(id, "acceptWorkitem");
    said.length = 0;
    await does("transfer", "voice", id, "1001", "blind");
    expect(said).toEqual(["workItemWrapup [blind]", "agentStateChange Wrapup [blind]"]);
  });

  it("muting and digits are no events", async () => {
    const { first, said, does, doesWith, happens } = await listening();
    await happens(mariaDials);
    const { id } = first.call();
    await doesWith(id, "acceptWorkitem");
    said.length = 0;
    await doesWith(id, "muteWorkitem", "unmuteWorkitem");
    await does("sendDtmf", "12#");
    expect(said).toEqual([]);
  });

  it("signing in finds the call that is up, in its present state", async () => {
    const { said, created, does, happens } = await listening();
    await does("setAgentState", "voice", "Logout", "", "out");
    await happens({ type: "callIsUpBeforeSignIn" } as never);
    expect(said.splice(0)).toEqual(["agentStateChange Logout [out]"]);
    await does("signIn", "in");
    expect(said).toEqual(["workitemCreate [in]", "agentStateChange Active [in]"]);
    expect(created).toMatchObject([{ state: "Active", connectedAt: expect.any(String) as unknown }]);
  });
});

describe("the agent's state:", () => {
  it("Ready while Ready is taken, and no event", async () => {
    const { said, does } = await listening();
    expect(await does("setAgentState", "voice", "Ready", "", "again")).toEqual({ settled: true, value: undefined });
    expect(said).toEqual([]);
  });

  it("another reason for the same state is an event", async () => {
    const { said, does } = await listening();
    await does("setAgentState", "voice", "NotReady", "1", "break");
    await does("setAgentState", "voice", "NotReady", "2", "lunch");
    expect(said).toEqual(["agentStateChange NotReady [break]", "agentStateChange NotReady [lunch]"]);
  });

  it("chosen during a call, it comes after the call, and says who asked for it", async () => {
    const { first, said, does, doesWith, happens } = await listening({ configuration: { simulation: { wrapupMs: 0 } as never } });
    await happens(mariaDials);
    const { id } = first.call();
    await doesWith(id, "acceptWorkitem");
    said.length = 0;
    const asked = await does("setAgentState", "voice", "NotReady", "1", "after-call");
    expect(asked).toEqual({ settled: true, value: undefined });
    expect(said).toEqual([]);
    await doesWith(id, "endWorkitem");
    expect(said).toEqual(["workitemEnd [endWorkitem]", "agentStateChange NotReady [after-call]"]);
  });

  it("signing out during a call is refused, and everything stays", async () => {
    const { first, said, does, doesWith, happens } = await listening();
    await happens(mariaDials);
    await doesWith(first.call().id, "acceptWorkitem");
    said.length = 0;
    const asked = await does("setAgentState", "voice", "Logout", "", "out");
    expect(asked.error).toMatchObject({ code: "logoutInCall", requestId: "out" });
    expect(said).toEqual(["error [out]"]);
    expect(first.phone().channels[0]).toMatchObject({ id: channelId, state: "Active" });
  });
});
