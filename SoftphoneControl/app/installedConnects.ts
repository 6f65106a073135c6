import { createBridgedConnects } from "../adapters/connects/bridge/bridgedConnects";
import { bridgeChannel } from "../adapters/connects/bridge/messages";
import { createHiddenFrame } from "../browser/hiddenFrame";
import { webResourceUrl } from "../dynamics/webResourceUrl";
import { createPageChannel } from "../link/client/pageChannel";
import { createPageLocks } from "../link/client/pageLocks";
import type { ClockPort } from "../ports/clockPort";
import type { InstalledConnectsPort } from "../ports/installedConnectsPort";
import type { LogPort } from "../ports/logPort";

export interface InstalledConnectsInputs {
  readonly page: Window & typeof globalThis;
  readonly clock: ClockPort;
  readonly log: LogPort;
  /** `configuration.connects.library`. */
  readonly library: string;
}

/** The way from this page to an installed b+s Connects. */
export function createInstalledConnects({ page, clock, log, library }: InstalledConnectsInputs): InstalledConnectsPort {
  function onThrow(error: unknown): void {
    log.write({ level: "error", source: "connects", message: `a listener threw: ${error instanceof Error ? error.name : typeof error}` });
  }
  return createBridgedConnects({
    channel: createPageChannel(page, onThrow, bridgeChannel),
    locks: createPageLocks(page),
    clock,
    frame: { show: (url) => createHiddenFrame(page, url) },
    newId: () => page.crypto.randomUUID(),
    log,
    bridgePage: webResourceUrl(page, "osp_/softphone/connectsBridge.html"),
    library: library.startsWith("/") ? library : new URL(webResourceUrl(page, library)).pathname,
  });
}
