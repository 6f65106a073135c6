import type { WorkItemId } from "../../model/ids";
import type { State } from "../state";
import { unfinishedCall } from "./callCardSelectors";

const nothing: Readonly<Record<string, string>> = {};

/** The call variables. */
export function ctiDataSelector({ phone }: State, id: WorkItemId): Readonly<Record<string, string>> {
  return phone.workItems[id]?.ctiData ?? nothing;
}

const noNames: readonly string[] = [];

/** Call variables that mean nothing to people: what they lead to is shown as the journey. */
export function journeyVariablesSelector({ phone }: State): readonly string[] {
  const { enabled, variables } = phone.configuration.journey;
  return enabled ? variables : noNames;
}

export function notesSelector({ phone }: State, id: WorkItemId): string {
  return (phone.workItems[id] ?? unfinishedCall(phone, id))?.notes ?? "";
}
