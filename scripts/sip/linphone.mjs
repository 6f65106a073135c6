import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accountOf, sipDomain } from "./accounts.mjs";
import { startProgram } from "./processes.mjs";
import { writeTone } from "./wav.mjs";

/**
 * A telephone that knows `Replaces`: linphone, with plain RTP.
 * @param {{ folder: string, serverPort: number, port: number, tone?: number }} options `tone`: of the file that it plays in a call; Hz. It plays it an octave low
 */
export async function startLinphone({ folder, serverPort, port, tone = 880 }) {
  const home = mkdtempSync(join(folder, "linphone-"));
  // Without a place for its database it registers nowhere.
  mkdirSync(join(home, ".local", "share", "linphone"), { recursive: true });
  const file = join(home, "tone.wav");
  writeTone(file, { frequency: tone, seconds: 60, rate: 16_000 });
  const { user, password } = accountOf("linphone");
  const config = join(home, "config");
  writeFileSync(config, configOf({ serverPort, port, user, password }));
  const program = await startProgram("linphone-daemon", ["--config", config, "--disable-stats-events", "--auto-answer"], { isUp: (output) => output.includes("daemon-linphone>"), cwd: home, env: { HOME: home } });
  const order = (text) => program.write(`${text}\n`);
  await untilWritten(program, /LinphoneRegistrationOk/, () => order("register-status ALL")).catch(async (error) => {
    await program.kill();
    throw error;
  });
  return {
    ...program,
    order,
    call: (address) => order(`call ${address}`),
    /** As soon as a call is up. @param call its number, from 1 on in the order in which they began */
    async playTone(call = 1) {
      const isUp = new RegExp(`LinphoneCallStreamsRunning\\nFrom: .*\\nId: ${call}\\n`);
      await untilWritten(program, isUp);
      order(`incall-player-start ${file} ${call}`);
    },
    hangUp: () => order("terminate"),
  };
}

/** All requests go to the server: the domain has no address of its own. */
function configOf({ serverPort, port, user, password }) {
  const proxy = `<sip:127.0.0.1:${serverPort};transport=udp>`;
  const sections = {
    sip: { sip_port: port, sip_tcp_port: 0, sip_tls_port: 0, use_ipv6: 0, default_proxy: 0 },
    proxy_0: { reg_proxy: proxy, reg_route: proxy, reg_identity: `sip:${user}@${sipDomain}`, reg_expires: 600, reg_sendregister: 1 },
    auth_info_0: { username: user, userid: user, passwd: password, realm: sipDomain, domain: sipDomain },
  };
  return Object.entries(sections)
    .map(([name, values]) => `[${name}]\n${Object.entries(values).map(([key, value]) => `${key}=${value}\n`).join("")}`)
    .join("\n");
}

async function untilWritten(program, what, ask = () => undefined) {
  const end = Date.now() + 10_000;
  while (!what.test(program.output())) {
    if (Date.now() > end) throw new Error(`linphone did not write ${what}:\n${program.output().slice(-1_500)}`);
    ask();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
