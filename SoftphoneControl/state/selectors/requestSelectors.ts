import type { PhoneCommand } from "../../model/hostCommand";
import type { PeerId, WorkItemId } from "../../model/ids";
import { isPending } from "../../model/phoneRequest";
import type { PhoneState, State } from "../state";

/** The commands under way: for one work item, or (without one) those that concern none. */
export function pendingCommands({ phone }: State, workItemId?: WorkItemId): readonly PhoneCommand["type"][] {
  return Object.values(phone.requests)
    .filter(({ command }) => ("workItemId" in command ? command.workItemId : undefined) === workItemId)
    .filter(isPending)
    .map(({ command }) => command.type);
}

/** The page on which the agent answered a call; undefined when another way led to it, or the page is not known. */
export function answeredOn({ requests }: PhoneState, workItemId: WorkItemId): PeerId | undefined {
  const answers = Object.values(requests).filter(({ command, phase }) => command.type === "acceptWorkitem" && command.workItemId === workItemId && phase !== "failed");
  return answers.pop()?.page;
}
