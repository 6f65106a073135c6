import type { Draft } from "immer";
import { isChat } from "../../model/chat";
import type { EpochMs } from "../../model/ids";
import type { WorkItem } from "../../model/workItem";
import type { PhoneState } from "../state";
import { isCustomersCall } from "./callMoment";
import type { CallRule } from "./callRule";

/** A customer who waits on hold for long: once per call the agent is offered a chat with the help desk. What began to wait while no page with the chat was there does not. */
export const helpOfferRule: CallRule = (phone, item) => {
  const { enabled, offerAfterHoldMs } = phone.configuration.liveChat;
  const { phase } = item.helpOffer ?? {};
  if (!enabled || offerAfterHoldMs === 0 || phase === "done" || item.channelType !== "Voice" || !isCustomersCall(item)) return;
  if (isHelped(phone, item)) item.helpOffer = { phase: "done" };
  else if (phase && item.state !== "Paused") item.helpOffer = phase === "shown" ? { phase: "done" } : undefined;
  else if (!phase && item.state === "Paused" && isDeskThere(phone)) item.helpOffer = { phase: "waiting", dueAt: item.stateSince + offerAfterHoldMs };
};

/** Those whose time has come. */
export function showHelpOffers(phone: Draft<PhoneState>, at: EpochMs): void {
  for (const item of Object.values(phone.workItems)) {
    const dueAt = item.helpOffer?.dueAt;
    if (dueAt !== undefined && dueAt <= at) item.helpOffer = { phase: isDeskThere(phone) ? "shown" : "done" };
  }
}

function isDeskThere({ chatDesk }: PhoneState): boolean {
  return (chatDesk?.phase ?? "absent") !== "absent";
}

function isHelped({ workItems }: PhoneState, { id }: WorkItem): boolean {
  return Object.values(workItems).some((other) => other.about === id && isChat(other));
}
