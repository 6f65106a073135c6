import { resultModes } from "../../cil/contract/envelope";
import { createLibrary } from "./library";
import type { ConnectsIntegrationLibraryClass } from "./libraryTypes";
import { createPageChannel } from "./pageChannel";
import { createPageLocks } from "./pageLocks";
import { tabOf } from "./tabIdentity";

/**
 * The library of a page, on the page's own devices.
 * @param results what the script tag says of them (`data-results`)
 */
export function startLibrary(page: Window & typeof globalThis, results: string | undefined): ConnectsIntegrationLibraryClass {
  const locks = createPageLocks(page);

  const report = (error: unknown): void => {
    page.reportError(error);
  };
  const methods = createLibrary({
    channel: createPageChannel(page, report),
    locks,
    clock: {
      now: () => page.Date.now(),
      after(delayMs, callback) {
        const timer = page.setTimeout(callback, delayMs);
        return () => {
          page.clearTimeout(timer);
        };
      },
    },
    newId: () => page.crypto.randomUUID(),
    tab: () => tabOf(page, locks),
    path: page.location.pathname.slice(0, 2_000),
    results: resultModes.find((mode) => mode === results),
    report,
    warn(sentence) {
      page.console.warn(sentence);
    },
  });

  // Other editions say `new`; whatever is made of it is the same library.
  class ConnectsIntegrationLibrary {}
  Object.assign(ConnectsIntegrationLibrary.prototype, methods);
  return Object.assign(ConnectsIntegrationLibrary, methods) as unknown as ConnectsIntegrationLibraryClass;
}
