import type { Connection } from "../../model/agent/connection";
import type { ContactCenterCommand } from "../../model/requests/contactCenterCommand";
import type { ContactCenterFact } from "../../model/requests/contactCenterFact";
import type { RequestId } from "../../model/ids";
import type { ClockPort } from "../../ports/clockPort";
import { ContactCenterRefusal, isContactCenterRefusal } from "../../ports/contactCenterPort";
import type { ContactCenterPort } from "../../ports/contactCenterPort";
import type { LogPort } from "../../ports/logPort";
import { createEmitter } from "../../shared/emitter";
import type { Unsubscribe } from "../../shared/emitter";
import { createAnswers } from "../books/answers";
import type { LiveChatClient } from "./client/liveChatClient";
import type { LiveChatSignal } from "./client/signals";
import { createAvailability } from "./desk/availability";
import { createChatBooks } from "./desk/chatBooks";
import { chatCommands, createChatCommands } from "./desk/chatCommands";
import { createChatEnds } from "./desk/chatEnds";
import { createChatFlow } from "./desk/chatFlow";
import { readChatResume, writeChatResume } from "./desk/chatResume";
import type { ChatRules } from "./desk/chatRules";
import { createExpectedStart } from "./desk/expectedStart";
import { createTimers } from "./desk/timers";

export interface ChatContactCenterInputs {
  /** Ready. It stays the page's own. */
  readonly client: LiveChatClient;
  readonly clock: ClockPort;
  readonly rules: ChatRules;
  readonly log: LogPort;
  /** For work items. */
  readonly newId: () => string;
}

const nobody = { agentId: "", firstName: "", lastName: "", loginName: "", extension: "", teamId: "", activeDeviceId: "" };
const noReasons = { Logout: [], NotReady: [], Wrapup: [] };
const mostTaken = 50;
/** How long the widget may take to tell that it has the chat of the page before. */
const retrievalMs = 15_000;

/** The widget's one conversation as a contact centre of one channel, in which somebody is always signed in. What people write never gets here. */
export function createChatContactCenter({ client, clock, rules, log, newId }: ChatContactCenterInputs): ContactCenterPort {
  const emitter = createEmitter<ContactCenterFact>((error) => {
    log.write({ level: "error", source: "liveChat", message: `a listener threw: ${error instanceof Error ? error.name : "no error"}` });
  });
  const once = createAnswers();
  const timers = createTimers(clock);
  let phase: "new" | "up" | "over" = "new";
  let untold: readonly ContactCenterFact[] = [];
  let taken: readonly RequestId[] = [];
  let heardAt = 0;
  let stopHearing: Unsubscribe = () => undefined;

  /** In order, and never inside a call of the port. */
  function tell(fact: ContactCenterFact): void {
    // The first snapshot tells what was before it.
    if (phase === "new") return;
    if (untold.length === 0) void Promise.resolve().then(tellAll);
    untold = [...untold, fact];
  }

  function tellAll(): void {
    const telling = untold;
    untold = [];
    for (const fact of telling) if (phase === "up") emitter.emit(fact);
  }

  const books = createChatBooks({ rules, now: clock.now(), tell });
  const ends = createChatEnds({ books, client, clock, timers, log });
  const expectedStart = createExpectedStart(clock, timers, ({ cause }) => {
    tell({ type: "contactCenter.troubleTold", at: clock.now(), cause, code: "chatNotStarted", detail: "no answer" });
  });
  const availability = createAvailability({
    client,
    clock,
    hasBot: rules.hasBot,
    log,
    isChatOpen: () => books.open !== undefined,
    tell: (chatDesk, cause) => { tell({ type: "contactCenter.chatDeskChanged", at: clock.now(), cause, chatDesk }); },
  });
  const flow = createChatFlow({ books, ends, expectedStart, availability, client, rules, log, newId, tell });
  const perform = createChatCommands({ books, ends, expectedStart, availability, client, clock, rules });

  function hear(signal: LiveChatSignal): void {
    heardAt = signal.at;
    flow(signal);
  }

  function tellSnapshot(): void {
    const { channel, chats } = books;
    tell({
      type: "contactCenter.snapshotReceived",
      at: clock.now(),
      snapshot: {
        agent: nobody,
        channels: [channel],
        reasonCodes: { ...noReasons, Wrapup: rules.wrapupReasons ?? [] },
        directory: { colleagues: [], queues: [] },
        workItems: chats.map(({ item }) => item),
        chatDesk: availability.desk(),
      },
    });
  }

  function enter(connection: Connection["phase"]): void {
    const since = clock.now();
    tell({ type: "contactCenter.connectionChanged", at: since, connection: { phase: connection, since } });
  }

  /** What this page heard before is told once more; what another page left may be in its widget, or gone. */
  function goOn(resume: string | undefined): void {
    const resumed = readChatResume(resume, log);
    const isSamePage = resumed !== undefined && client.soFar.some(({ at }) => at <= resumed.heardAt);
    if (resumed) {
      taken = resumed.taken;
      ({ heardAt } = resumed);
      books.adopt(resumed.chats, resumed.revision);
    }
    for (const chat of books.chats) {
      ends.armWrapup(chat);
      if (chat.item.state === "Wrapup" || isSamePage) continue;
      chat.isAwaited = true;
      timers.later(retrievalMs, () => {
        if (chat.isAwaited && books.chats.includes(chat)) ends.lost(chat, clock.now());
      });
    }
    for (const signal of client.soFar) if (resumed === undefined || signal.at > resumed.heardAt) hear(signal);
    books.settle({ at: clock.now() });
  }

  async function ask(command: ContactCenterCommand, requestId: RequestId): Promise<void> {
    if (phase !== "up") throw new ContactCenterRefusal("disconnected");
    if (taken.includes(requestId)) return;
    const known = chatCommands.find((type) => type === command.type);
    if (known === undefined) throw new ContactCenterRefusal("notPossibleNow");
    try {
      perform(command as Parameters<typeof perform>[0], requestId);
    } catch (error) {
      if (isContactCenterRefusal(error)) throw error;
      log.write({ level: "error", source: "liveChat", message: `${known} failed: ${error instanceof Error ? error.name : "no error"}` });
      throw new ContactCenterRefusal("internal");
    }
    taken = [...taken, requestId].slice(-mostTaken);
  }

  return {
    commands: chatCommands,
    subscribe: emitter.subscribe,
    start(resume) {
      goOn(resume);
      phase = "up";
      stopHearing = client.subscribe(hear);
      enter("connecting");
      enter("up");
      tellSnapshot();
    },
    perform: (command, requestId) => once(requestId, () => ask(command, requestId)),
    requestSnapshot() {
      if (phase === "up") tellSnapshot();
    },
    resumeData: () => (phase === "up" ? writeChatResume({ revision: books.channel.revision, heardAt, chats: books.chats, taken }) : undefined),
    dispose() {
      phase = "over";
      stopHearing();
      timers.dispose();
      availability.dispose();
    },
  };
}
