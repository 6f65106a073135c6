import type { ContactCenterCommand, WorkItemCommand } from "../../../model/requests/contactCenterCommand";
import { capabilityFor } from "../../../model/requests/contactCenterCommand";
import { mostChatContext } from "../../../model/workItems/chat";
import type { RequestId } from "../../../model/ids";
import type { SoftphoneErrorCode } from "../../../model/requests/softphoneError";
import type { ClockPort } from "../../../ports/clockPort";
import { ContactCenterRefusal } from "../../../ports/contactCenterPort";
import type { LiveChatClient } from "../client/liveChatClient";
import { LiveChatFault } from "../client/liveChatFault";
import type { LiveChatFaultReason } from "../client/liveChatFault";
import type { ChatContext } from "../client/liveChatSdk";
import type { Availability } from "./availability";
import type { BookedChat, ChatBooks, Moment } from "./chatBooks";
import type { ChatEnds } from "./chatEnds";
import type { ChatRules } from "./chatRules";
import type { ExpectedStart } from "./expectedStart";
import { variablesOf } from "./visitor";

export interface ChatCommandsInputs {
  readonly books: ChatBooks;
  readonly ends: ChatEnds;
  readonly expectedStart: ExpectedStart;
  readonly availability: Pick<Availability, "ask" | "desk">;
  readonly client: Pick<LiveChatClient, "startChat">;
  readonly clock: Pick<ClockPort, "now">;
  readonly rules: ChatRules;
}

export const chatCommands = [
  "startChat", "askChatAvailability", "endWorkitem", "pauseWorkitem", "resumeWorkitem", "setWrapupReason", "completeWrapup", "updateWorkitemData",
] as const satisfies readonly ContactCenterCommand["type"][];
type ChatCommand = Extract<ContactCenterCommand, { type: (typeof chatCommands)[number] }>;
type ItemCommand = Extract<ChatCommand, WorkItemCommand>;

const mostCallVariables = 200;
const longestReason = 100;
const refusals: Partial<Readonly<Record<LiveChatFaultReason, SoftphoneErrorCode>>> = { notReady: "chatNotThere", badContext: "badArgument" };

/** What the agent asks. Each refuses before it changes anything. */
export function createChatCommands({ books, ends, expectedStart, availability, client, clock, rules }: ChatCommandsInputs): (command: ChatCommand, cause: RequestId) => void {
  function start({ context }: Extract<ChatCommand, { type: "startChat" }>, cause: RequestId): void {
    if (books.open || expectedStart.pending) throw new ContactCenterRefusal("chatOpen");
    if (availability.desk().phase === "closed") throw new ContactCenterRefusal("chatClosed");
    if (context.length > mostChatContext) throw new ContactCenterRefusal("badArgument", `a chat is begun with at most ${mostChatContext} context variables`);
    const customContext: ChatContext = Object.fromEntries(context.map(({ key, value, isDisplayable }) => [key, { value, isDisplayable }]));
    // Before: the widget may begin inside the call.
    expectedStart.expect({ cause, ctiData: variablesOf(customContext) });
    try {
      client.startChat({ customContext });
    } catch (error) {
      expectedStart.forget();
      throw error;
    }
  }

  const itemCommands: { readonly [Type in ItemCommand["type"]]: (chat: BookedChat, command: Extract<ItemCommand, { type: Type }>, moment: Moment & { readonly cause: RequestId }) => void } = {
    endWorkitem: (chat, _, { cause }) => { ends.ask(chat, cause); },
    // A mark of ours: the widget goes on.
    pauseWorkitem: (chat, _, moment) => { books.change(chat, { state: "Paused" }, moment); },
    resumeWorkitem: (chat, _, moment) => { books.change(chat, { state: "Active" }, moment); },
    setWrapupReason(chat, { reasonCode }, moment) {
      const { wrapupReasons } = rules;
      const isKnown = wrapupReasons ? wrapupReasons.some(({ id }) => id === reasonCode) : reasonCode !== "" && reasonCode.length <= longestReason;
      if (!isKnown) throw new ContactCenterRefusal("unknownReasonCode");
      books.change(chat, { wrapupReason: reasonCode }, moment);
    },
    completeWrapup: (chat, _, moment) => { ends.endWrapup(chat, moment); },
    updateWorkitemData(chat, { ctiData }, moment) {
      const together = { ...chat.item.ctiData, ...ctiData };
      if (Object.keys(together).length > mostCallVariables) throw new ContactCenterRefusal("badArgument", `a chat has at most ${mostCallVariables} call variables`);
      books.change(chat, { ctiData: together }, moment);
    },
  };

  function findChat({ type, workItemId }: ItemCommand): BookedChat {
    const chat = books.chats.find(({ item }) => item.id === workItemId);
    if (!chat) throw new ContactCenterRefusal(books.hasEnded(workItemId) ? "workItemEnded" : "unknownWorkItem");
    if (!chat.item.capabilities.includes(capabilityFor[type])) throw new ContactCenterRefusal("notPossibleNow");
    return chat;
  }

  function perform(command: ChatCommand, cause: RequestId): void {
    if (command.type !== "startChat" && command.type !== "askChatAvailability") {
      const moment = { at: clock.now(), cause };
      (itemCommands[command.type] as (...of: readonly unknown[]) => void)(findChat(command), command, moment);
      books.settle(moment);
      return;
    }
    if (command.channelId !== rules.channelId) throw new ContactCenterRefusal("unknownChannel", command.channelId);
    if (command.type === "startChat") start(command, cause);
    else availability.ask(cause);
  }

  return (command, cause) => {
    try {
      perform(command, cause);
    } catch (error) {
      if (!(error instanceof LiveChatFault)) throw error;
      const code = refusals[error.reason] ?? (command.type === "startChat" ? "chatNotStarted" : "refused");
      throw new ContactCenterRefusal(code, error.detail ?? error.reason);
    }
  };
}
