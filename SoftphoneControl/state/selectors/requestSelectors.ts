import type { CommandType } from "../../model/contactCenterCommand";
import type { WorkItemId } from "../../model/ids";
import { isPending } from "../../model/phoneRequest";
import type { State } from "../state";

/** The commands under way: for one work item, or (without one) those that concern none. */
export function pendingCommands({ phone }: State, workItemId?: WorkItemId): readonly CommandType[] {
  return Object.values(phone.requests)
    .filter(({ command }) => ("workItemId" in command ? command.workItemId : undefined) === workItemId)
    .filter(isPending)
    .map(({ command }) => command.type);
}
