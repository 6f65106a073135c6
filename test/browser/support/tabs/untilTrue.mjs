export const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Asks until the answer is true to somebody, or the time is over: then the last answer. What fails counts as no answer. */
export async function until(ask, forMs) {
  const end = Date.now() + forMs;
  for (;;) {
    const found = await ask().catch(() => undefined);
    if (found || Date.now() > end) return found;
    await pause(25);
  }
}

export async function untilTrue(ask, what) {
  if (!(await until(ask, 30_000))) throw new Error(`Still not so: ${what}`);
}
