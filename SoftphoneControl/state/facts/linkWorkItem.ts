import type { RequestId, WorkItemId } from "../../model/ids";
import { findRequest } from "../findRequests";
import { ownCall } from "../draft";
import type { PhoneDraft } from "../draft";

/** A work item that was begun for another one says so, and both have one correlation id: that of the first of them. */
export function linkWorkItem(phone: PhoneDraft, id: WorkItemId, cause: RequestId | undefined): void {
  const command = cause === undefined ? undefined : findRequest(phone, cause)?.command;
  const about = command && "about" in command ? command.about : undefined;
  if (about === undefined || !phone.workItems[id]) return;
  const item = ownCall(phone, id);
  const first = ownCall(phone, about);
  if (!item) return;
  item.about = about;
  item.correlationId = first?.correlationId ?? about;
  if (first) first.correlationId = item.correlationId;
}
