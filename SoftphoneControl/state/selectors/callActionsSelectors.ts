import type { Capability } from "../../model/workItems/capability";
import { capabilityFor, needsNoLine } from "../../model/requests/contactCenterCommand";
import type { WorkItemCommand } from "../../model/requests/contactCenterCommand";
import type { PhoneCommand } from "../../model/requests/hostCommand";
import type { WorkItemId } from "../../model/ids";
import type { State } from "../state";
import { isLineDown } from "./lineSelectors";
import { pendingCommands } from "./requestSelectors";

const none: readonly Capability[] = [];
const workItemCommands = Object.keys(capabilityFor) as WorkItemCommand["type"][];

export function capabilitiesSelector({ phone }: State, id: WorkItemId): readonly Capability[] {
  return phone.workItems[id]?.capabilities ?? none;
}

/** What can't be asked about a work item now: it is under way, or nobody at the contact centre would hear of it. */
export function hinderedSelector(state: State, id: WorkItemId): readonly PhoneCommand["type"][] {
  const { media } = state.phone;
  const pending = pendingCommands(state, id);
  if (!isLineDown(state.phone)) return pending;
  return [...pending, ...workItemCommands.filter((type) => !(needsNoLine({ type }) && media[id]))];
}
