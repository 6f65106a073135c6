import type { PeerFact } from "./actions";
import type { PhoneDraft } from "./draft";

/** What integrations hold of the phone goes with them. */
export function reducePeer(phone: PhoneDraft, { type, peerId }: PeerFact): void {
  const isGuard = phone.dialGuards.includes(peerId);
  if (type === "dialGuard.set") {
    if (!isGuard) phone.dialGuards = [...phone.dialGuards, peerId];
    return;
  }
  if (isGuard) phone.dialGuards = phone.dialGuards.filter((guard) => guard !== peerId);
  if (type === "client.left" && phone.alerts.some((alert) => alert.peerId === peerId)) {
    phone.alerts = phone.alerts.filter((alert) => alert.peerId !== peerId);
  }
}
