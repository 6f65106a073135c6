import { describe, expect, test } from "@jest/globals";
import { posted, readPageId, remoteChannel } from "../../../SoftphoneControl/adapters/remote/messages";
import type { FromPage } from "../../../SoftphoneControl/adapters/remote/messages";
import { createRemoteContactCenter } from "../../../SoftphoneControl/adapters/remote/remoteContactCenter";
import { createRemotePage } from "../../../SoftphoneControl/adapters/remote/remotePage";
import type { RemotePageInputs } from "../../../SoftphoneControl/adapters/remote/remotePage";
import { serveContactCenter } from "../../../SoftphoneControl/adapters/remote/serveContactCenter";
import type { ServiceWires } from "../../../SoftphoneControl/adapters/remote/serveContactCenter";
import type { ContactCenterCommand } from "../../../SoftphoneControl/model/requests/contactCenterCommand";
import type { ContactCenterFact } from "../../../SoftphoneControl/model/requests/contactCenterFact";
import type { ChannelId, RequestId, WorkItemId } from "../../../SoftphoneControl/model/ids";
import { noReasonCode } from "../../../SoftphoneControl/model/agent/reasonCode";
import { ContactCenterRefusal } from "../../../SoftphoneControl/ports/contactCenterPort";
import type { ContactCenterPort } from "../../../SoftphoneControl/ports/contactCenterPort";
import type { LogPort } from "../../../SoftphoneControl/ports/logPort";
import { describeFact } from "../../contract/story";
import { createFakeClock } from "../../support/fakeClock";
import { createOrigin } from "../../support/pagesOfOneOrigin";

const channelId = "telephony" as ChannelId;
const dial: ContactCenterCommand = { type: "dial", channelId, address: "+12025550143" };

/** Both ends, and between them a contact centre that does what a test wants. */
function remote({ perform = () => Promise.resolve(), opens = () => Promise.resolve() }: { readonly perform?: ContactCenterPort["perform"]; readonly opens?: () => Promise<void> } = {}) {
  const clock = createFakeClock();
  const origin = createOrigin();
  const told: string[] = [];
  const logged: string[] = [];
  const troubles: string[] = [];
  const performed: string[] = [];
  const starts: unknown[] = [];
  const pages: string[] = [];
  let snapshots = 0;
  let resume: string | undefined;
  let tell = (_fact: ContactCenterFact): void => undefined;
  let wires: ServiceWires | undefined;

  const over: ContactCenterPort = {
    commands: ["dial", "signIn"],
    subscribe(listener) {
      tell = listener;
      return () => undefined;
    },
    start: (given) => void starts.push(given),
    perform(command, requestId) {
      performed.push(requestId);
      return perform(command, requestId);
    },
    requestSnapshot: () => void (snapshots += 1),
    resumeData: () => resume,
    dispose: () => undefined,
  };
  const here = origin.page("here");
  const log: LogPort = { write: ({ level, source, message }) => void logged.push(`${level} ${source} ${message}`) };
  const way: RemotePageInputs = {
    name: "elsewhere",
    url: "/page.html",
    channel: here.channel(remoteChannel("elsewhere")),
    locks: here.locks,
    clock,
    log,
    frame: {
      show(url) {
        const pageId = readPageId(url.slice(url.indexOf("?"))) ?? "";
        pages.push(pageId);
        const { channel, locks } = origin.page(pageId);
        serveContactCenter({
          name: "elsewhere", pageId, channel: channel(remoteChannel("elsewhere")), locks,
          async open(settings, given) {
            expect(settings).toEqual({ anything: 1 });
            await opens();
            wires = given;
            return over;
          },
        });
        return { dispose: () => { origin.close(pageId); } };
      },
    },
    newId: () => `page ${pages.length + 1}`,
  };
  const contactCenter = createRemoteContactCenter({
    name: way.name,
    channel: way.channel,
    clock,
    log,
    pageFor: (listener) => createRemotePage(way, listener),
    missing: "connectsNoBridge",
    settings: () => ({ anything: 1 }),
    onTrouble: ({ code, detail }) => void troubles.push(`${code} ${detail ?? ""}`.trim()),
    onThrow: (error) => { throw error; },
  });
  contactCenter.subscribe((fact) => void told.push(describeFact(fact)));

  const connection = (phase: "connecting" | "up"): ContactCenterFact => ({ type: "contactCenter.connectionChanged", at: clock.now(), connection: { phase, since: clock.now() } });
  return {
    clock, origin, told, logged, troubles, performed, starts, pages, contactCenter,
    snapshots: () => snapshots,
    wires: () => wires,
    async tells(fact: ContactCenterFact, nextResume = resume) {
      resume = nextResume;
      tell(fact);
      await clock.advance(1);
    },
    async isUp(given?: string) {
      contactCenter.start(given);
      await clock.advance(10);
      for (const phase of ["connecting", "up"] as const) tell(connection(phase));
      await clock.advance(1);
    },
    async posts(message: unknown) {
      origin.page("another").channel(remoteChannel("elsewhere")).post(message);
      await clock.advance(1);
    },
    async answer(command: ContactCenterCommand, id: string): Promise<string> {
      const answers: string[] = [];
      contactCenter.perform(command, id as RequestId).then(() => answers.push("taken"), ({ code, detail }: ContactCenterRefusal) => answers.push(`${code} ${detail ?? ""}`.trim()));
      await clock.advance(1);
      return answers[0] ?? "unsettled";
    },
  };
}

describe("a contact centre in a page of its own", () => {
  test("connects once, starts with what the page before left, and hands on what the next page needs", async () => {
    const center = remote();
    await center.isUp("from before");
    expect(center.told).toEqual(["connection connecting", "connection up"]);
    expect(center.starts).toEqual(["from before"]);
    expect(center.contactCenter.commands).toEqual(["dial", "signIn"]);
    await center.tells({ type: "contactCenter.agentStateChanged", at: 1, channelId, revision: 2, state: "Ready", reasonCode: noReasonCode, reasonCodeLabel: "" }, "for the next");
    expect(center.contactCenter.resumeData()).toBe("for the next");
    center.contactCenter.requestSnapshot();
    await center.clock.advance(1);
    expect(center.snapshots()).toBe(1);
  });

  test("what is asked is taken or refused over there, once; what it has not, and what is asked without a line, is refused here", async () => {
    const perform = (_: ContactCenterCommand, id: string): Promise<void> => (id === "r1" ? Promise.resolve() : Promise.reject(id === "r2" ? new ContactCenterRefusal("refused", "why") : new Error("oh")));
    const center = remote({ perform });
    center.contactCenter.start(undefined);
    expect(await center.answer(dial, "r0")).toBe("disconnected");
    await center.isUp();
    expect([await center.answer(dial, "r1"), await center.answer(dial, "r1"), await center.answer(dial, "r2"), await center.answer(dial, "r3")]).toEqual(["taken", "taken", "refused why", "internal"]);
    expect(await center.answer({ type: "acceptWorkitem", workItemId: "1" as WorkItemId }, "r4")).toBe("notPossibleNow");
    expect(center.performed).toEqual(["r1", "r2", "r3"]);
  });

  test("a page that goes away is opened again with what it left; what was under way stays unanswered", async () => {
    const center = remote({ perform: () => new Promise(() => undefined) });
    await center.isUp();
    await center.tells({ type: "contactCenter.agentStateChanged", at: 1, channelId, revision: 2, state: "Ready", reasonCode: noReasonCode, reasonCodeLabel: "" }, "kept");
    const dialling = center.answer(dial, "r1");
    center.origin.close(center.pages[0] ?? "");
    await center.clock.advance(600);
    expect(await dialling).toBe("unsettled");
    expect(center.told.slice(-2)).toEqual(["connection lost", "connection connecting"]);
    expect([center.pages.length, center.starts, center.troubles]).toEqual([2, [undefined, "kept"], []]);
  });

  test("one that can't be had says why, once until it could be had", async () => {
    const center = remote({ opens: () => Promise.reject(new ContactCenterRefusal("connectsNoScript")) });
    center.contactCenter.start(undefined);
    await center.clock.advance(5_000);
    expect(center.troubles).toEqual(["connectsNoScript"]);
    expect(center.pages.length).toBe(4);
  });

  test("its log and its troubles arrive", async () => {
    const center = remote();
    await center.isUp();
    center.wires()?.log.write({ level: "info", source: "over there", message: "hello" });
    for (let twice = 0; twice < 2; twice += 1) center.wires()?.onTrouble({ code: "connectsNoChannel", detail: "voice" });
    await center.clock.advance(1);
    expect(center.logged).toEqual(["info over there hello"]);
    expect(center.troubles).toEqual(["connectsNoChannel voice"]);
  });

  test("nothing is told after dispose, and its page is gone", async () => {
    const center = remote();
    await center.isUp();
    center.contactCenter.dispose();
    await center.tells({ type: "contactCenter.directoryChanged", at: 1, directory: { colleagues: [], queues: [] } });
    await center.clock.advance(60_000);
    expect(center.told).toHaveLength(2);
    expect(center.pages).toHaveLength(1);
    expect(await center.answer(dial, "r1")).toBe("disconnected");
  });

  test("nonsense reaches neither end, and the log has it", async () => {
    const center = remote();
    await center.isUp();
    const about = (message: unknown): unknown => posted(message as FromPage, "page 1");
    const fact = (given: object): unknown => about({ type: "fact", fact: { at: 1, ...given } });
    for (const message of [undefined, null, 7, "here", [], {}, { type: "fact" }, { v: 1, page: "page 1", type: "here" }, posted({ type: "failed", trouble: { code: "internal" } }, "page 0")]) await center.posts(message);
    expect(center.logged).toEqual([]);
    for (const message of [
      about({ type: "noSuch" }),
      about({ type: "failed", trouble: { code: "noSuch" } }),
      fact({ type: "contactCenter.noSuch" }),
      fact({ type: "contactCenter.agentStateChanged", channelId, revision: 2, state: "Dreaming", reasonCode: "", reasonCodeLabel: "" }),
      fact({ type: "contactCenter.workItemChanged", workItemId: "__proto__", revision: 2, changes: {} }),
      fact({ type: "contactCenter.workItemChanged", workItemId: "1", revision: 2, changes: { participants: "Anna" } }),
      about({ type: "perform", requestId: "r1", command: { type: "dial", channelId } }),
      about({ type: "perform", requestId: "r1", command: { type: "noSuch" } }),
    ]) await center.posts(message);
    expect(center.told).toHaveLength(2);
    expect(center.performed).toEqual([]);
    expect(new Set(center.logged)).toEqual(new Set(["warning elsewhere a message of its page makes no sense", "warning elsewhere a message to its page makes no sense"]));
  });
});
