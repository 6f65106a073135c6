import { readyBrowser } from "../support/linkBench";
import type { Browser } from "../support/linkBench";

type Event = Record<string, unknown>;

async function listening() {
  const { browser, first } = await readyBrowser();
  const integration = browser.openIntegration("page");
  await browser.settle();
  return { browser, first, integration };
}

const iso = (browser: Browser): string => new Date(browser.clock.now()).toISOString();

describe("what an event tells:", () => {
  it("the agent's state, before and after, with reasons and times", async () => {
    const { browser, integration } = await listening();
    const heard = integration.hears("onAgentStateChange");
    const readySince = (integration.ask("getChannel", "voice"), await browser.settle(1_000), iso(browser));
    integration.ask("setAgentState", "voice", "NotReady", "2", "lunch");
    await browser.settle();
    const lunchSince = heard[0]?.newStateChangeTime;
    expect(heard[0]).toEqual({
      event: "agentStateChange",
      version: "6.4",
      requestId: "lunch",
      channelType: "Voice",
      channelId: "telephony",
      newState: "NotReady",
      newReasonCode: "2",
      newReasonCodeLabel: "Lunch",
      newStateChangeTime: lunchSince,
      oldState: "Ready",
      oldReasonCode: "-1",
      oldReasonCodeLabel: "",
      oldStateChangeTime: heard[0]?.oldStateChangeTime,
    });
    expect(new Date(String(lunchSince)).toISOString()).toBe(lunchSince);
    expect(Date.parse(String(lunchSince))).toBeGreaterThanOrEqual(Date.parse(readySince));
    expect(Date.parse(String(heard[0]?.oldStateChangeTime))).toBeLessThan(Date.parse(readySince));
    integration.ask("setAgentState", "voice", "Ready");
    await browser.settle();
    expect(heard[1]).toMatchObject({ oldReasonCode: "2", oldReasonCodeLabel: "Lunch", oldStateChangeTime: lunchSince, newReasonCode: "-1", newReasonCodeLabel: "" });
  });

  it("a dial that waits for an integration, and the agent's own request", async () => {
    const { browser, first, integration } = await listening();
    const heard = integration.hears("onBeforeDial");
    await browser.settle();
    const id = await first.wants({ type: "dial", channelId: "telephony" as never, address: "(202) 555-0143" });
    await browser.settle();
    expect(heard).toEqual([{ event: "beforeDial", version: "6.4", requestId: id, dialedNumber: "+12025550143", callType: "Outbound" }]);
  });

  it("an error: in one English sentence, of a request or of nobody's", async () => {
    const { browser, first, integration } = await listening();
    const heard = integration.hears("onError");
    await browser.settle();
    integration.ask("sendDtmf", "1", undefined, "tone");
    first.link.dispatch({ type: "trouble.noticed", at: browser.clock.now(), code: "restoreFailed" });
    await browser.settle();
    expect(heard).toEqual([
      { event: "error", version: "6.4", requestId: "", message: "The phone's last state could not be restored." },
      { event: "error", version: "6.4", requestId: "tone", message: "There is no such call." },
    ]);
  });

  it("a work item: everything is there from the first event to the last", async () => {
    const { browser, first, integration } = await listening();
    const heard = integration.hears("onWorkitemCreate", "onWorkitemConnect", "onWorkitemPause", "onWorkitemResume", "onWorkItemWrapup", "onWorkitemEnd");
    await browser.settle();
    first.happens({ type: "callerDials", callerId: "5a3e1c00-0000-4000-8000-000000000001" });
    await browser.settle();
    const { id } = first.call();
    const maria = { id: "5a3e1c00-0000-4000-8000-000000000001", name: "Maria Alvarez", recordType: "contact" };
    const common = {
      version: "6.4",
      activity: undefined,
      agentId: "1000",
      ani: "+12025550143",
      associations: [],
      channelId: "telephony",
      channelType: "Voice",
      classification: "Customer",
      ctiData: { ivrPath: "3-1", priority: "normal", language: "en-US", accountNumber: "A-10417" },
      direction: "Incoming",
      id,
      participants: [{ address: "+12025550143", name: undefined }],
    };
    // The record is found a moment after the call came.
    const unknown = { ...common, associatedParticipant: undefined, participantLookupResult: [], connectedAt: undefined };
    expect(heard).toStrictEqual([{ ...unknown, event: "workitemCreate", requestId: "", state: "Offered", capabilities: ["accept", "reject"] }]);

    for (const request of ["acceptWorkitem", "pauseWorkitem", "resumeWorkitem", "endWorkitem", "completeWrapup"]) {
      integration.ask(request, "voice", id, request);
      await browser.settle(1_000);
    }
    const connectedAt = heard[1]?.connectedAt;
    // Its record is written once they talk.
    const activity = { id: expect.any(String) as string, recordType: "phonecall" };
    const known = { ...common, associatedParticipant: maria, participantLookupResult: [maria], connectedAt };
    const talking = expect.arrayContaining(["pause", "mute", "sendDtmf", "consult", "transfer", "end"]) as unknown;
    expect(heard.slice(1)).toStrictEqual([
      { ...known, event: "workitemConnect", requestId: "acceptWorkitem", state: "Active", capabilities: talking },
      { ...known, activity, event: "workitemPause", requestId: "pauseWorkitem", state: "Paused", capabilities: expect.arrayContaining(["resume", "end"]) as unknown },
      { ...known, activity, event: "workitemResume", requestId: "resumeWorkitem", state: "Active", capabilities: talking },
      { ...known, activity, event: "workItemWrapup", requestId: "endWorkitem", state: "Wrapup", capabilities: expect.arrayContaining(["setWrapupReason", "completeWrapup"]) as unknown },
      { ...known, activity, event: "workitemEnd", requestId: "completeWrapup", state: "Ended", capabilities: [] },
    ]);
    expect(new Date(String(connectedAt)).toISOString()).toBe(connectedAt);
  });

  it("a work item that goes out: `ani` is who is called", async () => {
    const { browser, integration } = await listening();
    const heard = integration.hears("onWorkitemCreate");
    integration.ask("dialOrConsult", "voice", "1001");
    await browser.settle();
    expect(heard[0]).toMatchObject({ direction: "Outgoing", state: "Initiated", classification: "Internal", ani: "1001", participants: [{ address: "1001", name: "Dana Keller" }] });
  });

  it("a caller who withholds the number: no address, nobody found, every field there", async () => {
    const { browser, first, integration } = await listening();
    const heard = integration.hears("onWorkitemCreate", "onWorkitemConnect");
    await browser.settle();
    first.happens({ type: "callerDials", callerId: "5a3e1c00-0000-4000-8000-000000000011" });
    await browser.settle();
    expect(heard[0]).toMatchObject({ ani: "", participants: [{ address: "" }], participantLookupResult: [] });
    expect("associatedParticipant" in (heard[0] as Event)).toBe(true);
  });

  it("the same twice: `event` and `event.data` are one, and JSON shows the fields alone", async () => {
    const { browser, first, integration } = await listening();
    const heard = integration.hears("onWorkitemCreate");
    await browser.settle();
    first.happens({ type: "callerDials" });
    await browser.settle();
    const [event] = heard as [Event];
    expect(event.data).toBe(event);
    expect(Object.keys(event)).not.toContain("data");
    expect(JSON.parse(JSON.stringify(event))).not.toHaveProperty("data");
  });
});

describe("what a request resolves to:", () => {
  it("the channel, who works on it, and its calls", async () => {
    const { browser, first, integration } = await listening();
    first.happens({ type: "callerDials" });
    await browser.settle();
    const asked = integration.ask("getChannel", "voice");
    await browser.settle();
    const { id, ani } = first.call();
    expect(asked.value).toEqual({
      activeDeviceId: "",
      agentId: "1000",
      extension: "1000",
      firstName: "Alex",
      lastName: "Morgan",
      loginName: "alex.morgan",
      teamId: "1",
      channel: {
        id: "telephony",
        type: "Voice",
        state: "Ready",
        reasonCode: "-1",
        reasonCodeLabel: "",
        stateChangeTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as unknown,
        workitems: [expect.objectContaining({ event: "", requestId: "", version: "6.4", id, ani, state: "Offered" })],
      },
    });
  });

  it("a channel that nobody is signed in to has an agent without a name", async () => {
    const { browser, integration } = await listening();
    integration.ask("setAgentState", "voice", "Logout");
    await browser.settle();
    const asked = integration.ask("getChannel", "telephony");
    await browser.settle();
    expect(asked.value).toMatchObject({ activeDeviceId: "", agentId: "", extension: "", firstName: "", lastName: "", loginName: "", teamId: "", channel: { state: "Logout", workitems: [] } });
  });

  it("reasons, as the contact center lists them", async () => {
    const { browser, integration } = await listening();
    const lists = ["Logout", "NotReady", "Wrapup"].map((type) => integration.ask("getReasonCodeList", "voice", type));
    await browser.settle();
    expect(lists.map(({ value }) => (value as unknown[])[0])).toEqual([
      { label: "End of shift", id: "11" },
      { label: "Break", id: "1" },
      { label: "Resolved", id: "21" },
    ]);
  });

  it("always five settings, in both spellings", async () => {
    const { browser } = await readyBrowser({ configuration: { customSettings: { setting1: "CRM", setting2: "", setting3: "", setting4: "", setting5: "42" } } });
    const asked = browser.openIntegration("page").ask("getCustomSettings");
    await browser.settle();
    const settings = asked.value as { key: string; value: string; Key?: string; Value?: string }[];
    expect(settings).toEqual([
      { key: "setting1", value: "CRM" },
      { key: "setting2", value: "" },
      { key: "setting3", value: "" },
      { key: "setting4", value: "" },
      { key: "setting5", value: "42" },
    ]);
    expect(settings.map(({ Key, Value }) => [Key, Value])).toEqual(settings.map(({ key, value }) => [key, value]));
    expect(Object.keys(settings[0] as object)).toEqual(["key", "value"]);
    expect(JSON.stringify(settings[0])).toBe('{"key":"setting1","value":"CRM"}');
  });

  it("the work items of all channels or of one", async () => {
    const { browser, first, integration } = await listening();
    first.happens({ type: "callerDials" });
    await browser.settle();
    const [all, ofOne] = [integration.ask("getWorkitems"), integration.ask("getWorkitems", "telephony")];
    await browser.settle();
    expect(all.value).toEqual([expect.objectContaining({ id: first.call().id, state: "Offered" })]);
    expect(ofOne.value).toEqual(all.value);
  });
});
