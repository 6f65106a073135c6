import { peerLock, primaryLock } from "../../SoftphoneControl/link/client/names";
import { readToldAction } from "../../SoftphoneControl/link/protocol/readToldAction";
import { capabilityFor } from "../../SoftphoneControl/model/requests/contactCenterCommand";
import type { PeerId } from "../../SoftphoneControl/model/ids";
import { readyBrowser } from "../support/linkBench";

type Fields = Record<string, unknown>;
const at = 1_000;

async function withStranger() {
  const { browser, first } = await readyBrowser();
  const second = browser.openSoftphone("second");
  const heard: Fields[] = [];
  const page = browser.origin.page("stranger");
  const channel = page.channel();
  channel.subscribe((message) => heard.push(message as Fields));
  await browser.settle();
  first.happens({ type: "callerDials" });
  await browser.settle();
  const { epoch, seq } = heard.filter(({ type }) => type === "action").at(-1) as { epoch: number; seq: number };
  async function says(message: Fields): Promise<void> {
    channel.post({ ...message, v: 1, from: "stranger" });
    await browser.settle();
  }
  return { browser, first, second, heard, page, says, epoch, seq };
}

describe("what another page may tell", () => {
  it("is every command there is", () => {
    const more = { address: "1001", digits: "1", reasonCode: "1", ctiData: { a: "b" }, manner: "coach" };
    for (const type of Object.keys(capabilityFor)) {
      const told = readToldAction({ type: "intent.command", at, requestId: "r", source: "agent", page: "p", command: { type, workItemId: "w", ...more } });
      expect(told).toMatchObject({ type: "intent.command", command: { type, workItemId: "w" } });
    }
  });

  it.each([
    ["of a call with an object's own name", { type: "intent.customerChosen", at, workItemId: "__proto__", record: { id: "1", name: "n", recordType: "contact" } }],
    ["of notes on such a call", { type: "intent.notesChanged", at, workItemId: "constructor", notes: "text" }],
    ["of records found for one", { type: "customers.found", at, workItemId: "__proto__", records: [] }],
    ["a number that is no text", { type: "intent.command", at, requestId: "r", source: "agent", command: { type: "dial", channelId: "telephony", address: 12025550143 } }],
    ["a command that nobody knows", { type: "intent.command", at, requestId: "r", source: "agent", command: { type: "constructor", workItemId: "w" } }],
    ["a request with an object's own name", { type: "intent.command", at, requestId: "__proto__", source: "agent", command: { type: "signIn" } }],
    ["a time that no clock shows", { type: "intent.command", at: Number.POSITIVE_INFINITY, requestId: "r", source: "agent", command: { type: "signIn" } }],
    ["an order that nobody gives", { type: "intent.simulation", at, order: { type: "toString" } }],
    ["what only the contact center knows", { type: "contactCenter.connectionChanged", at, connection: { phase: "lost", since: 1 } }],
    ["what concerns its own page alone", { type: "link.changed", at, link: "outdated" }],
  ])("is not %s", async (_, action) => {
    const { first, says } = await withStranger();
    const before = first.phone();
    await says({ type: "tell", callId: "c", action });
    expect(first.phone()).toBe(before);
    expect(first.written.at(-1)).toEqual({ level: "warning", source: "link", message: "a stranger told what no page may tell" });
    for (const name of ["associatedParticipant", "notes", "participantLookupResult"]) expect(name in Object.prototype).toBe(false);
  });
});

describe("a page that says hello", () => {
  it("is known as long as it holds its own lock", async () => {
    const { browser, first, page, says } = await withStranger();
    const tab = { id: "t", openedAt: 5 };
    const lock = peerLock(tab, "stranger" as PeerId);
    const release = await page.locks.hold(lock);
    await says({ type: "hello", kind: "client", tab, lock, guardsDial: true });
    expect(first.phone().dialGuards).toEqual(["stranger"]);
    release();
    await browser.settle();
    expect(first.phone().dialGuards).toEqual([]);
  });

  it("cannot have another lock watched", async () => {
    const { browser, first, says } = await withStranger();
    await says({ type: "hello", kind: "client", tab: { id: "t", openedAt: 5 }, lock: primaryLock, guardsDial: true });
    expect(first.phone().dialGuards).toEqual([]);
    expect(browser.origin.line(primaryLock)).toEqual(["first", "second"]);
  });
});

describe("a mirror", () => {
  it.each([
    ["an action that concerns one page alone", { type: "replica.received", at, phone: 5 }],
    ["an action that nobody knows", { type: "nonsense", at }],
    ["an action that lacks what it is about", { type: "contactCenter.workItemAppeared", at }],
  ])("that is told %s asks for everything", async (_, action) => {
    const { first, second, says, epoch, seq } = await withStranger();
    await says({ type: "action", epoch, seq: seq + 1, action });
    expect(second.written.map(({ message }) => message)).toContainEqual(expect.stringContaining("the primary is asked for everything"));
    expect(second.phone()).toEqual(first.phone());
  });

  it("does not draw what is no phone", async () => {
    const { browser, first, second, says, epoch, seq } = await withStranger();
    await says({ type: "snapshot", to: second.self, epoch, at: browser.clock.now(), seq: seq + 1, phone: { ...second.phone(), workItems: { x: 5 } }, resume: undefined });
    expect(second.phone()).toEqual(first.phone());
    expect(second.written.at(-1)).toMatchObject({ level: "error", message: "the primary told what is no phone" });
  });

  it("opens no session that makes no sense, and says so", async () => {
    const { browser, second, heard, says, epoch } = await withStranger();
    await says({ type: "portCall", to: second.self, epoch, at: browser.clock.now(), callId: "c1", port: "createSession", args: null });
    await says({ type: "portCall", to: second.self, epoch, at: browser.clock.now(), callId: "c2", port: "constructor", args: [] });
    expect(second.sessions()).toEqual([]);
    expect(heard.filter(({ type }) => type === "portAnswer")).toMatchObject([
      { callId: "c1", fault: { code: "badArgument" } },
      { callId: "c2", fault: { code: "badArgument" } },
    ]);
  });

  it("does not follow who claims a time that no clock shows", async () => {
    const { first, second, says, epoch, seq } = await withStranger();
    for (const claimed of [Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER, -1, epoch + 0.5, String(epoch + 1)]) {
      await says({ type: "primary", epoch: claimed, seq, version: "1.0.0", results: "value", isReady: true });
    }
    expect([first.role(), second.role()]).toEqual(["primary", "mirror"]);
    expect(second.written.filter(({ level }) => level === "warning")).toEqual([]);
  });
});

describe("the page of an integration", () => {
  it("hears no event that is none", async () => {
    const { browser, says, epoch } = await withStranger();
    const integration = browser.openIntegration("page");
    const said = integration.hearsAll(["onBeforeDial"]);
    await browser.settle();
    for (const event of [undefined, null, 5, {}, { event: "toString", version: "", requestId: "" }, { event: "error" }]) await says({ type: "event", epoch, event });
    expect(said).toEqual([]);
    expect(integration.thrown).toEqual([]);
  });
});
