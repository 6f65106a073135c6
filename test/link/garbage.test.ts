import fc from "fast-check";
import { readPrimaryMessage } from "../../SoftphoneControl/link/client/readPrimaryMessage";
import { peerLock } from "../../SoftphoneControl/link/client/names";
import { readPeerMessage } from "../../SoftphoneControl/link/protocol/readPeerMessage";
import { readReplica } from "../../SoftphoneControl/link/protocol/readReplica";
import { readToldAction } from "../../SoftphoneControl/link/protocol/readToldAction";
import type { PeerId } from "../../SoftphoneControl/model/ids";
import { readyBrowser } from "../support/linkBench";
import type { SoftphonePage } from "../support/linkBench";
import { copyable, distorted } from "../support/nonsense";

type Fields = Record<string, unknown>;

async function twoTabs() {
  const { browser, first } = await readyBrowser();
  const second = browser.openSoftphone("second");
  const integration = browser.openIntegration("page");
  const said = integration.hearsAll();
  // Who listens to the channel knows what is true: the epoch, and how far the actions are.
  const overheard: Fields[] = [];
  const stranger = browser.origin.page("stranger").channel();
  stranger.subscribe((message) => overheard.push(message as Fields));
  first.happens({ type: "callerDials" });
  await browser.settle();
  await first.wants({ type: "acceptWorkitem", workItemId: first.call().id });
  await browser.settle();
  return { browser, first, second, integration, said, overheard, stranger };
}

type Tabs = Awaited<ReturnType<typeof twoTabs>>;

/** One of each, as it would be sensible: from the primary to all, to the second tab, and from a page to the primary. */
function sensibleMessages({ browser, first, second, overheard }: Pick<Tabs, "browser" | "first" | "second" | "overheard">): Fields[] {
  const { epoch, seq } = overheard.filter(({ type }) => type === "action").at(-1) as { epoch: number; seq: number };
  const tab = { id: "stranger", openedAt: 5 };
  const workItemId = first.call().id;
  const at = browser.clock.now();
  const tell = (action: Fields): Fields => ({ type: "tell", callId: "c", action });
  const command = (wish: Fields): Fields => tell({ type: "intent.command", at, requestId: "r", source: "agent", command: wish });
  const toSecond = { to: second.self, epoch };
  const bodies: Fields[] = [
    { type: "primary", epoch, seq, version: "1.0.0", results: "value", isReady: true },
    { type: "action", epoch, seq: seq + 1, action: { type: "contactCenter.workItemChanged", at, workItemId, revision: 9, changes: { state: "Paused" } } },
    { type: "action", epoch, seq: seq + 1, action: { type: "contactCenter.snapshotReceived", at, snapshot: {} } },
    { type: "pulse", epoch, seq, hash: "1.1" },
    { type: "resume", epoch, resume: "{}" },
    { type: "event", epoch, event: { event: "workitemCreate", version: "6.4", requestId: "" } },
    { type: "snapshot", ...toSecond, at, seq, phone: second.phone(), resume: undefined },
    { type: "reply", ...toSecond, callId: "c", fault: { code: "internal", message: "text", requestId: "r" } },
    { type: "taken", ...toSecond, callId: "c" },
    { type: "alertAnswered", ...toSecond, alertId: "a", answer: "confirm" },
    { type: "ping", ...toSecond },
    { type: "portCall", ...toSecond, at, callId: "c", port: "createSession", args: [{ type: "createSession", templateName: "case" }] },
    { type: "hello", kind: "softphone", tab, lock: peerLock(tab, "stranger" as PeerId), guardsDial: false, host: { kind: "cif", methods: ["openRecord"], isVisible: true } },
    { type: "hello", kind: "client", tab, lock: peerLock(tab, "stranger" as PeerId), guardsDial: false },
    { type: "needSnapshot" },
    { type: "guard", guardsDial: true },
    { type: "pong" },
    { type: "portAnswer", callId: "c", result: 1 },
    { type: "request", at, callId: "c", requestId: "r", name: "getChannel", args: ["voice"], source: "integration", tab },
    { type: "request", at, callId: "c", requestId: "r", name: "acceptWorkitem", args: { channelId: "voice", workitemId: workItemId }, source: "host", tab },
    tell({ type: "intent.notesChanged", at, workItemId, notes: "text" }),
    tell({ type: "intent.customerChosen", at, workItemId, record: { id: "1", name: "n", recordType: "contact" } }),
    tell({ type: "customers.found", at, workItemId, records: [] }),
    tell({ type: "intent.simulation", at, order: { type: "callerHangsUp", workItemId } }),
    tell({ type: "trouble.noticed", at, code: "internal" }),
    command({ type: "dial", channelId: "telephony", address: "+12025550143" }),
    command({ type: "setAgentState", channelId: "telephony", state: "Ready", reasonCode: "-1" }),
    command({ type: "muteWorkitem", workItemId }),
    command({ type: "sendDtmf", workItemId, digits: "1" }),
  ];
  return bodies.map((body) => ({ ...body, v: 1, from: "stranger" }));
}

/** Distorted at the top, or in what it carries. */
function garbled(messages: readonly Fields[]): fc.Arbitrary<() => unknown> {
  const one = fc.constantFrom(...messages);
  const inside = one.chain((message) => {
    const carried = Object.entries(message).filter((entry): entry is [string, Fields] => typeof entry[1] === "object" && entry[1] !== null && !Array.isArray(entry[1]));
    if (carried.length === 0) return fc.constant(() => message);
    return fc.constantFrom(...carried).chain(([key, value]) => distorted(fc.constant(value), copyable).map((make) => () => ({ ...message, [key]: make() })));
  });
  return fc.oneof({ weight: 4, arbitrary: distorted(one, copyable) }, { weight: 4, arbitrary: inside }, { weight: 1, arbitrary: copyable });
}

/** It makes sense to nobody. A request is understood as far as it can be refused in words. */
function isRefused(message: unknown, self: PeerId): boolean {
  const told = readPeerMessage(message);
  if (told?.type === "tell") return readToldAction(told.action) === undefined;
  return told === undefined && readPrimaryMessage(message, self) === undefined;
}

/** Somebody who claims, in proper words, to own the phone since a moment ago is no garbage. */
function isImpostor(message: unknown, epoch: number, self: PeerId): boolean {
  return (readPrimaryMessage(message, self)?.epoch ?? 0) > epoch;
}

function expectUnharmed(pages: readonly SoftphonePage[]): void {
  for (const { written } of pages) expect(written.filter(({ source, message }) => source === "thrown" || message.includes("TypeError"))).toEqual([]);
  for (const name of ["associatedParticipant", "notes", "participantLookupResult", "polluted"]) expect(name in Object.prototype).toBe(false);
}

describe("whatever is said on the channel", () => {
  let tabs: Tabs;
  beforeAll(async () => {
    tabs = await twoTabs();
  });

  it("10,000 times, it is read without a fault", () => {
    const { self } = tabs.second;
    fc.assert(
      fc.property(garbled(sensibleMessages(tabs)), (make) => {
        const message = make();
        readPrimaryMessage(message, self);
        const told = readPeerMessage(message);
        readToldAction(told?.type === "tell" ? told.action : message);
        readReplica((message as { phone?: unknown } | null | undefined)?.phone ?? message);
      }),
      { numRuns: 10_000, seed: 5 },
    );
  });

  it("sensible messages are understood: the garbage is garbage for what was done to it", () => {
    const { second } = tabs;
    for (const message of sensibleMessages(tabs)) expect({ message, isRefused: isRefused(message, second.self) }).toEqual({ message, isRefused: false });
    expect(readReplica(structuredClone(second.phone()))).toEqual(second.phone());
  });

  it("10,000 times, both tabs and the integration stand it; what makes no sense changes nothing, and all end up agreed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (seeds) => {
        const here = await twoTabs();
        const { browser, first, second, integration, stranger } = here;
        const faults = browser.origin.watchFaults();
        const messages = sensibleMessages(here);
        const { epoch } = messages[0] as { epoch: number };
        const { value: seed } = seeds.next() as { value: number };
        for (const make of fc.sample(garbled(messages), { numRuns: 250, seed })) {
          const message = make();
          if (isImpostor(message, epoch, second.self)) continue;
          const before = [first.phone(), second.phone()];
          const refused = isRefused(message, second.self);
          stranger.post(message);
          await browser.clock.advance(0);
          if (refused) expect([first.phone(), second.phone()].map((phone, at) => phone === before[at])).toEqual([true, true]);
        }
        await browser.settle(6_000);
        first.link.dispatch({ type: "trouble.noticed", at: browser.clock.now(), code: "restoreFailed" });
        await browser.settle(6_000);
        expect([first.role(), second.role()]).toEqual(["primary", "mirror"]);
        expect(second.phone()).toEqual(first.phone());
        expect(first.phone().dialGuards).toEqual([]);
        const asked = integration.ask("getChannel", "voice");
        await browser.settle();
        expect(asked.value).toMatchObject({ channel: { id: "telephony" } });
        expect(integration.thrown).toEqual([]);
        expect(faults).toEqual([]);
        expectUnharmed([first, second]);
      }),
      { numRuns: 40, seed: 5, endOnFailure: true },
    );
  });
});
