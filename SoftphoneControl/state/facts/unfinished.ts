import type { WorkItemChanged } from "../../model/requests/contactCenterFact";
import type { WorkItem } from "../../model/workItems/workItem";
import { findRequest } from "../findRequests";
import { ownCall } from "../draft";
import type { PhoneDraft } from "../draft";
import { moveToEnded } from "./workItemsReducer";

/** Wrap-up that ends by itself does not take the notes out of the hands of who is writing them. */
export function endWorkItem(phone: PhoneDraft, item: WorkItem, { at, cause }: WorkItemChanged): void {
  const wrapupEnds = item.wrapup?.endsAt;
  const isAgentsWish = cause !== undefined && findRequest(phone, cause)?.command.type === "completeWrapup";
  moveToEnded(phone, item.id, at);
  if (wrapupEnds !== undefined && !isAgentsWish && item.notesAt !== undefined) {
    closeUnfinished(phone);
    const ended = ownCall(phone, item.id);
    if (ended) ended.isUnfinished = true;
  }
}

/** The agent has done with them, or has another call now. What was written stays written. */
export function closeUnfinished(phone: PhoneDraft): void {
  for (const { id, isUnfinished } of phone.ended) {
    const item = isUnfinished ? ownCall(phone, id) : undefined;
    if (item) item.isUnfinished = undefined;
  }
}
