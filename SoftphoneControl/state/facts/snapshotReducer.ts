import type { SnapshotReceived } from "../../model/contactCenterFact";
import type { Channel } from "../../model/channel";
import { planAudit } from "../resyncReducer";
import { endLostRecords } from "../rules/callRecordRule";
import { ownIn } from "../draft";
import type { PhoneDraft } from "../draft";
import { addWorkItem, changeWorkItem, moveToEnded } from "./workItemsReducer";

/**
 * Brings the phone to what the contact centre says is so. What is known by a later revision stays; a call that the contact centre
 * no longer knows has ended somewhere out of sight.
 */
export function reduceSnapshot(phone: PhoneDraft, { snapshot, at }: SnapshotReceived): void {
  const told = new Map(snapshot.workItems.map((item) => [item.id, item]));
  for (const known of Object.values(phone.workItems)) {
    const item = told.get(known.id);
    if (item ? item.revision <= known.revision : known.createdAt > at) continue;
    const changed = ownIn(phone, "workItems", known.id);
    if (changed) changeWorkItem(changed, item ?? { state: "EndedUnknown" }, at);
    if (!item) moveToEnded(phone, known.id, at);
  }
  for (const item of snapshot.workItems) {
    if (!phone.workItems[item.id] && !phone.ended.some((ended) => ended.id === item.id)) addWorkItem(phone, item);
  }
  phone.agent = snapshot.agent;
  phone.channels = snapshot.channels.map((channel) => newest(phone, channel));
  phone.reasonCodes = snapshot.reasonCodes;
  phone.directory = snapshot.directory;
  phone.chatDesk = snapshot.chatDesk;
  phone.telephone = snapshot.telephone;
  if (phone.agent) endLostRecords(phone, at);
  planAudit(phone, at);
}

function newest(phone: PhoneDraft, told: Channel): Channel {
  const known = phone.channels.find(({ id }) => id === told.id);
  return known && known.revision > told.revision ? known : told;
}
