/** Tells open pages to load again: an event stream, and the script that listens to it. */
export function createReloadStream() {
  const listeners = new Set();
  return {
    handle(request, response) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write("retry: 1000\n\n");
      listeners.add(response);
      request.on("close", () => listeners.delete(response));
    },
    reload() {
      for (const response of listeners) response.write("event: reload\ndata:\n\n");
    },
  };
}

export const reloadScript = `new EventSource("/osp/reload").addEventListener("reload", () => location.reload());\n`;
