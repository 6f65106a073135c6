import { createSocket } from "node:dgram";
import { startProgram } from "./processes.mjs";

/** The media server between WebRTC and plain RTP. @param {{ port: number, portMin?: number, portMax?: number }} options its control port, and those of the sound */
export function startRtpengine({ port, portMin = 30_000, portMax = 30_999 }) {
  // The packaged configuration has ports of its own.
  const args = ["--config-file=none", "--foreground", "--log-stderr", "--log-level=4", "--table=-1", "--interface=127.0.0.1", `--listen-ng=127.0.0.1:${port}`, `--port-min=${portMin}`, `--port-max=${portMax}`, "--no-fallback", "--num-threads=2"];
  return startProgram("rtpengine", args, { isUp: () => ping(port) });
}

/** Whether it answers on its control port (ng protocol: a cookie, and a bencoded message). */
function ping(port) {
  return new Promise((resolve) => {
    const socket = createSocket("udp4");
    const say = (yes) => {
      clearTimeout(late);
      socket.close();
      resolve(yes);
    };
    const late = setTimeout(() => say(false), 200);
    socket.once("message", (message) => say(message.toString().includes("pong")));
    socket.once("error", () => say(false));
    socket.send("1 d7:command4:pinge", port, "127.0.0.1");
  });
}
