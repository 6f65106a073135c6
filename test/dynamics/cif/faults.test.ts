import fc from "fast-check";
import { cifMethods } from "../../../SoftphoneControl/dynamics/cif/methods/cifMethods";
import type { CifMethods } from "../../../SoftphoneControl/dynamics/cif/methods/cifMethods";
import type { CifMethodName } from "../../../SoftphoneControl/dynamics/cif/cifClient";
import { createCifBench } from "../../support/cifBench";
import { appPageMethods } from "../../support/fakeCif";
import { nonsense } from "../../support/nonsense";

const names = Object.keys(cifMethods) as (keyof CifMethods)[];
const waiting = ["notifyEvent", "openForm"];

/** Arguments that each method can do something with. */
function calling(client: ReturnType<typeof createCifBench>["client"], name: keyof CifMethods): Promise<unknown> {
  if (name === "logAnalyticsEvent") return client.logAnalyticsEvent({ conversationId: "v", providerSessionId: "s", events: [] }, "CallHold");
  return (client[name] as (...args: unknown[]) => Promise<unknown>)("a", "b", {});
}

const secret = "Ada Example +442071838750";

describe("whatever the host does:", () => {
  it("the client has every method that the host has, and the host's fake every one of the client's", () => {
    const { cif } = createCifBench();
    expect([...names, "addHandler", "removeHandler"].sort()).toEqual([...cif.methodNames].sort());
    expect(names).toHaveLength(39);
  });

  it.each(names)("%s that throws before its promise, or rejects in any shape, is refused without the host's text", async (name) => {
    const { cif, client } = createCifBench();
    const faults = [secret, JSON.stringify({ message: secret }), { message: secret, errorCode: secret }, new Map([["message", secret]]), new Error(secret), undefined, null, 7];
    for (const fault of faults) {
      for (const behaviour of [{ throws: fault }, { rejects: fault }]) {
        cif.set(name, behaviour);
        const error: unknown = await calling(client, name).catch((caught: unknown) => caught);
        expect(error).toMatchObject({ name: "HostCallError", code: "refused", method: `CIFramework.${name}` });
        expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/Ada|4420/);
      }
    }
  });

  it.each(names)("%s that never settles is given up in time, unless a person answers", async (name) => {
    const { cif, client, clock } = createCifBench();
    cif.set(name, "hangs");
    const settled = jest.fn();
    calling(client, name).then(settled, settled);
    await clock.advance(9_999);
    expect(settled).not.toHaveBeenCalled();
    await clock.advance(1);
    if (waiting.includes(name)) expect(settled).not.toHaveBeenCalled();
    else expect(settled.mock.calls).toMatchObject([[{ code: "timeout", method: `CIFramework.${name}` }]]);
    expect(clock.pending).toBe(0);
  });

  it.each(names)("%s that is missing is told as missing", async (name) => {
    const { cif, client } = createCifBench();
    expect(client.has(name)).toBe(true);
    cif.remove(name);
    expect(client.has(name)).toBe(false);
    await expect(calling(client, name)).rejects.toMatchObject({ code: "missing" });
  });

  it("nonsense is read or told as unclear, and nothing else ever", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), nonsense, async (name, make) => {
        const { cif, client, clock } = createCifBench();
        cif.set(name, { returns: make() });
        const code = await calling(client, name).then(() => "read", (error: { code: string }) => error.code);
        expect(["read", "unclear", "refused"]).toContain(code);
        expect(clock.pending).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it("time limits are a setting", async () => {
    const { cif, client, clock } = createCifBench({ limits: { notifyEvent: 60_000, getWidth: 100_000 } });
    cif.set("notifyEvent", "hangs");
    cif.set("getWidth", "hangs");
    const settled = jest.fn();
    client.notifyEvent({ templateName: "incoming" }).catch(settled);
    client.getWidth().catch(settled);
    await clock.advance(60_000);
    expect(settled.mock.calls).toMatchObject([[{ code: "timeout", method: "CIFramework.notifyEvent" }]]);
    await clock.advance(40_000);
    expect(settled).toHaveBeenCalledTimes(2);
  });

  it("a Map in itself is no endless walk", async () => {
    const { cif, client } = createCifBench();
    const map = new Map<string, unknown>();
    map.set("self", map).set("sessionId", "s1");
    cif.set("getSession", { returns: map });
    expect(await client.getSession("s1")).toMatchObject({ sessionId: "s1" });
  });
});

describe("a host that is not all there:", () => {
  it("no CIF at all", async () => {
    const { cif, client } = createCifBench();
    const { page } = cif;
    for (const Microsoft of [undefined, null, 5, {}, { CIFramework: null }, { CIFramework: "CIF" }, { CIFramework: { createSession: "soon" } }]) {
      Object.assign(page, { Microsoft });
      expect(client.has("createSession")).toBe(false);
      await expect(client.createSession({ templateName: "case" })).rejects.toMatchObject({ code: "missing" });
    }
    Object.defineProperty(page, "Microsoft", { get: () => { throw new Error(secret); } });
    expect(client.has("createSession")).toBe(false);
  });

  it("the app's own page has handlers only", () => {
    const { cif, client } = createCifBench({ only: appPageMethods });
    const there = cif.methodNames.filter((name) => client.has(name as CifMethodName));
    expect(there.sort()).toEqual([...appPageMethods].sort());
  });

  it("a call before CIFInitDone waits for it", async () => {
    const { cif, client, clock } = createCifBench({ isReady: false });
    const settled = jest.fn();
    client.getWidth().then(settled, settled);
    await clock.advance(1_000);
    expect([settled.mock.calls, cif.calls]).toEqual([[], []]);
    cif.becomesReady();
    await clock.advance(0);
    expect(settled.mock.calls).toEqual([[300]]);
    expect(await client.getMode()).toBe(1);
  });

  it("without a word that CIF is ready, the host is asked after two seconds, and given up in time", async () => {
    const { cif, client, clock } = createCifBench({ isReady: false });
    const settled = jest.fn();
    client.getWidth().then(settled, settled);
    await clock.advance(2_000);
    expect(cif.calls).toEqual([["getWidth"]]);
    await clock.advance(8_000);
    expect(settled.mock.calls).toMatchObject([[{ code: "timeout" }]]);
  });
});
