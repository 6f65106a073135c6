import { fallback, looseObject, optional, safeParse, string, tuple } from "valibot";
import type { CrmRecord } from "../../model/records/crmRecord";

const first = looseObject({ id: string(), entityType: string(), name: fallback(optional(string(), ""), "") });
const answer = looseObject({ savedEntityReference: tuple([first]) });

/** What `openForm` says was saved; undefined when nothing was, or the host does not tell. */
export function savedRecord(given: unknown): CrmRecord | undefined {
  const read = safeParse(answer, given);
  if (!read.success) return undefined;
  const [{ id, entityType, name }] = read.output.savedEntityReference;
  return { id: id.replace(/[{}]/g, ""), name, recordType: entityType };
}
