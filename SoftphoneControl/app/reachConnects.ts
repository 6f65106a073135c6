import { createBridgedConnects } from "../adapters/connects/bridge/bridgedConnects";
import type { BridgedConnectsInputs } from "../adapters/connects/bridge/bridgedConnects";
import { bridgeChannel } from "../adapters/connects/bridge/messages";
import { createHiddenFrame } from "../browser/hiddenFrame";
import { createPageChannel } from "../link/client/pageChannel";
import type { InstalledConnectsPort } from "../ports/installedConnectsPort";

export type ReachInputs = Omit<BridgedConnectsInputs, "channel" | "frame"> & {
  readonly page: Window & typeof globalThis;
  readonly onFault: (error: unknown) => void;
};

/** The way to an installed b+s Connects: a page of its own, out of sight, and a channel to it. */
export function reachConnects({ page, onFault, ...inputs }: ReachInputs): InstalledConnectsPort {
  return createBridgedConnects({
    ...inputs,
    channel: createPageChannel(page, onFault, bridgeChannel),
    frame: { show: (url) => createHiddenFrame(page, url) },
  });
}
