import type { ContactCenterFact } from "../../../model/requests/contactCenterFact";
import type { EpochMs, WorkItemId } from "../../../model/ids";
import type { LogPort } from "../../../ports/logPort";
import type { LiveChatClient } from "../client/liveChatClient";
import type { ChatContext } from "../client/liveChatSdk";
import { nameFault } from "../client/readError";
import type { ChatFault } from "../client/readError";
import type { ChatMessage } from "../client/readMessage";
import type { LiveChatSignal } from "../client/signals";
import type { Availability } from "./availability";
import type { BookedChat, ChatBooks } from "./chatBooks";
import { createChatEchoes } from "./chatEchoes";
import type { ChatEnds } from "./chatEnds";
import type { ChatRules } from "./chatRules";
import type { ExpectedStart } from "./expectedStart";
import { numberIn, variablesOf } from "./visitor";

export interface ChatFlowInputs {
  readonly books: ChatBooks;
  readonly ends: ChatEnds;
  readonly expectedStart: ExpectedStart;
  readonly availability: Pick<Availability, "answered" | "failed">;
  readonly client: Pick<LiveChatClient, "getContextProvider">;
  readonly rules: ChatRules;
  readonly log: LogPort;
  readonly newId: () => string;
  readonly tell: (fact: ContactCenterFact) => void;
}

type Beginning = "startChat" | "chatQueued" | "chatRetrieved";

const endTags: readonly string[] = ["agentendconversation", "primarysessionclosed", "supervisorforceclosedconversation"];

/** What the widget says moves its chat forward, and nothing else: what comes twice, late or out of order changes nothing. */
export function createChatFlow({ books, ends, expectedStart, availability, client, rules, log, newId, tell }: ChatFlowInputs): (signal: LiveChatSignal) => void {
  const isEcho = createChatEchoes();

  function visitorContext(): ChatContext {
    try {
      return client.getContextProvider()?.() ?? {};
    } catch {
      log.write({ level: "warning", source: "liveChat", message: "the context of the visitor can't be read" });
      return {};
    }
  }

  function begin(type: Beginning, at: EpochMs): BookedChat {
    const mine = type === "chatRetrieved" ? undefined : expectedStart.take(type, at);
    const id = newId() as WorkItemId;
    if (mine) return books.begin({ id, direction: "Outgoing", fromAddress: "", ctiData: mine.ctiData }, { at, cause: mine.cause });
    if (rules.visitor === "agent") return books.begin({ id, direction: "Outgoing", fromAddress: "", ctiData: {} }, { at });
    const context = visitorContext();
    return books.begin({ id, direction: "Incoming", fromAddress: numberIn(context, rules.numberKey), ctiData: variablesOf(context) }, { at });
  }

  function hearBeginning(type: Beginning, at: EpochMs): void {
    const cameBefore = isEcho(type, at);
    const before = books.open;
    // Who begins a new one has lost that of the page before.
    if (before?.isAwaited && type === "startChat") ends.lost(before, at);
    const { open } = books;
    if (open) {
      open.isAwaited = undefined;
      expectedStart.forget();
    } else if (cameBefore && expectedStart.pending === undefined) {
      return;
    }
    const chat = open ?? begin(type, at);
    if (!open) books.settle({ at, cause: chat.startedBy });
    if (type !== "startChat" && chat.item.state === "Initiated") books.change(chat, { state: "Offered" }, { at });
  }

  function hearMessage(chat: BookedChat, { kind, tags, isHistory, conversationId, queuePosition, averageWaitMinutes }: ChatMessage, at: EpochMs): void {
    if (isHistory) return;
    const { state } = chat.item;
    if (conversationId !== undefined) books.changeDetails(chat, { conversationId }, { at });
    if (state === "Initiated" || state === "Offered") {
      if (queuePosition !== undefined) books.changeDetails(chat, { queuePosition }, { at });
      if (averageWaitMinutes !== undefined) books.changeDetails(chat, { averageWaitMinutes }, { at });
      // Where a bot answers first, only the tag tells that somebody has taken the chat.
      if (tags.includes("agentaccepted") || (kind === "person" && state === "Offered" && !rules.hasBot)) accept(chat, at);
    }
    if (kind === "person" || kind === "bot") books.changeDetails(chat, { unread: (chat.item.chat?.unread ?? 0) + 1 }, { at });
    if (tags.some((tag) => endTags.includes(tag))) ends.byOther(chat, at);
  }

  function accept(chat: BookedChat, at: EpochMs): void {
    books.change(chat, { state: "Active", connectedAt: at, chat: { ...chat.item.chat, queuePosition: undefined, averageWaitMinutes: undefined } }, { at });
    books.settle({ at });
  }

  function hearError(fault: ChatFault, at: EpochMs): void {
    const { open } = books;
    const isBeginning = open?.item.state === "Initiated" && !open.isAwaited;
    const cause = isBeginning ? open.startedBy : expectedStart.pending?.cause;
    if (!isBeginning && cause === undefined) {
      if (!availability.failed(fault)) log.write({ level: "warning", source: "liveChat", message: `the widget tells an error: ${nameFault(fault)}` });
      return;
    }
    if (isBeginning) ends.failed(open, at);
    if (cause !== undefined) expectedStart.fail({ cause, ctiData: expectedStart.pending?.ctiData ?? open?.item.ctiData ?? {} });
    tell({ type: "contactCenter.troubleTold", at, cause, code: "chatNotStarted", detail: nameFault(fault), workItemId: isBeginning ? open.item.id : undefined });
  }

  /** Of the open chat. */
  function hearOf(chat: BookedChat, signal: LiveChatSignal): void {
    const { at, type } = signal;
    chat.isAwaited = undefined;
    switch (type) {
      case "onMessageReceived":
        hearMessage(chat, signal.message, at);
        return;
      case "onMessageSent":
        if (!signal.message.isHistory) read(chat, at);
        return;
      case "onMaximize":
        books.changeDetails(chat, { isMinimized: undefined }, { at });
        read(chat, at);
        return;
      case "onMinimize":
        books.changeDetails(chat, { isMinimized: true }, { at });
        return;
      case "threadUpdate":
        ends.byOther(chat, at);
        return;
      case "closeChat":
      case "onClose":
        ends.closed(chat, at);
    }
  }

  function read(chat: BookedChat, at: EpochMs): void {
    if (chat.item.chat?.unread) books.changeDetails(chat, { unread: 0 }, { at });
  }

  return (signal) => {
    const { at, type } = signal;
    switch (type) {
      case "startChat":
      case "chatQueued":
      case "chatRetrieved":
        hearBeginning(type, at);
        return;
      case "getAgentAvailability":
        availability.answered(signal.answer, at);
        return;
      case "error":
        hearError(signal.fault, at);
        return;
      default:
        if (books.open) hearOf(books.open, signal);
    }
  };
}
