import { createSocket } from "node:dgram";
import { createServer } from "node:net";

const host = "127.0.0.1";

/** @returns {Promise<import("node:net").Server>} */
function openTcp(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });
}

/** @returns {Promise<import("node:dgram").Socket>} */
function openUdp(port) {
  return new Promise((resolve, reject) => {
    const socket = createSocket("udp4");
    socket.once("error", reject);
    socket.bind({ port, address: host, exclusive: true }, () => resolve(socket));
  });
}

const close = (opened) => new Promise((resolve) => opened.close(resolve));

/** Whether nobody listens there, over TCP and UDP. */
export async function isFree(port) {
  for (const open of [openTcp, openUdp]) {
    try {
      await close(await open(port));
    } catch (error) {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") return false;
      throw error;
    }
  }
  return true;
}

/** Below those that the system gives to whoever names none: a browser takes such a one for every call, and would have ours before its program starts. */
const [lowest, highest] = [20_000, 32_000];
const anyPort = () => lowest + Math.floor(Math.random() * (highest - lowest));

/** So many ports, all different, free over TCP and UDP. */
export async function freePorts(count) {
  const held = [];
  const ports = [];
  try {
    while (ports.length < count) {
      const port = anyPort();
      const server = await openTcp(port).catch(() => undefined);
      if (server === undefined) continue;
      held.push(server);
      const socket = await openUdp(port).catch(() => undefined);
      if (socket === undefined) continue;
      held.push(socket);
      ports.push(port);
    }
  } finally {
    // Held until all are found: chance may name the same one again.
    await Promise.all(held.map(close));
  }
  return ports;
}

/** Throws a sentence that names the first port somebody else has. @param {Readonly<Record<string, number>>} ports by what they are for */
export async function requireFree(ports) {
  for (const [what, port] of Object.entries(ports)) {
    if (!(await isFree(port))) throw new Error(`Port ${port} (${what}) is taken by another program. Stop that program, or set OSP_SIP_PORT to another number.`);
  }
}

const refusalMs = 30;

/** Whether somebody listens there over UDP: an empty line that nobody takes comes back refused. */
export async function hears(port) {
  const socket = createSocket("udp4");
  try {
    return await new Promise((resolve) => {
      socket.once("error", () => resolve(false));
      socket.connect(port, host, () => {
        socket.send("\r\n");
        setTimeout(() => resolve(true), refusalMs);
      });
    });
  } finally {
    socket.close();
  }
}
