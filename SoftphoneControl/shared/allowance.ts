/** So much at once, then so much a second. Holds no timer and no list. */
export interface Allowance {
  /** Whether one more may pass now, which counts it if so. @param now epoch ms; a clock that is set back gives nothing away and takes nothing */
  take(now: number): boolean;
  /** Whether what was taken last was the first for a while: all was there. */
  readonly isFresh: boolean;
}

export function createAllowance({ atOnce, perSecond }: { readonly atOnce: number; readonly perSecond: number }): Allowance {
  let left = atOnce;
  let at: number | undefined;
  let isFresh = true;
  return {
    take(now) {
      const passed = Math.max(0, now - (at ?? now));
      at = now;
      left = Math.min(atOnce, left + (passed * perSecond) / 1_000);
      isFresh = left === atOnce;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
    get isFresh() {
      return isFresh;
    },
  };
}
