import { readBridgeUrl } from "../adapters/connects/bridge/address";
import { createBridge } from "../adapters/connects/bridge/createBridge";
import { bridgeChannel } from "../adapters/connects/bridge/messages";
import { createPageChannel } from "../link/client/pageChannel";
import { createPageLocks } from "../link/client/pageLocks";

type Page = Window & typeof globalThis;

/** Makes of this page the bridge to an installed b+s Connects. A page opened in any other way than by the softphone does nothing. */
export function startConnectsBridge(page: Page): void {
  const address = readBridgeUrl(page.location.search, page.location.origin);
  if (!address) return;
  createBridge({
    bridge: address.bridge,
    channel: createPageChannel(page, (error) => { page.reportError(error); }, bridgeChannel),
    locks: createPageLocks(page),
    clock: {
      after(delayMs, callback) {
        const timer = page.setTimeout(callback, delayMs);
        return () => { page.clearTimeout(timer); };
      },
    },
    loadScript: () => loadScript(page, address.library),
    findGlobal: () => (page as Page & { readonly ConnectsIntegrationLibrary?: unknown }).ConnectsIntegrationLibrary,
  });
}

function loadScript(page: Page, src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = page.document.createElement("script");
    script.onload = () => { resolve(); };
    script.onerror = () => { reject(new Error("the script can't be loaded")); };
    script.src = src;
    page.document.head.append(script);
  });
}
