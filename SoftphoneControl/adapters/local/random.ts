/** One step of mulberry32: a number from 0 to just below 1, and the state to go on from. */
export function nextRandom(state: number): { readonly value: number; readonly state: number } {
  const next = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(next ^ (next >>> 15), 1 | next);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return { value: ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296, state: next };
}

/** A source of numbers for what need not survive a reload. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    const drawn = nextRandom(state);
    state = drawn.state;
    return drawn.value;
  };
}
