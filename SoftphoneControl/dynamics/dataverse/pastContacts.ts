import type { CrmRecord } from "../../model/records/crmRecord";
import { mostPastContacts } from "../../model/past/pastContact";
import type { PastContact } from "../../model/past/pastContact";
import type { DataverseRow } from "../../ports/dataversePort";
import { optionsOf, quoted } from "./filterText";

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** @param texts - the number's notations. @returns undefined: there is nothing to look for */
export function contactsQuery(record: CrmRecord | undefined, texts: readonly string[]): string | undefined {
  const id = record?.id.replace(/[{}]/g, "") ?? "";
  const conditions = [...(guid.test(id) ? [`_regardingobjectid_value eq ${id}`] : []), ...texts.map((text) => `phonenumber eq ${quoted(text)}`)];
  if (conditions.length === 0) return undefined;
  return `${optionsOf(["activityid", "subject", "directioncode", "actualstart"], conditions.join(" or "), mostPastContacts)}&$orderby=${encodeURIComponent("actualstart desc")}`;
}

/** None of what has no beginning: it is only planned. */
export function readContact({ activityid: id, subject, directioncode, actualstart }: DataverseRow): readonly PastContact[] {
  const at = typeof actualstart === "string" ? Date.parse(actualstart) : Number.NaN;
  if (typeof id !== "string" || !Number.isFinite(at)) return [];
  return [{ id, at, direction: directioncode === true ? "Outgoing" : "Incoming", subject: typeof subject === "string" ? subject : "" }];
}
