import type { RequestId, WorkItemId } from "../model/ids";
import type { WorkItem } from "../model/workItems/workItem";
import type { Action } from "./actions";
import type { DerivedEvent } from "./derivedEvent";
import { newlySettled, findRequest } from "./findRequests";
import type { PhoneState, State } from "./state";
import { workItemEvents } from "./workItemEvents";

const nothing: readonly DerivedEvent[] = [];

/**
 * What a step means in the words of page 004. Work items come before the agent states they lead to, errors last.
 * A replica's snapshot tells nothing: what it holds was told where it happened.
 */
export function deriveEvents(before: State, after: State, action: Action): readonly DerivedEvent[] {
  if (action.type === "request.refused") {
    const { requestId, code, detail, at } = action;
    return [{ name: "error", requestId, error: { code, detail, requestId, at } }];
  }
  if (before === after || action.type === "replica.received") return nothing;
  const cause = "cause" in action && action.cause !== undefined ? action.cause : "";
  const events: DerivedEvent[] = [];
  switch (action.type) {
    case "contactCenter.workItemAppeared":
      addWorkItemEvents(events, before.phone, after.phone, action.workItem.id, cause);
      break;
    case "contactCenter.workItemChanged":
      addWorkItemEvents(events, before.phone, after.phone, action.workItemId, cause);
      break;
    case "contactCenter.snapshotReceived":
      for (const id of Object.keys({ ...before.phone.workItems, ...after.phone.workItems }) as WorkItemId[]) {
        addWorkItemEvents(events, before.phone, after.phone, id, cause);
      }
      break;
    case "intent.command": {
      const { command, phase } = findRequest(after.phone, action.requestId) ?? {};
      if (command?.type === "dial" && phase === "handedOver") events.push({ name: "beforeDial", requestId: action.requestId, dialedNumber: command.address });
      break;
    }
    case "trouble.noticed":
    case "contactCenter.troubleTold":
      events.push({ name: "error", requestId: "", error: { code: action.code, detail: action.detail, at: action.at } });
      break;
    default:
  }
  addAgentStateEvents(events, before.phone, after.phone, cause);
  addErrorEvents(events, before.phone, after.phone);
  return events;
}

function addWorkItemEvents(events: DerivedEvent[], before: PhoneState, after: PhoneState, id: WorkItemId, requestId: RequestId | ""): void {
  const workItem = findWorkItem(after, id);
  if (!workItem) return;
  const known = findWorkItem(before, id);
  if (!known) {
    events.push({ name: "workitemCreate", requestId, workItem });
    return;
  }
  for (const name of workItemEvents[known.state][workItem.state]) events.push({ name, requestId, workItem });
}

function findWorkItem(phone: PhoneState, id: WorkItemId): WorkItem | undefined {
  return phone.workItems[id] ?? phone.ended.find((item) => item.id === id);
}

function addAgentStateEvents(events: DerivedEvent[], before: PhoneState, after: PhoneState, requestId: RequestId | ""): void {
  if (before.channels === after.channels) return;
  for (const channel of after.channels) {
    const known = before.channels.find(({ id }) => id === channel.id);
    if (!known || (known.state === channel.state && known.reasonCode === channel.reasonCode)) continue;
    events.push({ name: "agentStateChange", requestId, before: known, after: channel });
  }
}

function addErrorEvents(events: DerivedEvent[], before: PhoneState, after: PhoneState): void {
  for (const { id, error } of [...newlySettled(before, after)].reverse()) {
    // What the agent decides is no fault.
    if (error && error.code !== "cancelled") events.push({ name: "error", requestId: id, error });
  }
}
