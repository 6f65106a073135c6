import type { PhoneCommand } from "../../model/hostCommand";
import type { WorkItemId } from "../../model/ids";
import { isPending } from "../../model/phoneRequest";
import type { State } from "../state";

/** The commands under way: for one work item, or (without one) those that concern none. */
export function pendingCommands({ phone }: State, workItemId?: WorkItemId): readonly PhoneCommand["type"][] {
  return Object.values(phone.requests)
    .filter(({ command }) => ("workItemId" in command ? command.workItemId : undefined) === workItemId)
    .filter(isPending)
    .map(({ command }) => command.type);
}
