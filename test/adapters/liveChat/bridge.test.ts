import { describe, expect, test } from "@jest/globals";
import { remoteChannel } from "../../../SoftphoneControl/adapters/remote/messages";
import { startLiveChatBridge } from "../../../SoftphoneControl/app/startLiveChatBridge";
import { chatSettings } from "../../support/chatBench";
import { createFakeClock } from "../../support/fakeClock";
import { createFakeLiveChat } from "../../support/fakeLiveChat";
import { createOrigin } from "../../support/pagesOfOneOrigin";

type Message = Readonly<Record<string, unknown>>;

/** A page with the bridge's script, and a softphone that hears what its page says. */
function bridge({ isLoaded = true, visitor = "agent" }: { readonly isLoaded?: boolean; readonly visitor?: string } = {}) {
  const clock = createFakeClock();
  const origin = createOrigin();
  const fake = createFakeLiveChat({ clock, isLoaded });
  const softphone = origin.page("softphone").channel(remoteChannel(visitor === "agent" ? "liveChat" : "customerChat"));
  const heard: Message[] = [];
  softphone.subscribe((message) => void heard.push(message as Message));
  const undos = new Map<number, () => void>();
  let timers = 0;
  let ids = 0;
  class Channel {
    onmessage: ((event: { readonly data: unknown }) => void) | undefined;
    readonly #port;
    constructor(name: string) {
      this.#port = origin.page("help desk").channel(name);
      this.#port.subscribe((data) => this.onmessage?.({ data }));
    }
    postMessage(message: unknown): void {
      this.#port.post(message);
    }
    close(): void {
      this.#port.dispose();
    }
  }
  const page = Object.assign(fake.page, {
    BroadcastChannel: Channel,
    document: { currentScript: { dataset: visitor === "agent" ? { visitor } : {} } },
    Date: { now: () => clock.now() },
    performance: { now: () => clock.now() },
    navigator: {},
    crypto: { randomUUID: () => `id-${(ids += 1)}` },
    reportError: (error: unknown) => { throw error; },
    setTimeout(act: () => void, ms: number) {
      timers += 1;
      undos.set(timers, clock.after(ms, act));
      return timers;
    },
    clearTimeout: (timer: number) => undos.get(timer)?.(),
  });
  return {
    clock,
    fake,
    starts: () => { startLiveChatBridge(page as never); },
    /** The softphone asks the page for its chats. */
    asks(settings: unknown = chatSettings) {
      softphone.post({ type: "start", settings, resume: undefined, v: heard[0]?.v, page: heard[0]?.page });
    },
    types: () => heard.map(({ type, fact }) => (type === "fact" ? String((fact as Message).type).replace("contactCenter.", "") : String(type))),
    heard,
  };
}

describe("the bridge of a page with live chat", () => {
  test("says that it is here, and serves the widget's chats to the softphone that asks", async () => {
    const { clock, fake, starts, asks, types } = bridge();
    starts();
    await clock.advance(0);
    expect(types()).toEqual(["here"]);
    fake.ready();
    asks();
    await clock.advance(100);
    expect(types().filter((type) => type !== "resume")).toEqual(["here", "open", "connectionChanged", "connectionChanged", "snapshotReceived"]);
    fake.visitor.opens();
    await clock.advance(100);
    expect(types().filter((type) => type !== "resume").slice(-2)).toEqual(["workItemAppeared", "workItemChanged"]);
  });

  test("a page that does not say that its visitor is the agent is a customer's, and speaks where customers' chats are followed", async () => {
    const { clock, starts, types } = bridge({ visitor: "customer" });
    starts();
    await clock.advance(0);
    expect(types()).toEqual(["here"]);
  });

  test("the widget's script may come later; when none comes the softphone hears it", async () => {
    const late = bridge({ isLoaded: false });
    late.starts();
    await late.clock.advance(0);
    late.asks();
    await late.clock.advance(5_000);
    late.fake.loads();
    late.fake.ready();
    await late.clock.advance(1_000);
    expect(late.types()).toContain("snapshotReceived");
    const never = bridge({ isLoaded: false });
    never.starts();
    await never.clock.advance(0);
    never.asks();
    await never.clock.advance(20_000);
    expect(never.heard.at(-1)).toMatchObject({ type: "failed", trouble: { code: "chatNotThere" } });
  });

  test("settings that make no sense are told", async () => {
    const { clock, fake, starts, asks, heard } = bridge();
    starts();
    fake.ready();
    await clock.advance(0);
    asks({ channelId: 5 });
    await clock.advance(0);
    expect(heard.at(-1)).toMatchObject({ type: "failed", trouble: { code: "configurationInvalid", detail: "liveChat" } });
  });

  test("a script that is in the page twice runs once", async () => {
    const { clock, fake, starts, types } = bridge();
    starts();
    starts();
    await clock.advance(10_000);
    expect([fake.listeners, types()]).toEqual([13, ["here"]]);
  });
});
