import { openConnects } from "../adapters/connects/openConnects";
import { readPageId, remoteChannel } from "../adapters/remote/messages";
import { serveContactCenter } from "../adapters/remote/serveContactCenter";
import { createClock } from "../browser/clock";
import { createPageChannel } from "../link/client/pageChannel";
import { createPageLocks } from "../link/client/pageLocks";
import { trustedScriptUrl } from "../shared/trusted";

type Page = Window & typeof globalThis;

/** Makes of this page the bridge to an installed b+s Connects. A page opened in any other way than by the softphone does nothing. */
export function startConnectsBridge(page: Page): void {
  const pageId = readPageId(page.location.search);
  if (pageId === undefined) return;
  const clock = createClock(page);
  serveContactCenter({
    name: "connects",
    pageId,
    channel: createPageChannel(page, (error) => { page.reportError(error); }, remoteChannel("connects")),
    locks: createPageLocks(page),
    open: (settings, wires) =>
      openConnects(settings, {
        ...wires,
        clock,
        origin: page.location.origin,
        loadScript: (path) => loadScript(page, path),
        findGlobal: () => (page as Page & { readonly ConnectsIntegrationLibrary?: unknown }).ConnectsIntegrationLibrary,
      }),
  });
}

function loadScript(page: Page, src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = page.document.createElement("script");
    script.onload = () => { resolve(); };
    script.onerror = () => { reject(new Error("the script can't be loaded")); };
    script.src = trustedScriptUrl(page, new URL(src, page.location.href).href);
    page.document.head.append(script);
  });
}
