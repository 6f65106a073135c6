import type { EpochMs, RequestId } from "../../../model/ids";
import { isOnLine } from "../../../model/workItems/workItemTransitions";
import type { ClockPort } from "../../../ports/clockPort";
import type { LogPort } from "../../../ports/logPort";
import type { LiveChatClient } from "../client/liveChatClient";
import { LiveChatFault } from "../client/liveChatFault";
import { echoMs } from "./chatEchoes";
import type { BookedChat, ChatBooks, Moment } from "./chatBooks";
import type { Timers } from "./timers";

/** How a chat comes to its end, once. */
export interface ChatEnds {
  /** The other side has ended it: the widget goes on to show it until it is closed. */
  byOther(chat: BookedChat, at: EpochMs): void;
  /** The widget was closed, by whoever it was. */
  closed(chat: BookedChat, at: EpochMs): void;
  /** It never began in earnest. */
  failed(chat: BookedChat, at: EpochMs): void;
  /** The page before had it, and nobody knows of it any more. */
  lost(chat: BookedChat, at: EpochMs): void;
  /** Closes the widget for the agent. @throws LiveChatFault */
  ask(chat: BookedChat, cause: RequestId): void;
  endWrapup(chat: BookedChat, moment: Moment): void;
  /** The clock ends the wrap-up, at the time that the chat says. */
  armWrapup(chat: BookedChat): void;
}

export interface ChatEndsInputs {
  readonly books: ChatBooks;
  readonly client: Pick<LiveChatClient, "closeChat">;
  readonly clock: ClockPort;
  readonly timers: Timers;
  readonly log: LogPort;
}

/** A chat that has not begun in earnest is closed without a word. */
const silentCloseMs = 5_000;

export function createChatEnds({ books, client, clock, timers, log }: ChatEndsInputs): ChatEnds {
  let leftAt = -Infinity;

  function isThere(chat: BookedChat): boolean {
    return books.chats.includes(chat);
  }

  function leave(chat: BookedChat, { at, cause }: Moment, end: () => void): void {
    leftAt = at;
    end();
    armWrapup(chat);
    books.settle({ at, cause });
  }

  function armWrapup(chat: BookedChat): void {
    const endsAt = chat.item.wrapup?.endsAt;
    if (!isThere(chat) || endsAt === undefined) return;
    timers.later(endsAt - clock.now(), () => {
      if (isThere(chat)) endWrapup(chat, { at: clock.now() });
    });
  }

  function endWrapup(chat: BookedChat, moment: Moment): void {
    books.change(chat, { state: chat.endsAs ?? "EndedUnknown" }, moment);
    books.settle(moment);
  }

  /** Several events may follow one end, and the last of them find the next chat. */
  function isOfChatBefore(chat: BookedChat, at: EpochMs): boolean {
    return at - leftAt < echoMs && chat.item.createdAt >= leftAt;
  }

  function closed(chat: BookedChat, at: EpochMs): void {
    if (isOfChatBefore(chat, at)) return;
    const { endAsked: cause, item } = chat;
    const moment = { at, cause };
    const isOurs = cause !== undefined || item.direction === "Outgoing";
    leave(chat, moment, () => {
      if (!isOnLine(item.state)) books.end(chat, "EndedAbandoned", isOurs ? "agentHungUp" : "abandoned", moment);
      else if (cause !== undefined) books.finish(chat, "agentHungUp", moment);
      else books.end(chat, "Ended", isOurs ? "agentHungUp" : "otherHungUp", moment);
    });
  }

  return {
    closed,
    byOther(chat, at) {
      if (isOfChatBefore(chat, at)) return;
      const moment = { at, cause: chat.endAsked };
      leave(chat, moment, () => {
        if (isOnLine(chat.item.state)) books.finish(chat, "otherHungUp", moment);
        else books.end(chat, "Ended", "otherHungUp", moment);
      });
      try {
        client.closeChat();
      } catch {
        log.write({ level: "warning", source: "liveChat", message: "the widget can't be closed" });
      }
    },
    failed(chat, at) {
      leave(chat, { at }, () => { books.end(chat, "EndedUnknown", "unreachable", { at }); });
    },
    lost(chat, at) {
      leave(chat, { at }, () => { books.end(chat, "EndedUnknown", "connectionLost", { at }); });
    },
    ask(chat, cause) {
      chat.endAsked = cause;
      try {
        client.closeChat();
      } catch (error) {
        // A widget that the page has taken away shows nothing any more, and tells no end.
        if (!(error instanceof LiveChatFault) || error.reason !== "notReady") {
          chat.endAsked = undefined;
          throw error;
        }
      }
      timers.later(silentCloseMs, () => {
        if (isThere(chat) && chat.item.state !== "Wrapup") closed(chat, clock.now());
      });
    },
    endWrapup,
    armWrapup,
  };
}
