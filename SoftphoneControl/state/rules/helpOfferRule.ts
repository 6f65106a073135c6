import { isChat } from "../../model/workItems/chat";
import type { EpochMs } from "../../model/ids";
import type { HelpOffer, WorkItem } from "../../model/workItems/workItem";
import { ownCall } from "../draft";
import type { PhoneDraft } from "../draft";
import type { PhoneState } from "../state";
import { isCustomersCall } from "./callMoment";
import type { CallRule } from "./callRule";

/** A customer who waits on hold for long: once per call the agent is offered a chat with the help desk. What began to wait while no page with the chat was there does not. */
export const helpOfferRule: CallRule = (phone, item) => {
  const { enabled, offerAfterHoldMs } = phone.configuration.liveChat;
  const { phase } = item.helpOffer ?? {};
  if (!enabled || offerAfterHoldMs === 0 || phase === "done" || item.channelType !== "Voice" || !isCustomersCall(item)) return;
  if (isHelped(phone, item)) set(phone, item, { phase: "done" });
  else if (phase && item.state !== "Paused") set(phone, item, phase === "shown" ? { phase: "done" } : undefined);
  else if (!phase && item.state === "Paused" && isDeskThere(phone)) set(phone, item, { phase: "waiting", dueAt: item.stateSince + offerAfterHoldMs });
};

/** Those whose time has come. */
export function showHelpOffers(phone: PhoneDraft, at: EpochMs): void {
  for (const item of Object.values(phone.workItems)) {
    const dueAt = item.helpOffer?.dueAt;
    if (dueAt !== undefined && dueAt <= at) set(phone, item, { phase: isDeskThere(phone) ? "shown" : "done" });
  }
}

function set(phone: PhoneDraft, { id }: WorkItem, helpOffer: HelpOffer | undefined): void {
  const item = ownCall(phone, id);
  if (item) item.helpOffer = helpOffer;
}

function isDeskThere({ chatDesk }: PhoneState): boolean {
  return (chatDesk?.phase ?? "absent") !== "absent";
}

function isHelped({ workItems }: PhoneState, { id }: WorkItem): boolean {
  return Object.values(workItems).some((other) => other.about === id && isChat(other));
}
