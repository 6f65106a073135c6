/**
 * Writes down what a page and its telephone server say to each other. To be given as `before` to `openSoftphone`.
 * @returns {{ before: (page: import("playwright-core").Page) => Promise<void>, addresses: string[], messages: { from: "us" | "server", text: string }[], sent: (method: string) => string[], got: (status: number, method: string) => string[] }}
 */
export function recordWire() {
  const addresses = [];
  const messages = [];
  const take = (from) => ({ payload }) => {
    const text = String(payload);
    if (text.trim() !== "") messages.push({ from, text });
  };
  return {
    before: async (page) => {
      page.on("websocket", (socket) => {
        addresses.push(socket.url());
        socket.on("framesent", take("us")).on("framereceived", take("server"));
      });
    },
    addresses,
    messages,
    sent: (method) => messages.filter(({ from, text }) => from === "us" && text.startsWith(`${method} `)).map(({ text }) => text),
    got: (status, method) => messages.filter(({ from, text }) => from === "server" && text.startsWith(`SIP/2.0 ${status} `) && new RegExp(`^CSeq: \\d+ ${method}`, "im").test(text)).map(({ text }) => text),
  };
}

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
