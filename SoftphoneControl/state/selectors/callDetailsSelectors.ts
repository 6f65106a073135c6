import type { CrmRecord } from "../../model/crmRecord";
import type { WorkItemId } from "../../model/ids";
import type { State } from "../state";

const nothing: Readonly<Record<string, string>> = {};
const nobody: readonly CrmRecord[] = [];

/** The call variables. */
export function ctiDataSelector({ phone }: State, id: WorkItemId): Readonly<Record<string, string>> {
  return phone.workItems[id]?.ctiData ?? nothing;
}

export function notesSelector({ phone }: State, id: WorkItemId): string {
  return phone.workItems[id]?.notes ?? "";
}

/** Several customers fit the number and none is chosen yet. */
export function customersToChooseSelector({ phone }: State, id: WorkItemId): readonly CrmRecord[] {
  const call = phone.workItems[id];
  if (call === undefined || call.associatedParticipant !== undefined) return nobody;
  return call.participantLookupResult.length > 1 ? call.participantLookupResult : nobody;
}
