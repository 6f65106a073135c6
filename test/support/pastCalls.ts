import { noTimes } from "../../SoftphoneControl/model/workItems/callTimes";
import type { PastCall } from "../../SoftphoneControl/model/past/pastCall";
import type { StateSpan } from "../../SoftphoneControl/model/past/shiftBook";
import { anna, nineThirty } from "./builders";

/** Anna's call to Support, of two minutes, that began at half past nine. */
export function pastCall(changes: Partial<PastCall> = {}): PastCall {
  const { at = nineThirty } = changes;
  return {
    key: `telephony robin call ${String(at)}`,
    at,
    endedAt: at + 150_000,
    channelType: "Voice",
    direction: "Incoming",
    address: anna.address,
    name: anna.name,
    queueName: "Support",
    outcome: "answered",
    times: { ring: 10_000, talk: 90_000, hold: 30_000, wrapup: 20_000 },
    reason: "Solved",
    ...changes,
  };
}

export const missedCall = (changes: Partial<PastCall> = {}): PastCall => pastCall({ outcome: "missed", times: { ...noTimes, ring: 20_000 }, reason: "", ...changes });

export function span(state: StateSpan["state"], at: number, endedAt: number): StateSpan {
  return { key: `telephony ${String(at)} ${state}`, at, endedAt, state, reason: "" };
}
