import fc from "fast-check";
import { createApmClient } from "../../../SoftphoneControl/dynamics/multisession/apmClient";
import type { ApmClient } from "../../../SoftphoneControl/dynamics/multisession/apmClient";
import { createFakeApm } from "../../support/fakeApm";
import { createFakeClock } from "../../support/fakeClock";
import { nonsense } from "../../support/nonsense";

const secret = "Ada Example +442071838750";

/** By the method of Apm that it needs. */
const ways: Readonly<Record<string, (client: ApmClient) => Promise<unknown>>> = {
  canCreateSession: (client) => client.canCreateSession(),
  createSession: (client) => client.createSession({ templateName: "case", sessionContext: new Map(), isFocused: true }),
  getAllSessions: (client) => client.getAllSessions(),
  getSession: (client) => client.focusSession("a"),
  createTab: (client) => client.openTab({ id: "1", name: "Ada", recordType: "contact" }),
  getEventPublisherTopic: (client) => client.topicOf("ON_SESSION_SWITCH"),
};
const names = Object.keys(ways);

function bench() {
  const apm = createFakeApm();
  const clock = createFakeClock();
  const client = createApmClient({ library: () => apm.library, clock });
  return { apm, clock, client, outcome: (name: string) => ways[name]?.(client).then(() => "done", (error: unknown) => error) };
}

describe("whatever Apm does:", () => {
  it("each of its methods is tried here", () => {
    expect(names.sort()).toEqual(Object.keys(bench().apm.library).sort());
  });

  it.each(names)("%s that throws, or rejects in any shape, is refused without its text", async (name) => {
    const { apm, clock, outcome } = bench();
    for (const fault of [secret, JSON.stringify({ message: secret }), { message: secret, errorCode: secret }, new Map([["message", secret]]), new Error(secret), undefined, null]) {
      for (const behaviour of [{ throws: fault }, { rejects: fault }]) {
        apm.set(name, behaviour);
        const error = await outcome(name);
        expect(error).toMatchObject({ name: "HostCallError", code: "refused", method: expect.stringMatching(/^Apm\./) as unknown });
        expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/Ada|4420/);
      }
    }
    expect(clock.pending).toBe(0);
  });

  it.each(names)("%s that never settles is given up in time", async (name) => {
    const { apm, clock, outcome } = bench();
    apm.set(name, "hangs");
    const settled = jest.fn();
    void outcome(name)?.then(settled);
    await clock.advance(6_000);
    expect(settled.mock.calls).toMatchObject([[{ code: "timeout" }]]);
    expect(clock.pending).toBe(0);
  });

  it.each(names)("%s that is missing is told as missing", async (name) => {
    const { apm, outcome } = bench();
    for (const not of [undefined, null, "soon", {}]) {
      apm.library[name] = not;
      expect(await outcome(name)).toMatchObject({ code: "missing" });
    }
  });

  it.each([
    ["that throws", () => { throw new Error(secret); }, "refused"],
    ["that rejects", () => Promise.reject(new Error(secret)), "refused"],
    ["that never settles", () => new Promise(() => undefined), "timeout"],
    ["that is none", "soon", "missing"],
  ])("a session with a way to close it %s is told so", async (_, close, code) => {
    const { apm, clock, client } = bench();
    apm.set("getSession", { returns: { sessionId: "a", close } });
    const settled = jest.fn();
    client.closeSession("a").catch(settled);
    await clock.advance(6_000);
    expect(settled.mock.calls).toMatchObject([[{ code }]]);
    expect(JSON.stringify(settled.mock.calls)).not.toMatch(/Ada|4420/);
    expect(clock.pending).toBe(0);
  });

  it("nonsense is read or told as unclear, and nothing else ever", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), nonsense, async (name, make) => {
        const { apm, clock, outcome } = bench();
        apm.set(name, { returns: make() });
        const told = await outcome(name);
        expect(told === "done" ? "done" : (told as { code: string }).code).toMatch(/^(done|unclear|refused|missing)$/);
        expect(clock.pending).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
