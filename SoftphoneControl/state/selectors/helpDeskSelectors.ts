import type { ChatAvailability } from "../../model/workItems/chat";
import type { ChannelId } from "../../model/ids";
import type { State } from "../state";
import { pendingCommands } from "./requestSelectors";

export interface HelpDeskView {
  readonly channelId: ChannelId;
  /** Why no chat can be begun. */
  readonly hurdle: "chatNotThere" | "chatOpen" | "chatClosed" | undefined;
  readonly availability: ChatAvailability | undefined;
  /** False where a bot answers: then nobody knows. */
  readonly tellsAgents: boolean;
  readonly hasPage: boolean;
  /** Whether it makes sense to ask how busy the queue is. */
  readonly mayAsk: boolean;
  readonly isAsking: boolean;
  readonly isStarting: boolean;
}

export function helpDeskSelector(state: State): HelpDeskView {
  const { chatDesk, channels, configuration, connection, workItems } = state.phone;
  const { channelId, hasBot, page } = configuration.liveChat;
  const id = channelId as ChannelId;
  const isThere = chatDesk !== undefined && chatDesk.phase !== "absent" && channels.some((channel) => channel.id === id);
  const isOpen = Object.values(workItems).some((item) => item.channelId === id && item.state !== "Wrapup");
  const pending = pendingCommands(state);
  return {
    channelId: id,
    hurdle: !isThere ? "chatNotThere" : isOpen ? "chatOpen" : chatDesk.phase === "closed" ? "chatClosed" : undefined,
    availability: isThere ? chatDesk.availability : undefined,
    tellsAgents: !hasBot,
    hasPage: page !== "",
    mayAsk: isThere && !isOpen && connection.phase === "up",
    isAsking: pending.includes("askChatAvailability"),
    isStarting: pending.includes("startChat"),
  };
}

/** Whether the help desk can be asked at all, by whoever is signed in. */
export function hasHelpDeskSelector({ phone }: State): boolean {
  return phone.configuration.liveChat.enabled && phone.chatDesk !== undefined && phone.agent !== undefined;
}
