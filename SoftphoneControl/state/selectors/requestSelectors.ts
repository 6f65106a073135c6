import type { PhoneCommand } from "../../model/requests/hostCommand";
import type { PeerId, WorkItemId } from "../../model/ids";
import { allRequests } from "../findRequests";
import type { PhoneState, State } from "../state";

/** The commands under way: for one work item, or (without one) those that concern none. */
export function pendingCommands({ phone }: State, workItemId?: WorkItemId): readonly PhoneCommand["type"][] {
  return Object.values(phone.requests)
    .filter(({ command }) => ("workItemId" in command ? command.workItemId : undefined) === workItemId)
    .map(({ command }) => command.type);
}

/** The page on which the agent answered a call; undefined when another way led to it, or the page is not known. */
export function answeredOn(phone: PhoneState, workItemId: WorkItemId): PeerId | undefined {
  const answers = allRequests(phone).filter(({ command, phase }) => command.type === "acceptWorkitem" && command.workItemId === workItemId && phase !== "failed");
  return answers.pop()?.page;
}
