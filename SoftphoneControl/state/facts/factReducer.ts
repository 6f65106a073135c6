import type { AgentStateChanged, ContactCenterFact } from "../../model/requests/contactCenterFact";
import type { Channel } from "../../model/workItems/channel";
import type { ChannelId } from "../../model/ids";
import { isEnded } from "../../model/workItems/workItemTransitions";
import { assertNever } from "../../shared/assertNever";
import { keepQuestionsTrue } from "../dialReducer";
import { noteQuality, noteReconnect } from "../healthReducer";
import { addNotice, tellRestarted } from "../noticesReducer";
import { planAudit } from "../resyncReducer";
import { changeMedia, dropEndedMedia } from "../soundReducer";
import { own, ownIn } from "../draft";
import type { Own, PhoneDraft } from "../draft";
import { linkWorkItem } from "./linkWorkItem";
import { settleByFact } from "./requestSettling";
import { reduceSnapshot } from "./snapshotReducer";
import { closeUnfinished, endWorkItem } from "./unfinished";
import { addWorkItem, changeWorkItem } from "./workItemsReducer";

/** Takes over a fact that `checkFact` found possible. */
export function reduceFact(phone: PhoneDraft, fact: ContactCenterFact): void {
  applyFact(phone, fact);
  settleByFact(phone, fact);
  dropEndedMedia(phone);
  keepQuestionsTrue(phone, fact.at);
}

function applyFact(phone: PhoneDraft, fact: ContactCenterFact): void {
  switch (fact.type) {
    case "contactCenter.connectionChanged":
      noteReconnect(phone, fact);
      phone.connection = fact.connection;
      tellRestarted(phone, fact);
      return;
    case "contactCenter.snapshotReceived":
      reduceSnapshot(phone, fact);
      return;
    case "contactCenter.agentStateChanged":
      changeAgentState(phone, fact);
      return;
    case "contactCenter.nextAgentStateChanged":
      changeChannel(phone, fact.channelId, (channel) => {
        channel.next = fact.next;
        channel.revision = fact.revision;
      });
      return;
    case "contactCenter.workItemAppeared":
      addWorkItem(phone, fact.workItem);
      linkWorkItem(phone, fact.workItem.id, fact.cause);
      planAudit(phone, fact.at);
      return;
    case "contactCenter.workItemChanged": {
      const item = ownIn(phone, "workItems", fact.workItemId);
      if (!item) return;
      changeWorkItem(item, { ...fact.changes, revision: fact.revision }, fact.at);
      if (isEnded(item.state)) endWorkItem(phone, item, fact);
      else if (fact.changes.state === "Active") closeUnfinished(phone);
      return;
    }
    case "contactCenter.directoryChanged":
      phone.directory = fact.directory;
      return;
    case "contactCenter.callMediaChanged":
      changeMedia(phone, fact);
      noteQuality(phone, fact);
      return;
    case "contactCenter.chatDeskChanged":
      phone.chatDesk = fact.chatDesk;
      return;
    case "contactCenter.telephoneChanged":
      phone.telephone = fact.telephone;
      return;
    case "contactCenter.troubleTold":
      addNotice(phone, { id: `${fact.code}-${fact.workItemId ?? ""}-${fact.at}`, level: "error", code: fact.code, detail: fact.detail, workItemId: fact.workItemId, at: fact.at });
      return;
    default:
      assertNever(fact);
  }
}

function changeAgentState(phone: PhoneDraft, fact: AgentStateChanged): void {
  changeChannel(phone, fact.channelId, (channel) => {
    if (channel.state !== fact.state || channel.reasonCode !== fact.reasonCode) channel.stateChangeTime = fact.at;
    channel.state = fact.state;
    channel.reasonCode = fact.reasonCode;
    channel.reasonCodeLabel = fact.reasonCodeLabel;
    channel.revision = fact.revision;
    // A chosen state has come: what was next is now.
    if (channel.next && channel.next.state === fact.state) channel.next = undefined;
  });
  if (phone.channels.every((channel) => channel.state === "Logout")) phone.agent = undefined;
}

function changeChannel(phone: PhoneDraft, id: ChannelId, change: (channel: Own<Channel>) => void): void {
  const at = phone.channels.findIndex((channel) => channel.id === id);
  if (at >= 0) change(own(own(phone, "channels"), at));
}
