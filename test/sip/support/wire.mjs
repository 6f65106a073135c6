/**
 * Listens to what a page says to the telephone server, and what it hears from it; before the page opens its socket.
 * @param {import("playwright-core").Page} page
 */
export function wireOf(page) {
  /** First lines of messages, in their order: `> INVITE sip:…`, `< SIP/2.0 200 OK`. */
  const lines = [];
  const note = (arrow) => ({ payload }) => lines.push(`${arrow} ${String(payload).split("\r\n", 1)[0]}`);
  page.on("websocket", (socket) => socket.on("framesent", note(">")).on("framereceived", note("<")));
  return lines;
}
