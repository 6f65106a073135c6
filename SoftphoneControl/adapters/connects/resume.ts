import * as v from "valibot";
import { agentStates, requestableAgentStates } from "../../model/agentState";
import { capabilities } from "../../model/capability";
import type { Channel } from "../../model/channel";
import { channelTypes } from "../../model/channel";
import type { ChannelId, RequestId, WorkItemId } from "../../model/ids";
import type { ContactCenterWorkItem } from "../../model/workItem";
import { classifications, directions, endReasons, workItemStates } from "../../model/workItem";
import type { ResumeData } from "../../ports/contactCenterPort";
import type { LogPort } from "../../ports/logPort";

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
const maybeTime = v.optional(time);

/** Text of a brand: that it is text is all that can be seen. */
function id<Branded extends string>(): v.GenericSchema<Branded> {
  return text as unknown as v.GenericSchema<Branded>;
}

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

const item = v.object({
  id: id<WorkItemId>(),
  revision: v.number(),
  channelId: id<ChannelId>(),
  channelType: v.picklist(channelTypes),
  classification: v.picklist(classifications),
  direction: v.picklist(directions),
  state: v.picklist(workItemStates),
  agentId: text,
  fromAddress: text,
  toAddress: text,
  participants: v.array(v.object({ address: text, name: v.optional(text), joining: v.optional(v.literal(true)) })),
  capabilities: v.array(v.picklist(capabilities)),
  ctiData: v.record(text, text),
  muted: v.boolean(),
  consultationOf: v.optional(id<WorkItemId>()),
  createdAt: time,
  connectedAt: maybeTime,
  stateSince: time,
  endReason: v.optional(v.picklist(endReasons)),
  wrapup: v.optional(v.object({ endsAt: maybeTime, reasonRequired: v.boolean() })),
  wrapupReason: v.optional(text),
});

const schema = v.object({
  version: v.literal(version),
  channel,
  items: v.array(item),
  ended: v.array(id<WorkItemId>()),
  asked: v.array(id<RequestId>()),
});

export function writeResumeData(memory: Memory, asked: readonly RequestId[]): ResumeData {
  return JSON.stringify({ version, ...memory, asked });
}

/** What can't be read counts as nothing, and so does what is about another channel. */
export function readResumeData(data: ResumeData | undefined, channelId: ChannelId, log: LogPort): Resumed | undefined {
  if (data === undefined) return undefined;
  const read = v.safeParse(schema, parseJson(data));
  if (read.success) return read.output.channel.id === channelId ? (read.output) : undefined;
  log.write({ level: "warning", source: "connects", message: `resume data not usable, wrong at ${v.getDotPath(read.issues[0]) ?? "its root"}` });
  return undefined;
}

function parseJson(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
