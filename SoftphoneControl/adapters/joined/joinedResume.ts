import { array, literal, looseObject, number, object, optional, picklist, string } from "valibot";
import { agentStates } from "../../model/agentState";
import type { AgentState } from "../../model/agentState";
import type { Channel } from "../../model/channel";
import type { ChatDesk } from "../../model/chat";
import type { ChannelId } from "../../model/ids";
import type { ContactCenterWorkItem } from "../../model/workItem";
import type { LogPort } from "../../ports/logPort";
import type { ResumeData } from "../../ports/contactCenterPort";
import { id, readResume, workItem } from "../books/resume";

/** The chats, and their channel, as the phone knows them. */
export interface KeptChats {
  readonly channel: Channel;
  readonly desk: ChatDesk;
  /** Of the channel, as its page tells it. */
  readonly state: AgentState;
  readonly chats: readonly { readonly item: ContactCenterWorkItem; readonly theirs: number }[];
}

export interface JoinedResume {
  readonly voice?: ResumeData | undefined;
  readonly chat?: ResumeData | undefined;
  readonly book: KeptChats;
}

const text = string();
const state = picklist(agentStates);
const channel = object({ id: id<ChannelId>(), type: literal("Chat"), state, reasonCode: text, reasonCodeLabel: text, stateChangeTime: number(), revision: number() });

const schema = object({
  voice: optional(text),
  chat: optional(text),
  // Loose: a chat has details that calls have not.
  book: object({ channel, state, desk: looseObject({ phase: picklist(["absent", "closed", "ready"]) }), chats: array(object({ item: looseObject(workItem.entries), theirs: number() })) }),
});

export function readJoinedResume(data: ResumeData | undefined, log: LogPort): JoinedResume | undefined {
  return readResume(schema, data, "joined", log);
}
