import type { Draft } from "immer";
import type { RequestId, WorkItemId } from "../../model/ids";
import type { PhoneState } from "../state";

/** A work item that was begun for another one says so, and both have one correlation id: that of the first of them. */
export function linkWorkItem(phone: Draft<PhoneState>, id: WorkItemId, cause: RequestId | undefined): void {
  const command = cause === undefined ? undefined : phone.requests[cause]?.command;
  const item = phone.workItems[id];
  const about = command && "about" in command ? command.about : undefined;
  if (!item || about === undefined) return;
  const first = phone.workItems[about] ?? phone.ended.find((ended) => ended.id === about);
  item.about = about;
  item.correlationId = first?.correlationId ?? about;
  if (first) first.correlationId = item.correlationId;
}
