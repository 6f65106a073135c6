import { array, check, custom, getDotPath, looseObject, maxLength, nullish, number, object, optional, pipe, record, safeParse, string, transform, union, unknown } from "valibot";
import type { GenericSchema, InferOutput } from "valibot";
import { agentStates } from "../../model/agent/agentState";
import { channelTypes } from "../../model/workItems/channel";
import { noReasonCode } from "../../model/agent/reasonCode";
import type { ReasonCode } from "../../model/agent/reasonCode";
import { classifications, directions, workItemStates } from "../../model/workItems/workItem";
import type { Participant } from "../../model/workItems/workItem";
import type { LogPort } from "../../ports/logPort";
import { isFreeKey } from "../../shared/isFreeKey";

/*
 * What an installed Connects tells, as page 004 describes it. A field that is missing, or of the wrong type, counts as not told: editions differ, and
 * one odd field must not cost the agent the call.
 */

const longText = pipe(string(), maxLength(10_000));
const text = nullish(longText, "");
const id = pipe(union([pipe(string(), maxLength(500)), number()]), transform(String), check(isFreeKey));
const maybeId = pipe(nullish(id, ""), transform((given) => (given === "" ? undefined : given)));

/** Editions write the names of states in more than one way. */
function oneOf<Name extends string>(names: readonly Name[]) {
  return pipe(nullish(longText, ""), transform((given) => names.find((name) => name.toLowerCase() === given.toLowerCase())));
}

/** Epoch milliseconds. */
const time = pipe(nullish(union([string(), number()]), ""), transform((given) => { const at = new Date(given).getTime(); return Number.isNaN(at) ? undefined : at; }));

/** Page 004: negative values mean that there is no reason code. */
const reasonCode = pipe(nullish(id, ""), transform((given) => (given === "" || /^-\d+$/.test(given) ? noReasonCode : given)));

const value = pipe(unknown(), transform((given) => (typeof given === "string" || typeof given === "number" || typeof given === "boolean" ? String(given) : undefined)));
const variables = optional(
  pipe(custom<object>((given) => typeof given === "object" && given !== null && !Array.isArray(given)), record(string(), value), transform((all) => Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)))),
);

const participantSchema = union([
  pipe(longText, transform((address): Participant => ({ address }))),
  pipe(object({ address: text, name: nullish(longText) }), transform(({ address, name }): Participant => (name ? { address, name } : { address }))),
]);
const participants = optional(
  pipe(
    array(unknown()),
    maxLength(100),
    transform((all) => all.flatMap((given) => { const read = safeParse(participantSchema, given); return read.success ? [read.output] : []; })),
  ),
);

const workItemSchema = object({
  id,
  requestId: maybeId,
  agentId: text,
  ani: text,
  channelId: maybeId,
  channelType: oneOf(channelTypes),
  classification: oneOf(classifications),
  connectedAt: time,
  ctiData: variables,
  direction: oneOf(directions),
  participants,
  state: oneOf(workItemStates),
});
export type ToldWorkItem = InferOutput<typeof workItemSchema>;

const agentStateSchema = object({
  requestId: maybeId,
  channelId: maybeId,
  newState: oneOf(agentStates),
  newReasonCode: reasonCode,
  newReasonCodeLabel: text,
});
export type ToldAgentState = InferOutput<typeof agentStateSchema>;

const errorSchema = object({ requestId: maybeId });

const agentSchema = object({
  agentId: nullish(id, ""),
  firstName: text,
  lastName: text,
  loginName: text,
  extension: nullish(id, ""),
  teamId: nullish(id, ""),
  activeDeviceId: nullish(id, ""),
  channel: looseObject({}),
});
const channelSchema = object({
  id: maybeId,
  state: oneOf(agentStates),
  reasonCode,
  reasonCodeLabel: text,
  stateChangeTime: time,
  workitems: nullish(pipe(array(unknown()), maxLength(1_000)), []),
});
const reasonCodeSchema = object({ id, label: text });

export interface ToldChannel extends Omit<InferOutput<typeof channelSchema>, "workitems"> {
  readonly agent: InferOutput<typeof agentSchema>;
  readonly workItems: readonly ToldWorkItem[];
}

export interface Reader {
  workItem(payload: unknown): ToldWorkItem | undefined;
  agentState(payload: unknown): ToldAgentState | undefined;
  /** Of an `error` event: the request it is about. */
  failedRequest(payload: unknown): string | undefined;
  channel(result: unknown): ToldChannel | undefined;
  reasonCodes(result: unknown): readonly ReasonCode[];
}

/** Reads with schemas; what it leaves out is in the log, by the names of fields only. */
export function createReader(log: LogPort): Reader {
  function read<Output>(schema: GenericSchema<unknown, Output>, given: unknown, what: string): Output | undefined {
    const first = safeParse(schema, given);
    if (first.success) return first.output;
    const wrong = [...new Set(first.issues.map((issue) => getDotPath(issue)?.split(".")[0] ?? "itself"))];
    log.write({ level: "warning", source: "connects", message: `${what}: not usable: ${wrong.join(", ")}` });
    if (typeof given !== "object" || given === null) return undefined;
    const rest = safeParse(schema, Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.includes(key))));
    return rest.success ? rest.output : undefined;
  }

  return {
    workItem: (payload) => read(workItemSchema, flat(payload), "work item"),
    agentState: (payload) => read(agentStateSchema, flat(payload), "agent state"),
    failedRequest: (payload) => read(errorSchema, flat(payload), "error")?.requestId,
    channel(result) {
      const agent = read(agentSchema, result, "agent");
      const channel = agent && read(channelSchema, agent.channel, "channel");
      if (!channel) return undefined;
      const workItems = channel.workitems.flatMap((item) => read(workItemSchema, flat(item), "work item") ?? []);
      return { ...channel, agent, workItems };
    },
    reasonCodes: (result) => (read(array(unknown()), result, "reason codes") ?? []).flatMap((code) => read(reasonCodeSchema, code, "reason code") ?? []).map(({ id: code, label }) => ({ id: code, label })),
  };
}

/** Page 004 in its words: an event has a field `data`; in its tables and samples: the fields stand in the event itself. Both are understood. */
function flat(payload: unknown): unknown {
  if (typeof payload !== "object" || payload === null) return payload;
  const { data } = payload as { readonly data?: unknown };
  return typeof data === "object" && data !== null ? { ...payload, ...data } : payload;
}
