import type { Draft } from "immer";
import type { EpochMs, WorkItemId } from "../../model/ids";
import { addTime, timesBefore } from "../../model/timeSpent";
import { aniOf } from "../../model/workItem";
import type { ContactCenterWorkItem, WorkItem } from "../../model/workItem";
import { failRequestsOf } from "../requestsReducer";
import { maxEndedWorkItems } from "../state";
import type { PhoneState } from "../state";

/** The contact centre's part, with what was kept of the agent's. */
export function addWorkItem(phone: Draft<PhoneState>, told: ContactCenterWorkItem): void {
  const part = phone.kept[told.id];
  const item: WorkItem = { ...told, ani: aniOf(told), notes: "", ...part, associations: part?.associations ?? [], times: timesBefore(told, part?.times), participantLookupResult: [], lookup: "none" };
  phone.workItems[told.id] = item as Draft<WorkItem>;
  delete phone.kept[told.id];
}

/** Takes over what the contact centre tells of a known work item; our own part stays. @param at - when it left its state, where nothing else is said */
export function changeWorkItem(item: Draft<WorkItem>, told: Partial<ContactCenterWorkItem>, at: EpochMs): void {
  const isLeft = told.state !== undefined && told.state !== item.state;
  const stateSince = told.stateSince ?? (isLeft ? at : item.stateSince);
  item.times = addTime(item.times, item, stateSince);
  Object.assign(item, told, { stateSince });
  item.ani = aniOf(item);
}

export function moveToEnded(phone: Draft<PhoneState>, id: WorkItemId, at: EpochMs): void {
  const item = phone.workItems[id];
  if (!item) return;
  item.endedAt ??= at;
  item.capabilities = [];
  delete phone.workItems[id];
  phone.ended.unshift(item);
  if (phone.ended.length > maxEndedWorkItems) phone.ended.pop();
}

/** Told apart from `moveToEnded`: the request that ended the call is settled first. */
export function dropRequestsOfEnded(phone: Draft<PhoneState>, id: WorkItemId, at: EpochMs): void {
  if (!phone.workItems[id]) failRequestsOf(phone, id, at);
}
