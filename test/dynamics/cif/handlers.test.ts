import { createCifBench } from "../../support/cifBench";

const click = { value: "+442071838750", name: "telephone1", format: "phone", entityLogicalName: "contact" };

describe("events of CIF", () => {
  it.each([
    ["text", JSON.stringify(click)],
    ["an object", click],
    ["a Map", new Map(Object.entries(click))],
    ["a Map that holds text", new Map([["value", JSON.stringify(click)], ["correlationId", "x"]])],
  ])("onclicktoact is read from %s", async (_, data) => {
    const { cif, client, faults, clock } = createCifBench();
    const handler = jest.fn();
    client.addHandler("onclicktoact", handler);
    await clock.advance(0);
    await cif.handlers.tell("onclicktoact", data);
    expect(handler.mock.calls).toEqual([[expect.objectContaining(click)]]);
    expect(faults).toEqual([]);
  });

  it.each([
    ["onmodechanged", { value: 2 }, { value: 2 }],
    ["onsizechanged", { value: "350" }, { value: 350 }],
    ["onpagenavigate", { value: "https://org.example/main.aspx?etn=contact" }, { value: "https://org.example/main.aspx?etn=contact" }],
    ["onsendkbarticle", { title: "T", link: "https://kb.example" }, { title: "T", link: "https://kb.example" }],
    ["onSessionSwitched", { sessionId: "s1", focussed: true, context: { a: 1 } }, { sessionId: "s1", focused: true, context: { a: 1 } }],
    ["onSessionSwitched", { sessionId: "s1", focused: false }, { sessionId: "s1", focused: false }],
    ["onSessionClosed", {}, {}],
    ["onSessionClosed", { sessionId: "s1", context: {} }, { sessionId: "s1" }],
    ["onPresenceChange", { presenceInfo: { presenceId: "p", presenceText: "Busy", basePresenceStatus: "BUSY" } }, { presenceId: "p", presenceText: "Busy", basePresenceStatus: "BUSY" }],
    ["onPresenceChange", { presenceId: "p" }, { presenceId: "p" }],
    ["onConversationLoad", { conversationId: "v1" }, { conversationId: "v1" }],
  ])("%s brings %j", async (event, sent, read) => {
    const { cif, client, clock } = createCifBench();
    const handler = jest.fn();
    client.addHandler(event, handler);
    await clock.advance(0);
    await cif.handlers.tell(event, JSON.stringify(sent));
    expect(handler.mock.calls).toEqual([[read]]);
  });

  it("a handler always returns a promise, and nothing of it reaches the host", async () => {
    const { cif, client, faults, clock } = createCifBench();
    client.addHandler("custom", () => "no promise");
    client.addHandler("custom", () => { throw new Error("mine"); });
    client.addHandler("custom", () => Promise.reject(new Error("mine, later")));
    await clock.advance(0);
    await cif.handlers.tell("custom", "{}");
    expect(cif.handlers.broken).toEqual([]);
    expect(faults).toEqual([new Error("mine"), new Error("mine, later")]);
  });

  it.each([["nonsense"], [null], [undefined], [42], [new Map()], ['{"value":1}']])("what can't be read is no click: %p", async (data) => {
    const { cif, client, faults, clock } = createCifBench();
    const handler = jest.fn();
    client.addHandler("onclicktoact", handler);
    await clock.advance(0);
    await cif.handlers.tell("onclicktoact", data);
    expect(handler).not.toHaveBeenCalled();
    expect(faults).toMatchObject([{ code: "unclear", message: "CIFramework onclicktoact: unclear" }]);
  });

  it("removeHandler gets the function the host was given", async () => {
    const { cif, client, clock } = createCifBench();
    const remove = client.addHandler("custom", () => undefined);
    await clock.advance(0);
    expect(cif.handlers.count("custom")).toBe(1);
    remove();
    await clock.advance(0);
    expect(cif.handlers.count("custom")).toBe(0);
    expect(cif.calls.map(([name]) => name)).toEqual(["addHandler", "removeHandler"]);
  });

  it("a handler the host does not take is told, and its undo does nothing", async () => {
    const { cif, client, clock, faults } = createCifBench();
    const remove = client.addHandler("", () => undefined);
    remove();
    await clock.advance(0);
    cif.remove("addHandler");
    client.addHandler("custom", () => undefined);
    await clock.advance(0);
    expect(faults).toMatchObject([{ code: "refused" }, { code: "missing", method: "CIFramework.addHandler" }]);
    expect(cif.calls.map(([name]) => name)).toEqual(["addHandler"]);
  });

  it("raiseEvent sends text, which handlers of its name read", async () => {
    const { cif, client, clock } = createCifBench();
    const handler = jest.fn();
    client.addHandler("WIDGET_CALL_STARTED", handler);
    await clock.advance(0);
    expect(await client.raiseEvent("WIDGET_CALL_STARTED", { callId: "c1" })).toBe(true);
    expect(cif.calls.at(-1)).toEqual(["raiseEvent", "WIDGET_CALL_STARTED", '{"callId":"c1"}']);
    expect(handler.mock.calls).toEqual([[{ callId: "c1" }]]);
  });
});
