import { correlationId, createCifBench } from "../../support/cifBench";

describe("the panel by CIF", () => {
  it("setWidth and getWidth are pixels", async () => {
    const { cif, client } = createCifBench();
    expect(await client.setWidth(420, correlationId)).toBeUndefined();
    expect(await client.getWidth(correlationId)).toBe(420);
    cif.set("getWidth", { returns: "420" });
    expect(await client.getWidth()).toBe(420);
    await expect(client.setWidth(-1)).rejects.toMatchObject({ code: "refused" });
  });

  it("setMode and getMode know three modes, as numbers or text", async () => {
    const { cif, client } = createCifBench();
    await client.setMode(2, correlationId);
    expect(await client.getMode(correlationId)).toBe(2);
    cif.set("getMode", { returns: "1" });
    expect(await client.getMode()).toBe(1);
    cif.set("getMode", { returns: 3 });
    await expect(client.getMode()).rejects.toMatchObject({ code: "unclear" });
  });
});

describe("click to act and presence by CIF", () => {
  it("setClickToAct resolves with nothing, getClickToAct with what was set", async () => {
    const { cif, client } = createCifBench();
    expect(await client.setClickToAct(true, correlationId)).toBeUndefined();
    expect(await client.getClickToAct(correlationId)).toBe(true);
    expect(cif.calls).toEqual([["setClickToAct", true, correlationId], ["getClickToAct", correlationId]]);
  });

  it("setPresence, and getPresence where FAILED means none", async () => {
    const { cif, client } = createCifBench();
    expect(await client.setPresence("Busy", correlationId)).toBe(true);
    expect(await client.getPresence(correlationId)).toBe("Busy");
    cif.set("getPresence", { returns: "FAILED" });
    expect(await client.getPresence()).toBeUndefined();
  });
});

describe("notifications by CIF", () => {
  const answer = { actionName: "Reject", responseReason: "DeclinedByAgent" };

  it.each([
    ["as text", JSON.stringify(answer)],
    ["as an object", answer],
    ["as a Map", new Map(Object.entries(answer))],
    ["under value", { value: answer }],
    ["as text under value", JSON.stringify({ value: JSON.stringify(answer) })],
    ["as a Map under value", new Map([["value", new Map(Object.entries(answer))]])],
  ])("notifyEvent reads its answer %s", async (_, returns) => {
    const { cif, client } = createCifBench();
    cif.set("notifyEvent", { returns });
    expect(await client.notifyEvent({ templateName: "incoming" })).toEqual(answer);
  });

  it("notifyEvent holds its token as a field, and waits for the agent", async () => {
    const { cif, client, clock } = createCifBench();
    const input = { templateName: "incoming", templateParameters: { caller: "…38" }, cancellationToken: "t1" };
    expect(await client.notifyEvent(input, correlationId)).toEqual({ actionName: "Accept", responseReason: "Accept" });
    expect(cif.calls).toEqual([["notifyEvent", input, correlationId]]);
    cif.set("notifyEvent", "hangs");
    const settled = jest.fn();
    client.notifyEvent(input).then(settled, settled);
    await clock.advance(600_000);
    expect(settled).not.toHaveBeenCalled();
  });

  it("notifyEvent tells by name that its template is missing", async () => {
    const { client } = createCifBench();
    await expect(client.notifyEvent({ templateName: "none" })).rejects.toMatchObject({ code: "refused", detail: "NotificationTemplateNotFoundError" });
  });

  it("cancelEvent gives the token back", async () => {
    const { client } = createCifBench();
    expect(await client.cancelEvent("t1", correlationId)).toBe("t1");
  });

  it("notifyNewActivity sends two arguments; notifyKpiBreach always says whether it marks", async () => {
    const { cif, client } = createCifBench();
    await client.notifyNewActivity("s1", 2);
    await client.notifyKpiBreach("s1", true, "late", correlationId);
    await client.notifyKpiBreach("s1", false);
    expect(cif.calls).toEqual([["notifyNewActivity", "s1", 2], ["notifyKpiBreach", "s1", true, "late", correlationId], ["notifyKpiBreach", "s1", false]]);
    await expect(client.notifyNewActivity("s1", -1)).rejects.toMatchObject({ code: "refused" });
  });
});

describe("conversations by CIF", () => {
  it("updateContext sends an object, updateConversation text", async () => {
    const { cif, client } = createCifBench();
    expect(await client.updateContext({ customerName: "Contoso" }, "s1", true, correlationId)).toBeUndefined();
    expect(await client.updateConversation("v1", { subject: "Call" }, correlationId)).toEqual({ id: "v1" });
    expect(cif.calls).toEqual([["updateContext", { customerName: "Contoso" }, "s1", true, correlationId], ["updateConversation", "v1", '{"subject":"Call"}', correlationId]]);
  });

  it("logAnalyticsEvent sends times as ISO 8601, and texts no longer than their columns", async () => {
    const { cif, client } = createCifBench();
    const long = "x".repeat(3_000);
    const customData = Array.from({ length: 7 }, (_, at) => ({ attribute: `a${at}`, value: long }));
    const event = { kpiEventName: "CallHold", at: Date.UTC(2026, 2, 3, 8), kpiEventReason: long, additionalData: long, customData };
    expect(await client.logAnalyticsEvent({ conversationId: "v1", providerSessionId: "p".repeat(200), clientSessionId: "s1", participantId: undefined, events: [event] }, "CallHold", correlationId)).toBeUndefined();
    const [, data, name, correlation] = cif.calls[0] ?? [];
    expect([name, correlation]).toEqual(["CallHold", correlationId]);
    expect(data).toMatchObject({ conversationId: "v1", providerSessionId: "p".repeat(100), clientSessionId: "s1" });
    expect(Object.keys(data as object)).not.toContain("participantId");
    const [sent] = (data as { events: [Record<string, string> & { customData: unknown[] }] }).events;
    expect(Object.keys(sent).sort()).toEqual(["additionalData", "customData", "eventTimestamp", "kpiEventName", "kpiEventReason"]);
    expect([sent.eventTimestamp, sent.kpiEventReason?.length, sent.additionalData?.length, sent.customData.length]).toEqual(["2026-03-03T08:00:00.000Z", 100, 2_000, 5]);
  });
});
