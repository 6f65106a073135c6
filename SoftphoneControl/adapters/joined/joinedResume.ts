import { array, looseObject, number, object, optional, picklist, string } from "valibot";
import { agentStates } from "../../model/agent/agentState";
import type { AgentState } from "../../model/agent/agentState";
import type { ChatDesk } from "../../model/workItems/chat";
import type { EpochMs } from "../../model/ids";
import type { ContactCenterWorkItem } from "../../model/workItems/workItem";
import type { LogPort } from "../../ports/logPort";
import type { ResumeData } from "../../ports/contactCenterPort";
import { readResume, workItem } from "../books/resume";

/** The chats, and their channel, as the phone knows them. */
export interface KeptChats {
  /** The channel's state. */
  readonly told: AgentState;
  readonly since: EpochMs;
  /** The channel's. */
  readonly revision: number;
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

const schema = object({
  voice: optional(text),
  chat: optional(text),
  book: object({
    told: state,
    since: number(),
    revision: number(),
    state,
    desk: looseObject({ phase: picklist(["absent", "closed", "ready"]) }),
    // Loose: a chat has details that calls have not.
    chats: array(object({ item: looseObject(workItem.entries), theirs: number() })),
  }),
});

export function readJoinedResume(data: ResumeData | undefined, log: LogPort): JoinedResume | undefined {
  return readResume(schema, data, "joined", log);
}
