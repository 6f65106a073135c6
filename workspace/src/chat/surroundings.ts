/** The page, as far as the widget's events need one. */
export type EventPage = Pick<EventTarget, "dispatchEvent"> & { readonly CustomEvent: typeof CustomEvent };

export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Returns what takes it back. */
  after(delayMs: number, callback: () => void): () => void;
}

export const pageClock: Clock = {
  now: () => Date.now(),
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};

/** Numbers from 0 to 1, always the same for one seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
