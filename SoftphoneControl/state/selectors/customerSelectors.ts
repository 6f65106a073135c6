import type { CrmRecord } from "../../model/records/crmRecord";
import type { WorkItemId } from "../../model/ids";
import type { WorkItem, WorkItemState } from "../../model/workItems/workItem";
import type { RecordSearch, State } from "../state";

/** What is known of whose call it is. `unsought`: there is nothing to search by. */
export type CustomerFace = "known" | "several" | "nobody" | "searching" | "failed" | "unsought";

export interface CustomerView {
  readonly face: CustomerFace;
  readonly record: CrmRecord | undefined;
  /** From the first word to the end of wrap-up: while it rings there is one thing to do. */
  readonly isConnected: boolean;
  readonly canOpen: boolean;
  readonly canCreate: boolean;
}

const nobody: readonly CrmRecord[] = [];
const connected: readonly WorkItemState[] = ["Active", "Paused", "Wrapup"];

/** Undefined for a call with a colleague, and for one that has just gone. */
export function customerSelector({ phone }: State, id: WorkItemId): CustomerView | undefined {
  const call = phone.workItems[id];
  if (call === undefined || call.classification === "Consultation" || call.classification === "Internal") return undefined;
  const can = (method: string): boolean => Object.values(phone.pages).some(({ methods }) => methods.includes(method));
  return {
    face: faceOf(call),
    record: call.associatedParticipant,
    isConnected: connected.includes(call.state),
    canOpen: can("openRecord"),
    canCreate: can("newRecord"),
  };
}

function faceOf({ associatedParticipant, lookup, participantLookupResult }: WorkItem): CustomerFace {
  if (associatedParticipant) return "known";
  if (participantLookupResult.length > 1) return "several";
  if (lookup === "done") return "nobody";
  return lookup === "none" ? "unsought" : lookup;
}

/** Those found by the number. */
export function candidatesSelector({ phone }: State, id: WorkItemId): readonly CrmRecord[] {
  return phone.workItems[id]?.participantLookupResult ?? nobody;
}

/** What the call is about. */
export function associationsSelector({ phone }: State, id: WorkItemId): readonly CrmRecord[] {
  return phone.workItems[id]?.associations ?? nobody;
}

/** What the agent searches for, to say whose call it is. */
export function recordSearchSelector({ phone }: State, id: WorkItemId): RecordSearch | undefined {
  return phone.recordSearch?.workItemId === id ? phone.recordSearch : undefined;
}
