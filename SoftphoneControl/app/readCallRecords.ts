import { array, boolean, number, object, optional, picklist, safeParse, string } from "valibot";
import type { GenericSchema } from "valibot";
import { callRecordFaults } from "../model/records/callRecord";
import type { CallRecord } from "../model/records/callRecord";
import { directions } from "../model/workItems/workItem";

const text = string();
const maybeTime = optional(number());
const link = optional(object({ id: text, name: text, recordType: text }));
const draft = object({
  direction: picklist(directions),
  address: text,
  name: text,
  customer: link,
  regarding: link,
  notes: text,
  reason: text,
  transferredTo: optional(text),
  createdAt: number(),
  connectedAt: maybeTime,
  endedAt: maybeTime,
});

const schema = array(
  object({
    key: text,
    workItemId: text as unknown as GenericSchema<CallRecord["workItemId"]>,
    userId: optional(text),
    draft,
    isOver: boolean(),
    revision: number(),
    changedAt: number(),
    written: optional(draft),
    activityId: optional(text),
    phase: picklist(["due", "waiting"]),
    dueAt: maybeTime,
    attempts: number(),
    fault: optional(picklist(callRecordFaults)),
    notBefore: maybeTime,
    unheard: optional(array(object({ draft, at: number() }))),
  }),
);

/** What a page before this one has kept; none of it when it can't be read. */
export function readCallRecords(kept: string | undefined): readonly CallRecord[] {
  try {
    const read = safeParse(schema, JSON.parse(kept ?? "[]"));
    return read.success ? read.output : [];
  } catch {
    return [];
  }
}
