import * as v from "valibot";
import { agentStates, requestableAgentStates } from "../../model/agentState";
import { capabilities } from "../../model/capability";
import { channelTypes } from "../../model/channel";
import type { ChannelId, RequestId, WorkItemId } from "../../model/ids";
import { classifications, directions, endReasons, workItemStates } from "../../model/workItem";
import type { LogPort } from "../../ports/logPort";
import type { ResumeData } from "../../ports/contactCenterPort";
import { happeningTypes } from "./switchboardState";
import type { SwitchboardState } from "./switchboardState";

const version = 1;

const text = v.string();

/** Text of a brand: that it is text is all that can be seen. */
function id<Branded extends string>(): v.GenericSchema<Branded> {
  return text as unknown as v.GenericSchema<Branded>;
}

const time = v.number();
const maybeTime = v.optional(time);
const share = v.optional(v.number());
const variables = v.record(text, text);
const stance = { state: v.picklist(agentStates), reasonCode: text, reasonCodeLabel: text };

const caller = v.strictObject({ id: text, personId: v.optional(text), address: text, queueId: text, talksForMs: maybeTime });

const item = v.strictObject({
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
  ctiData: variables,
  muted: v.boolean(),
  queueName: v.optional(text),
  consultationOf: v.optional(id<WorkItemId>()),
  createdAt: time,
  connectedAt: maybeTime,
  stateSince: time,
  endReason: v.optional(v.picklist(endReasons)),
  wrapup: v.optional(v.strictObject({ endsAt: maybeTime, reasonRequired: v.boolean() })),
  wrapupReason: v.optional(text),
});

const schema = v.strictObject({
  version: v.picklist([version]),
  state: v.strictObject({
    seed: v.number(),
    random: v.number(),
    lastCall: v.number(),
    lastCaller: v.number(),
    desk: v.strictObject({
      ...stance,
      signedIn: v.boolean(),
      stateChangeTime: time,
      revision: v.number(),
      rest: v.strictObject(stance),
      next: v.optional(v.strictObject({ ...stance, state: v.picklist(requestableAgentStates) })),
      nextCause: v.optional(id<RequestId>()),
    }),
    calls: v.array(
      v.strictObject({ item, caller: v.optional(caller), plain: v.optional(v.picklist(classifications)), endsAs: v.optional(v.picklist(workItemStates)) }),
    ),
    waiting: v.array(caller),
    agenda: v.array(v.strictObject({ dueAt: time, type: v.picklist(happeningTypes), id: text, address: v.optional(text) })),
    taken: v.array(id<RequestId>()),
    colleagueStates: v.record(text, v.picklist(agentStates)),
    crowds: v.record(text, v.number()),
    scenario: v.optional(v.strictObject({ name: text, startedAt: time })),
    disturbance: v.optional(
      v.strictObject({
        latencyMs: maybeTime,
        faults: v.optional(v.strictObject({ lost: share, duplicated: share, reordered: share, refused: share })),
      }),
    ),
  }),
});

/** Undefined when the next page would know as much without: a call's id and a revision are never told again. */
export function writeResumeData(state: SwitchboardState): ResumeData | undefined {
  const isFresh = state.lastCall === 0 && state.desk.revision === 1;
  return isFresh && !isUnderWay(state) ? undefined : JSON.stringify({ version, state });
}

/** Whether the day goes on: with an agent at work, a call, or a scenario. Else the next page may begin it again. */
export function isUnderWay({ desk, calls, scenario }: SwitchboardState): boolean {
  return desk.signedIn || calls.length > 0 || scenario !== undefined;
}

/** What can't be read counts as nothing: the log says where it is wrong, never what stood there. */
export function readResumeData(data: ResumeData | undefined, log: LogPort): SwitchboardState | undefined {
  if (data === undefined) return undefined;
  const result = v.safeParse(schema, parseJson(data));
  if (result.success) return result.output.state;
  const path = v.getDotPath(result.issues[0]) ?? "its root";
  log.write({ level: "warning", source: "local", message: `resume data not usable, wrong at ${path}` });
  return undefined;
}

function parseJson(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
