import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kamailioConfig } from "./kamailioConfig";
import { untilSo } from "./realClock";

export interface Kamailio {
  /** `ws://…` */
  readonly address: string;
  /** As a machine fails: nobody is told. */
  kill(): Promise<void>;
  /** Comes back without any memory of who was registered. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** A registrar and proxy that is not ours, on loopback. @param port for WebSocket (TCP) and UDP */
export async function startKamailio(port: number): Promise<Kamailio> {
  const folder = mkdtempSync(join(tmpdir(), "line-kamailio-"));
  const config = join(folder, "kamailio.cfg");
  writeFileSync(config, kamailioConfig(port, folder));
  let child: ChildProcess | undefined;
  let output = "";
  const endNow = (): void => { if (child?.pid !== undefined) kill(child.pid); };
  process.on("exit", endNow);

  async function start(): Promise<void> {
    output = "";
    // A group of its own: its processes end together.
    const mine = spawn("kamailio", ["-f", config, "-DD", "-E", "-m", "32", "-M", "4", "-Y", folder, "-w", folder, "-P", join(folder, "pid")], { detached: true, stdio: ["ignore", "pipe", "pipe"] });
    child = mine;
    const take = (chunk: Buffer): void => { output = (output + chunk.toString()).slice(-4_000); };
    mine.stdout.on("data", take);
    mine.stderr.on("data", take);
    let isUp = false;
    const poll = setInterval(() => void answers(port).then((yes) => { isUp ||= yes; }), 20);
    try {
      await untilSo("Kamailio listens", () => {
        if (mine.exitCode !== null) throw new Error(`Kamailio ended at once:\n${output}`);
        return isUp;
      });
    } finally {
      clearInterval(poll);
    }
  }

  async function end(): Promise<void> {
    const mine = child;
    child = undefined;
    if (mine?.pid === undefined || mine.exitCode !== null || mine.signalCode !== null) return;
    const ended = new Promise((resolve) => mine.once("close", resolve));
    kill(mine.pid);
    await ended;
  }

  await start();
  return {
    address: `ws://127.0.0.1:${port}/`,
    start,
    kill: end,
    async stop() {
      await end();
      process.off("exit", endNow);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function kill(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const say = (yes: boolean) => () => {
      socket.destroy();
      resolve(yes);
    };
    socket.once("connect", say(true)).once("error", say(false));
  });
}
