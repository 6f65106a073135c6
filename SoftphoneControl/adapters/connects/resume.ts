import * as v from "valibot";
import { agentStates, requestableAgentStates } from "../../model/agent/agentState";
import type { Channel } from "../../model/workItems/channel";
import { channelTypes } from "../../model/workItems/channel";
import type { ChannelId, RequestId, WorkItemId } from "../../model/ids";
import type { ContactCenterWorkItem } from "../../model/workItems/workItem";
import type { ResumeData } from "../../ports/contactCenterPort";
import type { LogPort } from "../../ports/logPort";
import { id, readResume, taken, workItem } from "../books/resume";

/** Connects knows the calls; what it does not know is how often we have told of each, and so how to go on counting. */
export interface Memory {
  readonly channel: Channel;
  readonly items: readonly ContactCenterWorkItem[];
  readonly ended: readonly WorkItemId[];
}

export interface Resumed extends Memory {
  /** Requests that were made: they are not made again. */
  readonly asked: readonly RequestId[];
}

const version = 1;
const text = v.string();
const time = v.number();

const reason = { reasonCode: text, reasonCodeLabel: text };

const channel = v.object({
  ...reason,
  id: id<ChannelId>(),
  type: v.picklist(channelTypes),
  state: v.picklist(agentStates),
  stateChangeTime: time,
  next: v.optional(v.object({ ...reason, state: v.picklist(requestableAgentStates) })),
  revision: v.number(),
});

const schema = v.object({
  version: v.literal(version),
  channel,
  items: v.array(workItem),
  ended: v.array(id<WorkItemId>()),
  asked: taken,
});

export function writeResumeData(memory: Memory, asked: readonly RequestId[]): ResumeData {
  return JSON.stringify({ version, ...memory, asked });
}

/** What can't be read counts as nothing, and so does what is about another channel. */
export function readResumeData(data: ResumeData | undefined, channelId: ChannelId, log: LogPort): Resumed | undefined {
  const read = readResume(schema, data, "connects", log);
  return read?.channel.id === channelId ? read : undefined;
}
