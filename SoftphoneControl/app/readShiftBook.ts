import { array, is, literal, number, object, optional, picklist, string } from "valibot";
import type { GenericSchema } from "valibot";
import { agentStates } from "../model/agent/agentState";
import { channelTypes } from "../model/workItems/channel";
import { callOutcomes } from "../model/past/pastCall";
import type { PastCall } from "../model/past/pastCall";
import type { ShiftBook, StateSpan } from "../model/past/shiftBook";
import { directions } from "../model/workItems/workItem";

const ended = { key: string(), at: number(), endedAt: number() };

const pastCall: GenericSchema<unknown, PastCall> = object({
  ...ended,
  channelType: picklist(channelTypes),
  direction: picklist(directions),
  address: string(),
  name: string(),
  queueName: string(),
  outcome: picklist(callOutcomes),
  times: object({ ring: number(), talk: number(), hold: number(), wrapup: number() }),
  record: optional(object({ id: string(), name: string(), recordType: string() })),
  reason: string(),
  isConsultation: optional(literal(true)),
});
const stateSpan: GenericSchema<unknown, StateSpan> = object({ ...ended, state: picklist(agentStates), reason: string() });

/** All at once where all are fine, as they nearly always are: fifty thousand are read while the agent waits. */
function those<Entry>(schema: GenericSchema<unknown, Entry>): (entries: readonly unknown[]) => readonly Entry[] {
  const all = array(schema);
  return (entries) => (is(all, entries) ? (entries as readonly Entry[]) : entries.filter((entry): entry is Entry => is(schema, entry)));
}

/** What a book may hold. Another version of this product may have written it. */
export const understandShiftBook: { readonly [Kind in keyof ShiftBook]: (entries: readonly unknown[]) => ShiftBook[Kind] } = {
  calls: those(pastCall),
  spans: those(stateSpan),
};
