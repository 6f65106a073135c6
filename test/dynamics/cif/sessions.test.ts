import { correlationId, createCifBench } from "../../support/cifBench";

describe("sessions by CIF", () => {
  it("canCreateSession, then createSession: an object goes as it is, a plain id comes", async () => {
    const { cif, client } = createCifBench();
    const input = { templateName: "case", templateParameters: { caseId: "4711", "app tab": { nested: [1, true] } } };
    expect(await client.canCreateSession(correlationId)).toBe(true);
    expect(await client.createSession(input, correlationId)).toBe("session-id-1");
    expect(cif.calls).toEqual([["canCreateSession", correlationId], ["createSession", input, correlationId]]);
    expect(cif.sessions[0]?.templateParameters).toBe(input.templateParameters);
  });

  it.each([["true", true], ['"no"', undefined], [1, undefined], [null, undefined]])("canCreateSession answers %p: %p", async (returns, read) => {
    const { cif, client } = createCifBench();
    cif.set("canCreateSession", { returns });
    if (read === undefined) await expect(client.canCreateSession()).rejects.toMatchObject({ code: "unclear" });
    else expect(await client.canCreateSession()).toBe(read);
  });

  it.each([[undefined], [""], [null], [true], [{ sessionId: "s" }], ["x".repeat(201)]])("createSession answers %p: no id", async (returns) => {
    const { cif, client } = createCifBench();
    cif.set("createSession", { returns });
    await expect(client.createSession({ templateName: "case" })).rejects.toMatchObject({ code: "unclear", method: "CIFramework.createSession" });
  });

  it("getSession comes as a Map, an object, or text: the same is read", async () => {
    const { cif, client } = createCifBench();
    const sessionId = await client.createSession({ templateName: "case" });
    const read = { sessionId, conversationId: undefined, context: { caller: "Ada" }, isFocused: true };
    expect(await client.getSession(sessionId)).toEqual(read);
    const object = { ...read, conversationId: null };
    const map = new Map<string, unknown>([...Object.entries(object), ["context", new Map([["caller", "Ada"]])]]);
    for (const returns of [object, map, JSON.stringify(object), { ...object, context: '{"caller":"Ada"}' }]) {
      cif.set("getSession", { returns });
      expect(await client.getSession(sessionId, correlationId)).toEqual(read);
    }
    cif.set("getSession", { returns: new Map() });
    expect(await client.getSession(sessionId)).toEqual({ context: {}, isFocused: false });
    expect(cif.calls.at(-1)).toEqual(["getSession", sessionId]);
  });

  it("getFocusedSession is none while another provider's is in front", async () => {
    const { client } = createCifBench();
    expect(await client.getFocusedSession()).toBeUndefined();
    await client.createSession({ templateName: "case" });
    expect(await client.getFocusedSession(correlationId)).toBe("session-id-1");
  });

  it.each([[["a", "b"]], ['["a","b"]']])("getAllSessions comes as %p", async (returns) => {
    const { cif, client } = createCifBench();
    expect(await client.getAllSessions()).toEqual([]);
    cif.set("getAllSessions", { returns });
    expect(await client.getAllSessions(correlationId)).toEqual(["a", "b"]);
  });

  it("setSessionTitle sends one object with the slugs, and no slug takes the session's place", async () => {
    const { cif, client } = createCifBench();
    await client.setSessionTitle("s1", { customer: "Contoso", sessionId: "s2" }, correlationId);
    expect(cif.calls).toEqual([["setSessionTitle", { sessionId: "s1", customer: "Contoso" }, correlationId]]);
  });

  it("requestFocusSession sends the id alone", async () => {
    const { cif, client } = createCifBench();
    expect(await client.requestFocusSession("s1")).toBeUndefined();
    expect(cif.calls).toEqual([["requestFocusSession", "s1"]]);
    await expect(client.requestFocusSession("")).rejects.toMatchObject({ code: "refused" });
  });
});
