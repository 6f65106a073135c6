import { createRemoteContactCenter } from "../adapters/remote/remoteContactCenter";
import type { RemoteContactCenterInputs } from "../adapters/remote/remoteContactCenter";
import { createRemotePage } from "../adapters/remote/remotePage";
import { createHiddenFrame } from "../browser/hiddenFrame";
import { webResourceUrl } from "../dynamics/webResourceUrl";
import type { Configuration } from "../model/settings/configuration";
import type { ContactCenterPort } from "../ports/contactCenterPort";
import { createRemoteWires } from "./remoteWires";

type Page = Window & typeof globalThis;

export interface RemoteConnectsInputs extends Pick<RemoteContactCenterInputs, "clock" | "log" | "onTrouble"> {
  readonly page: Page;
  readonly configuration: Configuration;
}

/** An installed b+s Connects: all that knows of it runs in a page of its own, `startConnectsBridge`. */
export function createRemoteConnects({ page, clock, log, onTrouble, configuration: { channelId, connects } }: RemoteConnectsInputs): ContactCenterPort {
  const wires = createRemoteWires(page, "connects", clock, log);
  const way = {
    ...wires,
    url: webResourceUrl(page, "osp_/softphone/connectsBridge.html"),
    frame: { show: (url: string) => createHiddenFrame(page, url) },
    newId: () => page.crypto.randomUUID(),
  };
  return createRemoteContactCenter({
    ...wires,
    pageFor: (listener) => createRemotePage(way, listener),
    missing: "connectsNoBridge",
    settings: () => ({ channelId, connects: { ...connects, library: pathOf(page, connects.library) } }),
    onTrouble,
  });
}

function pathOf(page: Page, library: string): string {
  return library.startsWith("/") ? library : new URL(webResourceUrl(page, library)).pathname;
}
