/** Waits between tries, in milliseconds: each twice as long as the one before, up to a longest. */
export interface Backoff {
  next(): number;
  /** The next wait is the first again. */
  reset(): void;
}

export function createBackoff(firstMs = 500, longestMs = 30_000): Backoff {
  let waitMs = firstMs;
  return {
    next() {
      const present = waitMs;
      waitMs = Math.min(waitMs * 2, longestMs);
      return present;
    },
    reset() {
      waitMs = firstMs;
    },
  };
}
