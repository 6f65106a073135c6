import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { hears } from "./ports.mjs";
import { startProgram } from "./processes.mjs";
import { writeTone } from "./wav.mjs";

/** What a scripted far end may do: the files of `scenarios/`. */
const scenarios = ["echo", "earlyMedia", "announcement", "ringsForEver", "vanishes", "lateAnswer", "lateOffer", "notAcceptable", "serverError", "oddAnswer"];

/** The tone of early media. Hz */
export const earlyTone = 523;

/**
 * A far end that follows a script, with plain RTP: what it says comes from a file, and what it hears it says again (but for an announcement, which one could not tell from it).
 * @param {{ folder: string, scenario: string, port: number, serverPort: number, mediaPort: number, calls?: number }} options `mediaPort`: and the three after it; `calls`: ends after so many; 0: goes on
 */
export async function startSipp({ folder, scenario, port, serverPort, mediaPort, calls = 1 }) {
  if (!scenarios.includes(scenario)) throw new Error(`There is no scenario "${scenario}".`);
  const home = join(folder, `sipp-${port}`);
  mkdirSync(home, { recursive: true });
  writeTone(join(home, "tone.wav"), { frequency: earlyTone, seconds: 1, rate: 8_000 });
  const script = fileURLToPath(new URL(`./scenarios/${scenario}.xml`, import.meta.url));
  const args = ["-sf", script, "-i", "127.0.0.1", "-p", String(port), "-mi", "127.0.0.1", "-mp", String(mediaPort), ...(scenario === "announcement" ? [] : ["-rtp_echo"]), "-nostdin", "-trace_msg", "-message_file", join(home, "messages.log"), "-trace_err", "-error_file", join(home, "errors.log")];
  const program = await startProgram("sipp", [...args, ...(calls === 0 ? [] : ["-m", String(calls)]), `127.0.0.1:${serverPort}`], { cwd: home, isUp: () => hears(port) });
  return {
    ...program,
    /** What it has sent and got, as text. */
    messages: () => readFileSync(join(home, "messages.log"), "utf8"),
    /** That the script went to its end. */
    async went() {
      const code = await program.ended;
      if (code !== 0) throw new Error(`The script ${scenario} ended with ${code}:\n${program.output().slice(-1_500)}`);
    },
  };
}
