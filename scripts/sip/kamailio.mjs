import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { kamailioConfig } from "./kamailioConfig.mjs";
import { writeCertificate } from "./certificate.mjs";
import { startProgram } from "./processes.mjs";

/**
 * Registrar and proxy for SIP over WebSocket, with the accounts and test numbers of this folder.
 * @param {Omit<Parameters<typeof kamailioConfig>[0], "folder"> & { folder: string }} options `folder`: exists, and is there for as long as the server
 */
export async function startKamailio({ folder, ...options }) {
  const config = join(folder, "kamailio.cfg");
  await writeCertificate(folder);
  writeFileSync(config, kamailioConfig({ ...options, folder }));
  const runtime = join(folder, "run");
  mkdirSync(runtime, { recursive: true });
  const start = () => {
    rmSync(join(folder, "kamailio_ctl"), { force: true });
    // tls.so refuses every handshake with less than 64 MB of shared memory.
    const args = ["-f", config, "-DD", "-E", "-m", "64", "-M", "4", "-Y", runtime, "-w", folder, "-P", join(folder, "kamailio.pid")];
    return startProgram("kamailio", args, { isUp: () => answers(options.port) });
  };
  let program = await start();
  return {
    output: () => program.output(),
    stop: () => program.stop(),
    kill: () => program.kill(),
    /** Comes back with the same configuration, and without any memory of who was registered. */
    start: async () => {
      program = await start();
    },
  };
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const say = (yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once("connect", () => say(true)).once("error", () => say(false));
  });
}
