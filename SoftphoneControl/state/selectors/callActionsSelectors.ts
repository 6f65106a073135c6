import type { Capability } from "../../model/capability";
import type { PhoneCommand } from "../../model/hostCommand";
import type { WorkItemId } from "../../model/ids";
import type { State } from "../state";
import { pendingCommands } from "./requestSelectors";

const none: readonly Capability[] = [];

export function capabilitiesSelector({ phone }: State, id: WorkItemId): readonly Capability[] {
  return phone.workItems[id]?.capabilities ?? none;
}

export function pendingSelector(state: State, id: WorkItemId): readonly PhoneCommand["type"][] {
  return pendingCommands(state, id);
}
