import { createLiveChatClient } from "../../SoftphoneControl/adapters/liveChat/client/liveChatClient";
import type { LiveChatClient } from "../../SoftphoneControl/adapters/liveChat/client/liveChatClient";
import { openLiveChat } from "../../SoftphoneControl/adapters/liveChat/openLiveChat";
import type { ChannelId } from "../../SoftphoneControl/model/ids";
import type { LogEntry } from "../../SoftphoneControl/model/diagnostics/logEntry";
import type { ContactCenterBench, Feature, OtherSide } from "../contract/contactCenterBench";
import { createFakeClock } from "./fakeClock";
import type { FakeClock } from "./fakeClock";
import { createFakeLiveChat } from "./fakeLiveChat";
import type { FakeLiveChat } from "./fakeLiveChat";

export const chatFeatures: ReadonlySet<Feature> = new Set<Feature>(["chats"]);

export interface ChatBench extends ContactCenterBench {
  readonly clock: FakeClock;
  readonly fake: FakeLiveChat;
  readonly client: LiveChatClient;
  readonly log: readonly LogEntry[];
  nextPage(): Promise<ChatBench>;
}

export interface ChatBenchInputs {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly clock?: FakeClock;
  /** The conversation that the widget keeps over reloads. */
  readonly kept?: { isOpen: boolean };
  /** What happens on the page before a softphone asks for its chats. */
  readonly before?: (fake: FakeLiveChat, clock: FakeClock) => Promise<void> | void;
}

export const chatSettings = { channelId: "chat", visitor: "customer", hasBot: false, numberKey: "phone", wrapupMs: 10_000 };

let pages = 0;

function nobodyCalls(): Promise<never> {
  return Promise.reject(new Error("nobody calls here"));
}

const noCalls: OtherSide = {
  callerDials: nobodyCalls,
  callerHangsUp: nobodyCalls,
  calleeAnswers: nobodyCalls,
  calleeHangsUp: nobodyCalls,
  colleagueAnswers: nobodyCalls,
  colleagueDeclines: nobodyCalls,
  colleagueHangsUp: nobodyCalls,
  networkDrops: nobodyCalls,
  networkReturns: nobodyCalls,
  callIsUpBeforeSignIn: nobodyCalls,
};

/** The chats of a page with a widget, not yet started. */
export async function makeChatBench({ settings = {}, clock = createFakeClock(), kept = { isOpen: false }, before }: ChatBenchInputs = {}): Promise<ChatBench> {
  pages += 1;
  const page = pages;
  let ids = 0;
  const log: LogEntry[] = [];
  const fake = createFakeLiveChat({ clock, kept });
  const client = createLiveChatClient({ page: fake.page, clock, onThrow: (error) => { throw error; } });
  fake.ready();
  await before?.(fake, clock);
  const contactCenter = await openLiveChat({ ...chatSettings, ...settings }, { client, clock, log: { write: (entry) => log.push(entry) }, newId: () => `chat-${page}-${(ids += 1)}` });
  const act = (deed: () => void) => (): Promise<void> => {
    deed();
    return Promise.resolve();
  };
  function leave(): void {
    contactCenter.dispose();
    client.dispose();
  }
  return {
    contactCenter,
    clock,
    fake,
    client,
    log,
    channelId: "chat" as ChannelId,
    numbers: { answers: "", busy: "", invalid: "", colleague: "" },
    reasons: { break: "1", lunch: "2", resolved: "21" },
    other: noCalls,
    chats: {
      visitorOpens: act(fake.visitor.opens),
      visitorCloses: act(fake.visitor.closes),
      otherAccepts: act(fake.agent.accepts),
      otherWrites: act(() => { fake.agent.writes(); }),
      otherEnds: act(fake.agent.ends),
    },
    passes: (ms) => clock.advance(ms),
    nextPage() {
      leave();
      return makeChatBench({ settings, clock, kept });
    },
    dispose() {
      leave();
      return Promise.resolve();
    },
  };
}
