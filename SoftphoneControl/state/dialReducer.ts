import type { Draft } from "immer";
import type { Action } from "./actions";
import type { PhoneState } from "./state";

/** A number that may not be dialed before somebody has looked, or was asked. */
export function reduceDialing(phone: Draft<PhoneState>, action: Extract<Action, { type: "dial.checked" | "intent.dialAnswered" }>): void {
  const request = phone.requests[action.requestId];
  if (!request) return;
}
