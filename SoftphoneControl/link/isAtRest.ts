import type { PhoneState } from "../state/state";

/**
 * No call, and nothing asked whose end is not known: the phone can change its page and nobody notices.
 * Where the page is a telephone of its own, the agent would notice while signed in: another page would have to sign in anew.
 */
export function isAtRest({ agent, configuration, credentialsAsked, workItems, requests }: PhoneState): boolean {
  if (credentialsAsked !== undefined || (agent !== undefined && configuration.backend === "sip")) return false;
  return Object.keys(workItems).length === 0 && Object.keys(requests).length === 0;
}
