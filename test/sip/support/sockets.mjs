/** Keeps hold of a page's WebSockets. To be given as `before` to `openSoftphone`. @param {import("playwright-core").Page} page */
export async function holdSockets(page) {
  await page.addInitScript(() => {
    const Native = window.WebSocket;
    window.heldSockets = new Set();
    window.WebSocket = class extends Native {
      constructor(...given) {
        super(...given);
        window.heldSockets.add(this);
      }
    };
  });
}

/** The page's sockets close, as if the network had. @param {import("playwright-core").Page} page */
export function dropSockets(page) {
  return page.evaluate(() => {
    for (const socket of window.heldSockets) socket.close();
    window.heldSockets.clear();
  });
}
