import type { Listener, Unsubscribe } from "../shared/emitter";

/**
 * What all pages of one origin hear, but not the one that speaks.
 * - `post` MUST copy: later changes of the message reach nobody. MUST throw when the message can't be copied (functions, DOM nodes).
 * - Messages of one page MUST arrive in the order they were posted. MUST NOT be delivered inside `post`.
 */
export interface ChannelPort {
  post(message: unknown): void;
  subscribe(listener: Listener<unknown>): Unsubscribe;
  dispose(): void;
}
