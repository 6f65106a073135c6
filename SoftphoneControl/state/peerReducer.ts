import type { Draft } from "immer";
import type { PeerFact } from "./actions";
import type { PhoneState } from "./state";

/** What integrations hold of the phone goes with them. */
export function reducePeer(phone: Draft<PhoneState>, { type, peerId }: PeerFact): void {
  const isGuard = phone.dialGuards.includes(peerId);
  if (type === "dialGuard.set") {
    if (!isGuard) phone.dialGuards.push(peerId);
    return;
  }
  if (isGuard) phone.dialGuards = phone.dialGuards.filter((guard) => guard !== peerId);
  if (type === "client.left" && phone.alerts.some((alert) => alert.peerId === peerId)) {
    phone.alerts = phone.alerts.filter((alert) => alert.peerId !== peerId);
  }
}
