/**
 * Whether this page may go on where the last one left off: one page of the browser at a time.
 * Held until `release`; a page that closes or crashes releases it by itself.
 */
export async function takePrimaryLock(page: Window & typeof globalThis, patienceMs: number): Promise<(() => void) | undefined> {
  const locks = (page.navigator as Partial<Navigator>).locks;
  if (!locks) return () => undefined;
  const patience = new page.AbortController();
  // A page that is being reloaded lets go a moment after its successor asks.
  const timer = page.setTimeout(() => {
    patience.abort();
  }, patienceMs);
  return new Promise((resolve) => {
    locks
      .request("open-softphone.primary", { signal: patience.signal }, () => {
        page.clearTimeout(timer);
        return new Promise<void>((release) => {
          resolve(release);
        });
      })
      .catch(() => {
        resolve(undefined);
      });
  });
}
