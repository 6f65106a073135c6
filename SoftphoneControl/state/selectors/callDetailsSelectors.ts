import type { WorkItemId } from "../../model/ids";
import type { State } from "../state";
import { unfinishedCall } from "./callCardSelectors";

const nothing: Readonly<Record<string, string>> = {};

/** The call variables. */
export function ctiDataSelector({ phone }: State, id: WorkItemId): Readonly<Record<string, string>> {
  return phone.workItems[id]?.ctiData ?? nothing;
}

export function notesSelector({ phone }: State, id: WorkItemId): string {
  return (phone.workItems[id] ?? unfinishedCall(phone, id))?.notes ?? "";
}
