import type { LockPort } from "../../ports/lockPort";

/** Web Locks. Where the browser has none (an insecure origin), the page is alone: it has every lock it asks for. */
export function createPageLocks(page: Window & typeof globalThis): LockPort {
  const manager = (page.navigator as Partial<Navigator>).locks;
  return {
    hold(name, abandon) {
      if (!manager) return Promise.resolve(() => undefined);
      return new Promise((resolve) => {
        const whenHeld = (): Promise<void> =>
          new Promise((release) => {
            resolve(release);
          });
        // Abandoned: nobody waits any more.
        manager.request(name, abandon ? { signal: abandon } : {}, whenHeld).catch(() => undefined);
      });
    },
    async held() {
      const { held = [] } = (await manager?.query()) ?? {};
      return held.map(({ name }) => name ?? "");
    },
  };
}
