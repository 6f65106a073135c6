/** Numbers from 0 to 1 that a seed always brings. */
export interface Chance {
  (): number;
  /** One of them. */
  of<Thing>(things: readonly [Thing, ...Thing[]]): Thing;
  /** A whole number. */
  between(from: number, to: number): number;
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  return Object.assign(next, {
    of: <Thing>(things: readonly [Thing, ...Thing[]]): Thing => things[Math.floor(next() * things.length)] ?? things[0],
    between: (from: number, to: number): number => from + Math.floor(next() * (to - from + 1)),
  });
}
