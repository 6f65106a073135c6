import { readyBrowser } from "../support/linkBench";
import type { Browser, SoftphonePage } from "../support/linkBench";

async function talking(): Promise<{ browser: Browser; first: SoftphonePage; integration: ReturnType<Browser["openIntegration"]>; id: string }> {
  const { browser, first } = await readyBrowser();
  const integration = browser.openIntegration("page");
  first.happens({ type: "callerDials" });
  await browser.settle();
  const { id } = first.call();
  integration.ask("acceptWorkitem", "voice", id);
  await browser.settle();
  return { browser, first, integration, id };
}

describe("an integration with several people on the line", () => {
  it("consults, joins, and drops one of them", async () => {
    const { browser, first, integration, id } = await talking();
    const heard = integration.hears("onWorkitemCreate", "onWorkitemPause", "onWorkitemResume", "onWorkitemEnd");
    integration.ask("dialOrConsult", "voice", "1001", "consult");
    await browser.settle();
    first.happens({ type: "colleagueAnswers" });
    await browser.settle();
    const joined = integration.ask("conference", "voice", id, "join");
    await browser.settle();
    expect(joined).toEqual({ settled: true, value: undefined });
    expect(heard.map(({ event, requestId }) => `${String(event)} ${String(requestId)}`)).toEqual([
      "workitemCreate consult", "workitemPause consult", "workitemEnd join", "workitemResume join",
    ]);
    expect(heard.at(-1)).toMatchObject({ classification: "Conference", participants: [{ address: expect.any(String) as string }, { address: "1001" }] });
    const dropped = integration.ask("dropParticipant", "voice", id, "1001");
    await browser.settle();
    expect(dropped).toEqual({ settled: true, value: undefined });
    expect(first.call()).toMatchObject({ classification: "Customer", state: "Active" });
    const nobody = integration.ask("dropParticipant", "voice", id, "1001");
    await browser.settle();
    expect(nobody.error).toMatchObject({ code: "notPossibleNow" });
  });

  it("calls somebody in without asking first", async () => {
    const { browser, first, integration } = await talking();
    const called = integration.ask("singleStepConference", "voice", "1002", "add");
    await browser.settle();
    expect(called).toEqual({ settled: true, value: undefined });
    expect(first.call().participants).toMatchObject([{}, { address: "1002", joining: true }]);
    first.happens({ type: "colleagueAnswers" });
    await browser.settle();
    expect(first.call()).toMatchObject({ classification: "Conference" });
    const wrong = integration.ask("singleStepConference", "voice", "nobody");
    await browser.settle();
    expect(wrong.error).toMatchObject({ code: "invalidNumber" });
  });

  it("has nobody to add without a call", async () => {
    const { browser } = await readyBrowser();
    const integration = browser.openIntegration("page");
    const wrong = integration.ask("singleStepConference", "voice", "1002");
    await browser.settle();
    expect(wrong.error).toMatchObject({ code: "unknownWorkItem" });
  });
});

describe("call variables", () => {
  it("can be set while the call says so", async () => {
    const { browser, first, integration, id } = await talking();
    const may = integration.ask("isUpdateWorkitemDataEnabled", "voice", id);
    const set = integration.ask("updateWorkitemData", "voice", id, { caseNumber: "CAS-1", attempts: 2, urgent: true });
    await browser.settle();
    expect([may.value, set]).toEqual([{ enabled: true }, { settled: true, value: undefined }]);
    expect(first.call().ctiData).toMatchObject({ caseNumber: "CAS-1", attempts: "2", urgent: "true" });
  });

  it("can't before it is answered", async () => {
    const { browser, first } = await readyBrowser();
    const integration = browser.openIntegration("page");
    first.happens({ type: "callerDials" });
    await browser.settle();
    const { id } = first.call();
    const may = integration.ask("isUpdateWorkitemDataEnabled", "telephony", id);
    const set = integration.ask("updateWorkitemData", "telephony", id, { caseNumber: "CAS-1" });
    await browser.settle();
    expect([may.value, set.error?.code]).toEqual([{ enabled: false }, "notPossibleNow"]);
  });
});
