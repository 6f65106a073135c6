import type { SnapshotReceived } from "../../model/requests/contactCenterFact";
import type { Channel } from "../../model/workItems/channel";
import type { EpochMs } from "../../model/ids";
import type { ContactCenterWorkItem, WorkItem } from "../../model/workItems/workItem";
import { planAudit } from "../resyncReducer";
import { retryCallRecords } from "../callRecordsReducer";
import { endLostRecords } from "../rules/callRecordRule";
import { ownIn } from "../draft";
import type { PhoneDraft } from "../draft";
import { addWorkItem, changeWorkItem, moveToEnded } from "./workItemsReducer";

/** What is told of a call may pass a snapshot that was made before it began, not by more than this. Later still is no time that a call began. */
const longestOnTheWayMs = 60_000;
const mostOnTheWay = 1_000;

/**
 * Brings the phone to what the contact centre says is so. What is known by a later revision stays; a call that the contact centre
 * no longer knows has ended somewhere out of sight.
 */
export function reduceSnapshot(phone: PhoneDraft, { snapshot, at }: SnapshotReceived): void {
  const told = new Map(snapshot.workItems.map((item) => [item.id, item]));
  for (const known of Object.values(phone.workItems)) {
    const item = told.get(known.id);
    if (!(item ? isNews(item, known) : isOutOfSight(known, at))) continue;
    const changed = ownIn(phone, "workItems", known.id);
    if (changed) changeWorkItem(changed, item ?? { state: "EndedUnknown" }, at);
    if (!item) moveToEnded(phone, known.id, at);
  }
  for (const item of snapshot.workItems) {
    if (!phone.workItems[item.id] && !phone.ended.some((ended) => ended.id === item.id)) addWorkItem(phone, item);
  }
  // Whoever signs in may have been given the right, or has signed in to Dynamics, too.
  if (!phone.agent && snapshot.agent) retryCallRecords(phone, at);
  phone.agent = snapshot.agent;
  phone.channels = snapshot.channels.map((channel) => newest(phone, channel));
  phone.reasonCodes = snapshot.reasonCodes;
  phone.directory = snapshot.directory;
  phone.chatDesk = snapshot.chatDesk;
  phone.telephone = snapshot.telephone;
  if (phone.agent) endLostRecords(phone, at);
  planAudit(phone, at);
}

function isNews(told: ContactCenterWorkItem, known: WorkItem): boolean {
  return told.revision !== known.revision && !isBehind(told.revision, known.revision);
}

function isOutOfSight({ createdAt }: WorkItem, at: EpochMs): boolean {
  return createdAt <= at || createdAt > at + longestOnTheWayMs;
}

function newest(phone: PhoneDraft, told: Channel): Channel {
  const known = phone.channels.find(({ id }) => id === told.id);
  return known && isBehind(told.revision, known.revision) ? known : told;
}

/** Nothing is so many facts ahead of a snapshot: then the count itself was wrong, and what is told last counts. */
function isBehind(told: number, known: number): boolean {
  return told < known && known - told <= mostOnTheWay;
}
