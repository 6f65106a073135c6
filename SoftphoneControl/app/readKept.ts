import { array, number, object, optional, picklist, record, safeParse, string } from "valibot";
import type { KeptPhone } from "../model/workItems/keptPhone";

const crmRecord = object({ id: string(), name: string(), recordType: string() });
const keptSchema = object({
  key: string(),
  resume: string(),
  parts: record(
    string(),
    object({
      notes: string(),
      associatedParticipant: optional(crmRecord),
      associations: optional(array(crmRecord)),
      pop: optional(picklist(["due", "done"])),
      about: optional(string()),
      correlationId: optional(string()),
      helpOffer: optional(object({ phase: picklist(["waiting", "shown", "done"]), dueAt: optional(number()) })),
      times: optional(object({ ring: number(), talk: number(), hold: number(), wrapup: number() })),
      autoAnswer: optional(object({ phase: picklist(["waiting", "due", "done"]), dueAt: optional(number()) })),
      notesAt: optional(number()),
      session: optional(object({ phase: picklist(["due", "open", "closed", "failed"]), id: optional(string()), page: optional(string()) })),
    }),
  ),
});

/** Undefined when nothing was kept, when it belongs to another contact centre, or when it can't be read. */
export function readKept(text: string | undefined, key: string): KeptPhone | undefined {
  if (text === undefined) return undefined;
  try {
    const result = safeParse(keptSchema, JSON.parse(text));
    return result.success && result.output.key === key ? (result.output as KeptPhone) : undefined;
  } catch {
    return undefined;
  }
}
