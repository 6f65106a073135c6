import * as v from "valibot";
import { agentStates, requestableAgentStates } from "../../model/agent/agentState";
import { capabilities } from "../../model/workItems/capability";
import { channelTypes } from "../../model/workItems/channel";
import type { ChannelId, RequestId, WorkItemId } from "../../model/ids";
import { supervisionManners } from "../../model/workItems/supervision";
import { classifications, directions, endReasons, workItemStates } from "../../model/workItems/workItem";
import type { LogPort } from "../../ports/logPort";
import type { ResumeData } from "../../ports/contactCenterPort";

const text = v.string();
const time = v.number();
const maybeTime = v.optional(time);
const stance = { state: v.picklist(agentStates), reasonCode: text, reasonCodeLabel: text };

/** Text of a brand: that it is text is all that can be seen. */
export function id<Branded extends string>(): v.GenericSchema<Branded> {
  return text as unknown as v.GenericSchema<Branded>;
}

export const workItem = v.strictObject({
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
  participants: v.array(v.strictObject({ address: text, name: v.optional(text), joining: v.optional(v.literal(true)) })),
  capabilities: v.array(v.picklist(capabilities)),
  ctiData: v.record(text, text),
  muted: v.boolean(),
  queueName: v.optional(text),
  consultationOf: v.optional(id<WorkItemId>()),
  createdAt: time,
  connectedAt: maybeTime,
  stateSince: time,
  endReason: v.optional(v.picklist(endReasons)),
  wrapup: v.optional(v.strictObject({ endsAt: maybeTime, reasonRequired: v.boolean() })),
  wrapupReason: v.optional(text),
  transferringTo: v.optional(text),
  recording: v.optional(v.picklist(["on", "paused"])),
  supervision: v.optional(v.strictObject({ colleagueId: text, manner: v.picklist(supervisionManners) })),
  telephone: v.optional(v.literal("deskPhone")),
});

/** The entries of a `BookedCall`, to be spread into an adapter's own. */
export const bookedCall = {
  item: workItem,
  plain: v.optional(v.picklist(classifications)),
  endsAs: v.optional(v.picklist(workItemStates)),
  allows: v.optional(v.array(v.picklist(capabilities))),
};

export const desk = v.strictObject({
  ...stance,
  signedIn: v.boolean(),
  stateChangeTime: time,
  revision: v.number(),
  rest: v.strictObject(stance),
  next: v.optional(v.strictObject({ ...stance, state: v.picklist(requestableAgentStates) })),
  nextCause: v.optional(id<RequestId>()),
});

export const taken = v.array(id<RequestId>());

/** What can't be read counts as nothing: the log says where it is wrong, never what stood there. */
export function readResume<State>(schema: v.GenericSchema<unknown, State>, data: ResumeData | undefined, source: string, log: LogPort): State | undefined {
  if (data === undefined) return undefined;
  const result = v.safeParse(schema, parseJson(data));
  if (result.success) return result.output;
  const path = v.getDotPath(result.issues[0]) ?? "its root";
  log.write({ level: "warning", source, message: `resume data not usable, wrong at ${path}` });
  return undefined;
}

function parseJson(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
