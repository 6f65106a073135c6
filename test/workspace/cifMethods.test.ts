import { analyticsMethods } from "../../workspace/src/cif/host/analyticsMethods";
import { conversationMethods } from "../../workspace/src/cif/host/conversationMethods";
import { nonsenseAnswers } from "../../workspace/src/cif/host/nonsense";
import { sessionMethods } from "../../workspace/src/cif/host/sessionMethods";
import { createPresences } from "../../workspace/src/panel/presence";
import { createWebApi } from "../../workspace/src/platform/webApi";
import { sampleDataverse } from "../../workspace/src/samples/sampleDataverse";
import { createSessions } from "../../workspace/src/sessions/sessions";
import { defaultSettings } from "../../workspace/src/settings/settings";
import { createTold, watched } from "../../workspace/src/told/told";
import { people } from "./people";

type Methods = Readonly<Record<string, (...args: unknown[]) => unknown>>;

function framework(analytics: "on" | "off" = "on") {
  const dataverse = sampleDataverse(people);
  const sessions = createSessions({ page: "list", table: "contact" });
  const told = createTold({ now: () => 0 });
  const settings = () => ({ ...defaultSettings, analytics });
  const methods = {
    ...sessionMethods({ sessions, dataverse }),
    ...conversationMethods({ webApi: createWebApi(dataverse, settings) }),
    ...analyticsMethods({ told, settings }),
  } as unknown as Methods;
  const ask = (name: string, ...args: unknown[]): unknown => methods[name]?.(...args);
  return { ask, told, dataverse, sessions };
}

const kpi = { kpiEventName: "CallHeld", kpiEventReason: "Agent", eventTimestamp: "2030-01-02T03:04:05Z", additionalData: "", customData: [{ attribute: "queue", value: "billing" }] };
const data = { conversationId: "c1", providerSessionId: "s1", events: [kpi] };

describe("a provider's session", () => {
  it("has a conversation of its own, which can be written to", async () => {
    const { ask, dataverse } = framework();
    const [first, second] = ["Maria", "Grace"].map((callerName) => ask("createSession", { templateName: "osp_call_session", templateParameters: { callerName }, context: { callId: callerName } }));
    const session = ask("getSession", second) as Map<string, unknown>;
    expect(Object.fromEntries(session)).toMatchObject({ sessionId: second, isFocused: true, context: { callId: "Grace" }, conversationId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string });
    const conversationId = session.get("conversationId");
    expect((ask("getSession", first) as Map<string, unknown>).get("conversationId")).not.toBe(conversationId);
    expect(await ask("updateConversation", conversationId, JSON.stringify({ subject: "Held twice", prioritycode: 2 }))).toEqual({ id: conversationId });
    expect(dataverse.retrieve("msdyn_ocliveworkitem", String(conversationId))).toMatchObject({ subject: "Held twice" });
    await expect(ask("updateConversation", "7", "{}")).rejects.toMatchObject({ message: "Entity 'msdyn_ocliveworkitem' With Id = 7 Does Not Exist" });
  });

  it("has a title from its template, by the slug of either name", () => {
    const { ask, sessions } = framework();
    ask("createSession", { templateName: "osp_call_session", templateParameters: { callerName: "Maria" } });
    expect(sessions.focused().title).toBe("Call: Maria");
    ask("setSessionTitle", { sessionId: sessions.focused().id, customerName: "Grace" });
    expect(sessions.focused().title).toBe("Call: Grace");
  });
});

describe("analytics", () => {
  it("are recorded, each event by itself", () => {
    const { ask, told } = framework();
    ask("logAnalyticsEvent", { ...data, events: [kpi, { kpiEventName: "CallEnded" }] }, "CallHeld");
    expect(told.events()).toMatchObject([
      { name: "CallEnded", reason: "", conversationId: "c1" },
      { name: "CallHeld", reason: "Agent", timestamp: "2030-01-02T03:04:05Z" },
    ]);
  });

  it.each<[string, unknown, unknown]>([
    ["conversationId is missing", { ...data, conversationId: undefined }, "CallHeld"],
    ["providerSessionId is missing", { ...data, providerSessionId: "" }, "CallHeld"],
    ["eventName is missing", data, undefined],
    ["events is missing", { ...data, events: [] }, "CallHeld"],
    ["kpiEventName is missing", { ...data, events: [{}] }, "CallHeld"],
    ["kpiEventReason has more than 100 characters", { ...data, events: [{ ...kpi, kpiEventReason: "x".repeat(101) }] }, "CallHeld"],
    ["eventTimestamp is no time", { ...data, events: [{ ...kpi, eventTimestamp: "soon" }] }, "CallHeld"],
    ["additionalData has more than 2000 characters", { ...data, events: [{ ...kpi, additionalData: "x".repeat(2001) }] }, "CallHeld"],
    ["customData has more than 5 entries", { ...data, events: [{ ...kpi, customData: Array.from({ length: 6 }, () => ({ attribute: "a", value: "b" })) }] }, "CallHeld"],
    ["customData.value must be a text", { ...data, events: [{ ...kpi, customData: [{ attribute: "a", value: 7 }] }] }, "CallHeld"],
  ])("are refused as a whole: %s", (reason, given, eventName) => {
    const { ask, told } = framework();
    expect(() => ask("logAnalyticsEvent", given, eventName)).toThrow(reason);
    expect(told.events()).toEqual([]);
  });

  it("may be off", () => {
    expect(() => framework("off").ask("logAnalyticsEvent", data, "CallHeld")).toThrow(/not enabled/);
  });
});

describe("presence", () => {
  it("is set by its very text, and told when it changes", () => {
    const presences = createPresences();
    const told = jest.fn();
    presences.subscribe(told);
    expect([presences.set("busy"), presences.set("Busy"), presences.set("Busy")]).toEqual([false, true, true]);
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe("what is told of calls", () => {
  it("has the outcome, Maps as objects, and the same question once", async () => {
    const told = createTold({ now: () => 0 });
    const apm = watched(told, "Apm", { createSession: async (input: Map<string, unknown>) => (input.size > 0 ? Promise.reject(new Error("Full")) : "session-1"), focusTab: () => "now", getAllSessions: () => [] }, ["createSession", "focusTab"]);
    const call = (name: string, ...args: unknown[]) => (apm[name] as (...given: unknown[]) => unknown)(...args);
    await expect(call("createSession", new Map([["a", 1]]))).rejects.toThrow("Full");
    expect(await call("createSession", new Map())).toBe("session-1");
    for (let number = 0; number < 3; number += 1) call("focusTab", "tab-1");
    call("getAllSessions");
    expect(told.calls()).toMatchObject([
      { method: "Apm.focusTab", given: '["tab-1"]', times: 3, outcome: "done", answer: '"now"' },
      { method: "Apm.createSession", given: "[{}]", outcome: "done", answer: '"session-1"' },
      { method: "Apm.createSession", given: '[{"a":1}]', outcome: "refused", answer: '"Full"' },
    ]);
  });

  it("is a hundred calls at the most", () => {
    const told = createTold({ now: () => 0 });
    for (let number = 0; number < 120; number += 1) told.call("getTabs", [number]);
    expect(told.calls()).toHaveLength(100);
  });
});

describe("a framework out of its mind", () => {
  it("answers something else each time, and refuses sometimes", () => {
    const nonsense = nonsenseAnswers();
    const answers = Array.from({ length: 8 }, (_, index) => nonsense(String(index)));
    expect(answers.every(({ asIs }) => asIs)).toBe(true);
    expect(answers.filter((answer) => "error" in answer)).toHaveLength(2);
  });
});
