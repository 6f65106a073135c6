import fc from "fast-check";
import { requestNames } from "../../SoftphoneControl/cil/contract/requests";
import { readCustomRequest, readRequestEvent } from "../../SoftphoneControl/cil/door/readCustomRequest";
import { errorMessages } from "../../SoftphoneControl/model/requests/softphoneError";
import { readyBrowser } from "../support/linkBench";
import type { SoftphonePage } from "../support/linkBench";
import { copyable, distorted, nonsense } from "../support/nonsense";

const codes: readonly string[] = [...Object.keys(errorMessages), "unknownRequest", "noSoftphone"];
const objectsOwn = Object.getOwnPropertyNames(Object.prototype).sort();

/** The phone without its memory of what was asked: a refused request leaves nothing else behind. */
function stateOf(page: SoftphonePage): object {
  return { ...page.phone(), requests: undefined, settledRequests: undefined, notices: undefined, resync: undefined, health: undefined };
}

/** In a call, so that most requests have something to fail on. */
async function talking() {
  const { browser, first } = await readyBrowser();
  const integration = browser.openIntegration("page");
  first.happens({ type: "callerDials" });
  await browser.settle();
  await first.wants({ type: "acceptWorkitem", workItemId: first.call().id });
  await browser.settle();
  const asked = integration.ask("getChannel", "voice");
  await browser.settle();
  expect(asked.settled).toBe(true);
  return { browser, first, integration, id: first.call().id };
}

function expectUnharmed({ browser, first }: Awaited<ReturnType<typeof talking>>): void {
  expect(browser.origin.watchFaults()).toEqual([]);
  expect(first.written.filter(({ source }) => source === "thrown")).toEqual([]);
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(objectsOwn);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}

const sensible = fc.constantFrom<unknown>(
  "voice", "telephony", "the call", "Ready", "NotReady", "Logout", "Wrapup", "1", 1, "+12025550143", "1001", "Debug", "Error", "text", { label: "OK" }, { a: "b" }, "again", undefined, null,
);

describe("whatever an integration asks", () => {
  const request = fc.tuple(fc.constantFrom(...requestNames), fc.array(fc.oneof({ weight: 3, arbitrary: sensible.map((value) => (): unknown => value) }, { weight: 2, arbitrary: nonsense }), { maxLength: 5 }));

  it("10,000 times, it gets an answer or a CilError, and what is refused changes nothing", async () => {
    const counted = { taken: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 50, maxLength: 50 }), async (requests) => {
        const bench = await talking();
        const { browser, first, integration, id } = bench;
        browser.origin.watchFaults();
        for (const [name, args] of requests) {
          const before = stateOf(first);
          const asked = integration.ask(name, ...args.map((make) => make()).map((arg) => (arg === "the call" ? id : arg)));
          await browser.clock.advance(0);
          if (!asked.settled) await browser.clock.advance(0);
          expect(asked.settled).toBe(true);
          if (asked.error === undefined) {
            counted.taken += 1;
            continue;
          }
          counted.refused += 1;
          expect(asked.error).toMatchObject({ name: "CilError", message: expect.any(String) as unknown, requestId: expect.any(String) as unknown });
          expect(codes).toContain(asked.error.code);
          expect(asked.error.code).not.toBe("internal");
          expect(stateOf(first)).toEqual(before);
        }
        expect(integration.thrown).toEqual([]);
        expectUnharmed(bench);
      }),
      { numRuns: 200, seed: 6_4, endOnFailure: true },
    );
    expect(counted.taken).toBeGreaterThan(500);
    expect(counted.refused).toBeGreaterThan(5_000);
  });
});

describe("whatever a Dynamics page says", () => {
  const asks = distorted(
    fc.constantFrom<Record<string, unknown>>(
      { request: "setAgentState", channelId: "voice", state: "NotReady", reasonCode: "1", requestId: "form" },
      { request: "createSession", templateName: "case", templateParameters: { a: "b" } },
      { request: "writeLog", logMessage: "text", logLevel: "Debug" },
      { request: "sendDtmf", dtmf: "1" },
      { request: "setWrapupReason", channelId: "voice", workitemId: "call", wrapUpReason: "Resolved" },
      { request: "singleStepConference", channelId: "voice", address: "1001" },
      { value: "+12025550143", name: "telephone1", format: "Phone", entityLogicalName: "contact", entityId: "1" },
    ),
  );
  const details = fc.oneof({ weight: 3, arbitrary: asks }, { weight: 1, arbitrary: nonsense });

  it("10,000 times, it is read without a fault", () => {
    fc.assert(
      fc.property(details, (make) => {
        expect(["request", "dial", "unreadable"]).toContain(readCustomRequest(make()).kind);
      }),
      { numRuns: 10_000, seed: 6_4 },
    );
    const faulty = new Proxy({}, { get: () => { throw new Error("not for reading"); } });
    expect(readRequestEvent(faulty)).toEqual({ kind: "unreadable", why: "its detail cannot be read" });
  });

  it("the phone stands it, and what is not understood changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(details, { minLength: 100, maxLength: 100 }), async (said) => {
        const bench = await talking();
        bench.browser.origin.watchFaults();
        for (const make of said) {
          const detail = make();
          const before = bench.first.phone();
          const isRefused = readCustomRequest(detail).kind === "unreadable";
          bench.first.window.dispatchEvent(new CustomEvent("integrationapi", { detail }));
          await bench.browser.clock.advance(0);
          if (isRefused) expect(bench.first.phone()).toBe(before);
        }
        expectUnharmed(bench);
      }),
      { numRuns: 100, seed: 6_4, endOnFailure: true },
    );
  });

  it("copies of what it says are what the phone keeps", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), copyable), (made) => {
        const fields = Object.fromEntries(Object.entries(made).map(([name, make]) => [name, make()]));
        const read = readCustomRequest({ request: "createSession", ...fields });
        if (read.kind !== "request") return;
        for (const [name, value] of Object.entries(fields)) if (typeof value === "object" && value !== null) expect(read.fields[name]).not.toBe(value);
      }),
      { numRuns: 300, seed: 6_4 },
    );
  });
});
