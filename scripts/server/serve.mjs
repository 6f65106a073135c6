import { createServer } from "node:http";

/**
 * Serves on this machine only.
 * @param {{ port: number, handle: (request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => Promise<void> }} options
 *   `port` 0 takes any free one.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ port, handle }) {
  const server = createServer((request, response) => {
    handle(request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", (error) => reject(error.code === "EADDRINUSE" ? new Error(portTaken(port)) : error));
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Event streams stay open for as long as their pages: without this the server would wait for them.
        server.closeAllConnections();
      }),
  };
}

function portTaken(port) {
  return `Port ${port} is taken by another program. Stop that program, or set OSP_PORT to another number (the workspace takes the next one).`;
}
