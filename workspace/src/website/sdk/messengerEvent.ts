import type { ActionMap } from "./actionMap";
import type { ActionState } from "./actionState";
import type { WebActionEvent } from "./webActionEvent";

/** What the successor, Messenger, tells subscribers. */
export interface MessengerEvent {
  readonly event: string;
  readonly data: object;
}

const names: Readonly<Partial<Record<ActionState, string>>> = {
  offered: "Engage.inviteOffered",
  accepted: "Engage.inviteAccepted",
  rejected: "Engage.inviteRejected",
  ignored: "Engage.inviteIgnored",
  timedout: "Engage.inviteIgnored",
  errored: "Engage.inviteError",
  started: "MessagingService.started",
  completed: "MessagingService.conversationDisconnected",
  abandoned: "MessagingService.conversationDisconnected",
};

/** Offers of content tell no more than that. */
const qualified: Readonly<Record<string, string>> = {
  contentOffer: "Journey.qualifiedContentOffer",
  webMessagingOffer: "Journey.qualifiedWebMessagingOffer",
};

/** The same step in the successor's words; undefined where it has none. An invitation does not say whom it is for. */
export function messengerEvent(event: WebActionEvent, { offerText }: ActionMap): MessengerEvent | undefined {
  const { actionState, actionMediaType, errorCode, errorMessage } = event;
  const engageContent = { offerText };
  if (actionState === "qualified") {
    const name = qualified[actionMediaType];
    return name === undefined ? undefined : { event: name, data: { journeyContext: contextOf(event), state: actionState, engageContent } };
  }
  const name = names[actionState];
  if (name === undefined || actionMediaType === "contentOffer") return undefined;
  return { event: name, data: errorCode === undefined ? { engageContent } : { engageContent, errorCode, errorMessage } };
}

function contextOf({ actionId, actionMapId, actionMapVersion, customerId, customerIdType, sessionId }: WebActionEvent): object {
  return {
    customer: { id: customerId, idType: customerIdType },
    customerSession: { id: sessionId, type: "web" },
    triggeringAction: { id: actionId, actionMap: { id: actionMapId, version: actionMapVersion } },
  };
}
