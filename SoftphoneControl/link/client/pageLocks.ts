import type { LockPort } from "../../ports/lockPort";

/** Web Locks. Where the browser has none (an insecure origin) or refuses them (a sandboxed frame), the page is alone: it has every lock it asks for. */
export function createPageLocks(page: Window & typeof globalThis): LockPort {
  const manager = (page.navigator as Partial<Navigator>).locks;

  function request(name: string, options: LockOptions, onLost: (() => void) | undefined): Promise<() => void> {
    if (!manager) return Promise.resolve(() => undefined);
    return new Promise((resolve) => {
      let isHeld = false;
      const whenHeld = (): Promise<void> =>
        new Promise((release) => {
          isHeld = true;
          resolve(release);
        });
      manager.request(name, options, whenHeld).catch(() => {
        if (isHeld) onLost?.();
        // Abandoned: nobody waits any more.
        else if (options.signal?.aborted !== true) resolve(() => undefined);
      });
    });
  }

  async function heldNow(): Promise<readonly LockInfo[]> {
    return (await manager?.query().catch(() => undefined))?.held ?? [];
  }

  return {
    hold: (name, abandon, onLost) => request(name, abandon ? { signal: abandon } : {}, onLost),
    steal: (name, onLost) => request(name, { steal: true }, onLost),
    holder: async (name) => (await heldNow()).find((lock) => lock.name === name)?.clientId,
    held: async () => (await heldNow()).map(({ name }) => name ?? ""),
  };
}
