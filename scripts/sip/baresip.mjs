import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accountOf, sipDomain } from "./accounts.mjs";
import { connectBaresip } from "./baresipControl.mjs";
import { startProgram } from "./processes.mjs";

const modules = ["stdio.so", "g711.so", "ausine.so", "aubridge.so", "sndfile.so", "uuid.so"];
const applications = ["account.so", "contact.so", "menu.so", "ctrl_tcp.so"];

/**
 * A telephone of its own: baresip, with plain RTP, which sends a tone and records what it hears.
 * @param {{ folder: string, serverPort: number, controlPort: number, tone?: number, answers?: "auto" | "manual", displayName?: string }} options
 *   `folder`: exists; `tone` in Hz; `answers`: by itself, or when told
 */
export async function startBaresip({ folder, serverPort, controlPort, tone = 660, answers = "auto", displayName }) {
  const home = mkdtempSync(join(folder, "baresip-"));
  const recordings = join(home, "recordings");
  mkdirSync(recordings);
  const { user, password, displayName: ownName } = accountOf("phone");
  writeFileSync(join(home, "config"), configOf({ controlPort, tone, recordings }));
  writeFileSync(
    join(home, "accounts"),
    `"${displayName ?? ownName}" <sip:${user}@${sipDomain};transport=udp>;auth_user=${user};auth_pass=${password};outbound="sip:127.0.0.1:${serverPort};transport=udp";regint=60;answermode=${answers};audio_codecs=pcmu,pcma\n`,
  );
  writeFileSync(join(home, "contacts"), "");
  const program = await startProgram("baresip", ["-f", home], { isUp: (output) => output.includes("registered successfully") });
  const control = await connectBaresip(controlPort).catch(async (error) => {
    await program.stop();
    throw new Error(`baresip takes no orders: ${error.message}\n${program.output().slice(-1_000)}`);
  });
  const { close, ...orders } = control;
  return {
    ...orders,
    output: program.output,
    /** Files it has written: what it heard (`-dec`), and what it said (`-enc`), of each call. */
    recordings: () => readdirSync(recordings).map((name) => join(recordings, name)),
    /** Without a goodbye to anybody. */
    async vanish() {
      close();
      await program.kill();
    },
    async stop() {
      close();
      await program.stop();
    },
  };
}

function configOf({ controlPort, tone, recordings }) {
  const lines = {
    poll_method: "epoll",
    net_interface: "127.0.0.1",
    call_local_timeout: 120,
    call_max_calls: 4,
    audio_source: `ausine,${tone}`,
    audio_player: "aubridge,sink",
    audio_alert: "aubridge,alert",
    // ausine takes nothing else.
    ausrc_srate: 48_000,
    ausrc_channels: 2,
    rtp_tos: 184,
    rtcp_mux: "no",
    snd_path: recordings,
    module_path: "/usr/lib/baresip/modules",
    ctrl_tcp_listen: `127.0.0.1:${controlPort}`,
  };
  return `${[
    ...Object.entries(lines).map(([name, value]) => `${name}\t${value}`),
    ...modules.map((name) => `module\t${name}`),
    ...applications.map((name) => `module_app\t${name}`),
  ].join("\n")}\n`;
}
