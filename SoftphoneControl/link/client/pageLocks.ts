import type { LockPort } from "../../ports/lockPort";

/** Web Locks. Where the browser has none (an insecure origin) or refuses them (a sandboxed frame), the page is alone: it has every lock it asks for. */
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
        manager.request(name, abandon ? { signal: abandon } : {}, whenHeld).catch(() => {
          // Abandoned: nobody waits any more.
          if (abandon?.aborted !== true) resolve(() => undefined);
        });
      });
    },
    async held() {
      const { held = [] } = (await manager?.query().catch(() => undefined)) ?? {};
      return held.map(({ name }) => name ?? "");
    },
  };
}
