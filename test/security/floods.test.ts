import { createRelayedSource } from "../../SoftphoneControl/adapters/journey/relayedSource";
import { createLog } from "../../SoftphoneControl/browser/log";
import { createFlightRecorder } from "../../SoftphoneControl/effects/flight/flightRecorder";
import { peerLock } from "../../SoftphoneControl/link/client/names";
import { lastEpoch } from "../../SoftphoneControl/link/client/readPrimaryMessage";
import { createAllowance } from "../../SoftphoneControl/shared/allowance";
import type { PeerId, RequestId } from "../../SoftphoneControl/model/ids";
import { createFakeClock } from "../support/fakeClock";
import { readyBrowser } from "../support/linkBench";
import { readyBench } from "../support/phoneBench";

type Fields = Record<string, unknown>;
const tab = { id: "t", openedAt: 5 };

/** A page of this origin that says what it likes, in a call. */
async function withFlooder() {
  const { browser, first } = await readyBrowser();
  const second = browser.openSoftphone("second");
  const heard: Fields[] = [];
  const channel = browser.origin.page("flooder").channel();
  channel.subscribe((message) => heard.push(message as Fields));
  await browser.settle();
  first.happens({ type: "callerDials" });
  await browser.settle();
  await first.wants({ type: "acceptWorkitem", workItemId: first.call().id });
  await browser.settle();
  const epoch = Number(heard.find(({ type }) => type === "action")?.epoch);
  first.steps.length = 0;
  first.written.length = 0;
  second.written.length = 0;
  const says = (message: Fields, from = "flooder"): void => { channel.post({ ...message, v: 1, from }); };
  return { browser, first, second, heard, says, epoch };
}

const request = (at: number, nth: number, name = "writeLog", args: unknown = ["text", "Debug"]): Fields => ({ type: "request", at, callId: `c${nth}`, requestId: `r${nth}`, name, args, source: "integration", tab });

/** The agent goes on working, on either page. */
async function expectAtWork({ browser, first, second }: Pick<Awaited<ReturnType<typeof withFlooder>>, "browser" | "first" | "second">): Promise<void> {
  await second.wants({ type: "pauseWorkitem", workItemId: first.call().id });
  await browser.settle();
  expect(first.call().state).toBe("Paused");
  expect(second.phone()).toEqual(first.phone());
}

describe("an allowance", () => {
  it("gives so much at once, then so much a second, and nothing for a clock that is set back", () => {
    const allowance = createAllowance({ atOnce: 3, perSecond: 2 });
    const takes = (now: number, times: number): number => Array.from({ length: times }, () => allowance.take(now)).filter(Boolean).length;
    expect([takes(0, 10), takes(400, 5), takes(1_000, 5), takes(500, 5), takes(1_000_000, 10)]).toEqual([3, 0, 2, 0, 3]);
  });
});

describe("thousands of messages at once", () => {
  it("of requests: a hundred are answered as ever, the rest is turned away in words, and one line tells of it", async () => {
    const bench = await withFlooder();
    const { browser, first, heard, says } = bench;
    for (let nth = 0; nth < 3_000; nth += 1) says(request(browser.clock.now(), nth));
    await browser.settle();
    expect(first.steps.length).toBeLessThan(150);
    const replies = heard.filter(({ type }) => type === "reply");
    expect(replies.filter(({ fault }) => fault === undefined)).toHaveLength(100);
    expect(replies.find(({ callId }) => callId === "c2999")).toMatchObject({ fault: { code: "badArgument", message: "The request is not valid: this page asks too often: at most 100 requests at once, then 20 a second.", requestId: "r2999" } });
    expect(first.written.filter(({ source }) => source === "link")).toEqual([{ level: "warning", source: "link", message: "a stranger says too much (request): some of it is not heard" }]);
    await expectAtWork(bench);
  });

  it("of requests in the names of as many pages are no more than of one", async () => {
    const bench = await withFlooder();
    const { browser, first, heard, says } = bench;
    for (let nth = 0; nth < 3_000; nth += 1) says(request(browser.clock.now(), nth), `flooder ${nth}`);
    await browser.settle();
    expect(heard.filter(({ type, fault }) => type === "reply" && fault === undefined)).toHaveLength(100);
    expect(first.steps.length).toBeLessThan(150);
    await expectAtWork(bench);
  });

  it("of which nothing makes sense fill no log", async () => {
    const bench = await withFlooder();
    const { browser, first, second, says } = bench;
    for (let nth = 0; nth < 3_000; nth += 1) says({ type: "tell", callId: `c${nth}`, action: { type: "nonsense" } });
    for (let nth = 0; nth < 1_000; nth += 1) says({ type: "snapshot", to: second.self, epoch: Number.MAX_SAFE_INTEGER / 4, seq: nth, phone: { nonsense: nth } });
    await browser.settle();
    expect(first.written.length + second.written.length).toBeLessThan(100);
  });

  it("that say hello, with locks that nobody holds, leave nobody behind", async () => {
    const bench = await withFlooder();
    const { browser, first, heard, says } = bench;
    for (let nth = 0; nth < 3_000; nth += 1) says({ type: "hello", kind: "client", tab, lock: peerLock(tab, `flooder ${nth}` as PeerId), guardsDial: true }, `flooder ${nth}`);
    await browser.settle();
    expect(heard.filter(({ type }) => type === "primary").length).toBeLessThan(400);
    expect(first.phone().dialGuards).toEqual([]);
    await expectAtWork(bench);
  });

  it("that ask for everything are given it in turn, and every page gets it", async () => {
    const bench = await withFlooder();
    const { browser, heard, says } = bench;
    for (let nth = 0; nth < 3_000; nth += 1) says({ type: "needSnapshot" });
    await browser.settle();
    const told = heard.filter(({ type }) => type === "snapshot").length;
    expect(told).toBeLessThan(60);
    await browser.clock.advance(3_000);
    expect(heard.filter(({ type }) => type === "snapshot").length).toBe(told + 1);
    await expectAtWork(bench);
  });

  it("by window events: fifty are heard, and one line tells of the rest", async () => {
    const { browser, first } = await readyBrowser();
    first.written.length = 0;
    first.steps.length = 0;
    let read = 0;
    const detail = { request: "writeLog", logLevel: "Debug", get logMessage() { read += 1; return "text"; } };
    for (let nth = 0; nth < 3_000; nth += 1) first.window.dispatchEvent(new CustomEvent("integrationapi", { detail }));
    await browser.settle();
    expect(read).toBe(50);
    expect(first.steps.length).toBeLessThan(60);
    expect(first.written.filter(({ message }) => message.startsWith("Too many"))).toHaveLength(1);
    await browser.clock.advance(10_000);
    await first.isAskedByTheHost({ request: "setAgentState", channelId: "voice", state: "NotReady", reasonCode: "1" });
    await browser.settle();
    expect(first.phone().channels[0]).toMatchObject({ state: "NotReady" });
  });

  it("by window events that nobody understands fill no log", async () => {
    const { browser, first } = await readyBrowser();
    first.written.length = 0;
    for (let round = 0; round < 100; round += 1) {
      for (let nth = 0; nth < 100; nth += 1) first.window.dispatchEvent(new CustomEvent("integrationapi", { detail: nth }));
      await browser.clock.advance(1_000);
    }
    expect(first.written.length).toBeLessThan(40);
  });

  it("of visitors' pages are told at most once a second, two hundred at a time", async () => {
    const clock = createFakeClock();
    const lines: string[] = [];
    let hear: (message: unknown) => void = () => undefined;
    const source = createRelayedSource({
      clock,
      log: { write: ({ message }) => void lines.push(message) },
      onThrow: (error) => { throw error; },
      channel: { post: () => undefined, dispose: () => undefined, subscribe: (listener) => { hear = listener; return () => undefined; } },
    });
    const batches: number[] = [];
    source.subscribe((events) => void batches.push(events.length));
    const event = (nth: number): Fields => ({ id: `e${nth}`, at: clock.now(), kind: "custom", title: "t", customerId: "c", customerIdType: "cookie", sessionId: "s" });
    for (let nth = 0; nth < 3_000; nth += 1) hear({ v: 1, type: "journey", events: [event(nth)] });
    await clock.advance(5_000);
    expect(batches.reduce((sum, size) => sum + size, 0)).toBe(100);
    expect(lines).toEqual(["the pages of visitors say too much at once: some of it is left out"]);
  });
});

describe("a page that claims to be the primary", () => {
  it("opens no thousand sessions", async () => {
    const { browser, second, says, epoch } = await withFlooder();
    for (let nth = 0; nth < 1_000; nth += 1) says({ type: "portCall", to: second.self, epoch, at: browser.clock.now(), callId: `p${nth}`, port: "createSession", args: [{ type: "createSession", templateName: "case" }] });
    await browser.settle();
    expect(second.hostCalls).toHaveLength(60);
  });

  it.each([
    ["in its own name", "flooder", "1.0.0"],
    ["as another version", "flooder", "9.0.0"],
    ["in the primary's name", "first", "1.0.0"],
  ])("again and again, %s, takes it from nobody: the call goes on where it is, and all follow the page that has it", async (_, name, version) => {
    const { browser, first, second, says, epoch } = await withFlooder();
    const integration = browser.openIntegration("page");
    const said = integration.hearsAll();
    await browser.settle();
    const item = first.call();
    const { startedFrom } = first;
    for (let nth = 1; nth <= 60; nth += 1) {
      // In the end, by the last that there can be, again and again.
      says({ type: "primary", epoch: nth < 40 ? epoch + nth * 1e6 : lastEpoch, seq: 1, version, results: "value", isReady: true }, name === "first" ? first.self : name);
      await browser.settle();
    }
    await browser.clock.advance(1_000);
    expect([first.role(), second.role()]).toEqual(["primary", "mirror"]);
    expect(first.steps.filter(({ action }) => action.type === "link.changed")).toEqual([]);
    expect([first.call(), first.startedFrom]).toEqual([item, startedFrom]);
    const requestId = await second.wants({ type: "pauseWorkitem", workItemId: item.id });
    await browser.settle(1_000);
    expect([first.call().state, second.call().state, said.at(-1)]).toEqual(["Paused", "Paused", `workitemPause [${requestId}]`]);
    const late = browser.openSoftphone("late");
    await browser.settle(1_000);
    expect([late.role(), late.phone()]).toEqual(["mirror", first.phone()]);
    await browser.settle(10_000);
    expect([first.role(), second.role()]).toEqual(["primary", "mirror"]);
  });

  it("by a time far ahead hinders nobody for longer than a moment: a page owns the phone again", async () => {
    const { browser, first, second, says } = await withFlooder();
    says({ type: "primary", epoch: browser.clock.now() + 1e12, seq: 1, version: "1.0.0", results: "value", isReady: true });
    await browser.settle();
    await browser.clock.advance(2_000);
    expect([first.role(), second.role()].filter((role) => role === "primary")).toHaveLength(1);
    expect([first.role(), second.role()].filter((role) => role === "mirror")).toHaveLength(1);
    expect(second.phone()).toEqual(first.phone());
  });
});

describe("what is kept of a flood", () => {
  it("is the newest of it: two thousand lines, ten thousand actions, fifty alerts, five infos, forty requests", async () => {
    const bench = await readyBench();
    const { store, clock } = bench;
    const recorder = createFlightRecorder({ softphoneVersion: "1.0.0", now: () => clock.now() });
    const log = createLog(() => 0);
    for (let nth = 0; nth < 12_500; nth += 1) {
      log.write({ level: "info", source: "cil", message: `line ${nth}` });
      recorder.react({ before: store.getState(), after: store.getState(), events: [], action: { type: "intent.logWritten", at: nth, level: "debug", text: "x".repeat(400) } });
    }
    expect(log.entries()).toHaveLength(2_000);
    const flight = recorder.flight();
    expect(flight.length).toBeLessThan(9_000_000);
    expect(flight.match(/"intent\.logWritten"/g)?.length).toBeGreaterThan(1_000);
    for (let nth = 0; nth < 500; nth += 1) {
      const requestId = `flood ${nth}` as RequestId;
      const at = clock.now();
      store.dispatch({ type: "intent.command", at, requestId, source: "integration", command: { type: "createSession", templateName: "x" } });
      store.dispatch({ type: "request.failed", at, requestId, code: "refused" });
      store.dispatch({ type: "trouble.noticed", at, code: "configurationInvalid", detail: `key ${nth}` });
      store.dispatch({ type: "intent.alertRaised", at, alert: { id: `alert ${nth}`, peerId: "p" as PeerId, description: "text" } });
      store.dispatch({ type: "intent.infoShown", at, infoId: `info ${nth}`, text: "text" });
    }
    const { requests, settledRequests, notices, alerts, infos } = bench.phone();
    expect([Object.keys(requests).length, settledRequests.length, notices.length, alerts.length, infos.length]).toEqual([0, 40, 5, 50, 5]);
    bench.dispose();
  });
});
