import { eventOf } from "../../cil/tell/eventOf";
import { isPageFact } from "../../state/actions";
import type { PrimaryMessage } from "../protocol/messages";
import type { Step } from "../../state/step";

type Unnumbered<Any> = Any extends unknown ? Omit<Any, "epoch"> : never;
/** A message of the primary; the epoch is added when it is posted. */
export type ToldByPrimary = Unnumbered<PrimaryMessage>;

/** What a step means to the other pages: the action for mirrors, the events for integrations, an answer for whoever raised an alert. */
export function messagesOf({ action, before, events }: Step, seq: number): readonly ToldByPrimary[] {
  if (isPageFact(action)) return [];
  const messages: ToldByPrimary[] = [{ type: "action", seq, action }];
  for (const derived of events) messages.push({ type: "event", event: eventOf(derived) });
  if (action.type === "intent.alertAnswered") {
    const { alertId, answer } = action;
    const alert = before.phone.alerts.find(({ id }) => id === alertId);
    if (alert) messages.push({ type: "alertAnswered", to: alert.peerId, alertId, answer });
  }
  return messages;
}
