import type { Draft } from "immer";
import type { WorkItemChanged } from "../../model/contactCenterFact";
import type { WorkItem } from "../../model/workItem";
import type { PhoneState } from "../state";
import { moveToEnded } from "./workItemsReducer";

type Phone = Draft<PhoneState>;

/** Wrap-up that ends by itself does not take the notes out of the hands of who is writing them. */
export function endWorkItem(phone: Phone, item: Draft<WorkItem>, { at, cause }: WorkItemChanged): void {
  const wrapupEnds = item.wrapup?.endsAt;
  const isAgentsWish = cause !== undefined && phone.requests[cause]?.command.type === "completeWrapup";
  moveToEnded(phone, item.id, at);
  if (wrapupEnds !== undefined && !isAgentsWish && item.notesAt !== undefined) {
    closeUnfinished(phone);
    item.isUnfinished = true;
  }
}

/** The agent has done with them, or has another call now. What was written stays written. */
export function closeUnfinished({ ended }: Phone): void {
  for (const item of ended) if (item.isUnfinished) item.isUnfinished = undefined;
}
