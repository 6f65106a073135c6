import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { accountOf, sipDomain } from "./accounts.mjs";
import { startProgram } from "./processes.mjs";
import { writeTone } from "./wav.mjs";

/**
 * A telephone that knows `Replaces`: linphone, with plain RTP.
 * @param {{ folder: string, serverPort: number, port: number, tone?: number }} options `tone`: of the file that it plays in a call; Hz. It plays it an octave low
 */
export async function startLinphone({ folder, serverPort, port, tone = 880 }) {
  const home = join(folder, `linphone-${port}`);
  // Without a place for its database it registers nowhere.
  mkdirSync(join(home, ".local", "share", "linphone"), { recursive: true });
  const file = join(home, "tone.wav");
  writeTone(file, { frequency: tone, seconds: 60, rate: 16_000 });
  const { user, password } = accountOf("linphone");
  const program = await startProgram("linphone-daemon", ["--auto-answer"], { isUp: (output) => output.includes("daemon-linphone>"), cwd: home, env: { HOME: home } });
  const order = (text) => program.write(`${text}\n`);
  order("ipv6 disable");
  order(`port sip ${port} udp`);
  order(`register sip:${user}@${sipDomain} sip:127.0.0.1:${serverPort} ${password} ${user} ${sipDomain}`);
  await untilRegistered(program, order);
  return {
    ...program,
    order,
    call: (address) => order(`call ${address}`),
    /** In the call that is up. */
    playTone: () => order(`incall-player-start ${file}`),
    hangUp: () => order("terminate"),
  };
}

async function untilRegistered(program, order) {
  const end = Date.now() + 10_000;
  while (!program.output().includes("LinphoneRegistrationOk")) {
    if (Date.now() > end) {
      await program.kill();
      throw new Error(`linphone does not register:\n${program.output().slice(-1_000)}`);
    }
    order("register-status ALL");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
