import type { EpochMs, WorkItemId } from "../../model/ids";
import { addTime, timesBefore } from "../../model/past/timeSpent";
import { aniOf } from "../../model/workItems/workItem";
import type { ContactCenterWorkItem, WorkItem } from "../../model/workItems/workItem";
import { failRequestsOf } from "../requestsReducer";
import { maxEndedWorkItems } from "../state";
import { own, ownIn } from "../draft";
import type { Own, PhoneDraft } from "../draft";

/** The contact centre's part, with what was kept of the agent's. */
export function addWorkItem(phone: PhoneDraft, told: ContactCenterWorkItem): void {
  const part = phone.kept[told.id];
  const item: WorkItem = { ...told, ani: aniOf(told), notes: "", ...part, associations: part?.associations ?? [], times: timesBefore(told, part?.times), participantLookupResult: [], lookup: "none" };
  own(phone, "workItems")[told.id] = item;
  if (part) delete own(phone, "kept")[told.id];
}

/** Takes over what the contact centre tells of a known work item; our own part stays. @param at - when it left its state, where nothing else is said */
export function changeWorkItem(item: Own<WorkItem>, told: Partial<ContactCenterWorkItem>, at: EpochMs): void {
  const isLeft = told.state !== undefined && told.state !== item.state;
  const stateSince = told.stateSince ?? (isLeft ? at : item.stateSince);
  item.times = addTime(item.times, item, stateSince);
  Object.assign(item, told, { stateSince });
  item.ani = aniOf(item);
}

export function moveToEnded(phone: PhoneDraft, id: WorkItemId, at: EpochMs): void {
  const item = ownIn(phone, "workItems", id);
  if (!item) return;
  item.endedAt ??= at;
  item.capabilities = [];
  delete own(phone, "workItems")[id];
  phone.ended = [item, ...phone.ended.slice(0, maxEndedWorkItems - 1)];
}

/** Told apart from `moveToEnded`: the request that ended the call is settled first. */
export function dropRequestsOfEnded(phone: PhoneDraft, id: WorkItemId, at: EpochMs): void {
  if (!phone.workItems[id]) failRequestsOf(phone, id, at);
}
