/**
 * Stands in for sip.js's subscriptions (SUBSCRIBE, and what belongs to it), which its core imports and nobody here asks for: 3 kB gzip.
 * Whoever should come to use it after all must hear of it. The news of a transfer comes inside its call and needs none of this.
 */
export function SubscribeUserAgentClient(): never {
  throw new Error("The subscriptions of sip.js are not in this build.");
}
