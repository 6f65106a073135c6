import type { PeerId } from "../../model/ids";
import type { Posted, Tab } from "../protocol/messages";

/** Of the messages' shapes: a page that speaks another version is not understood, and not heard. */
export const protocolVersion: Posted["v"] = 1;

/** Names that every page of the origin agrees on. */
export const channelName = "open-softphone";
export const primaryLock = "open-softphone.primary";
/** Held by a page while it takes the phone from one that sleeps. */
export const seizureLock = "open-softphone.seizure";
const peerPrefix = "open-softphone.peer|";

/** Held by a page as long as it lives: others see from it who is there, and in which tab. */
export function peerLock(tab: Tab, peerId: PeerId): string {
  return `${peerPrefix}${tab.openedAt}|${tab.id}|${peerId}`;
}

/** Held by the page on top of a tab. */
export function tabLock(tab: Tab): string {
  return `open-softphone.tab|${tab.id}`;
}

/** The tab of a peer's lock; undefined for any other lock. */
export function tabOfLock(name: string): Tab | undefined {
  if (!name.startsWith(peerPrefix)) return undefined;
  const [openedAt, id] = name.slice(peerPrefix.length).split("|");
  return id === undefined ? undefined : { id, openedAt: Number(openedAt) };
}
