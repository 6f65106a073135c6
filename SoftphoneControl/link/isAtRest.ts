import { isPending } from "../model/phoneRequest";
import type { PhoneState } from "../state/state";

/** No call, and nothing asked whose end is not known: the phone can change its page and nobody notices. */
export function isAtRest({ workItems, requests }: PhoneState): boolean {
  return Object.keys(workItems).length === 0 && !Object.values(requests).some(isPending);
}
