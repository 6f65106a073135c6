import { isChat } from "../../model/workItems/chat";
import type { WorkItem } from "../../model/workItems/workItem";
import type { PhoneState, State } from "../state";

/** Not yet answered, and here is where it is: a chat may be for others to take, in a window of theirs. */
export function waitsForAgent(item: WorkItem): boolean {
  return item.state === "Offered" && (!isChat(item) || item.capabilities.includes("accept"));
}

/** An incoming call that waits for the agent. */
export function isRinging(item: WorkItem | undefined): item is WorkItem {
  return item?.direction === "Incoming" && waitsForAgent(item);
}

export function isAnyRingingSelector({ phone }: State): boolean {
  return Object.values(phone.workItems).some(isRinging);
}

/** Calls that ring in `now`, and did not before. */
export function newlyRinging(before: PhoneState, now: PhoneState): readonly WorkItem[] {
  return before.workItems === now.workItems ? [] : Object.values(now.workItems).filter((item) => isRinging(item) && !isRinging(before.workItems[item.id]));
}

/** A channel provider's page that the agent sees shows each call, and has Dynamics tell of it. */
export function isToldByProvider({ pages }: PhoneState): boolean {
  return Object.values(pages).some(({ kind, isVisible }) => kind === "cif" && isVisible);
}
