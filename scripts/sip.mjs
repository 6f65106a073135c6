import { createInterface } from "node:readline";
import { sipDomain } from "./sip/accounts.mjs";
import { startDesk } from "./sip/desk.mjs";
import { instructions } from "./sip/instructions.mjs";
import { ensureTelephony, isEnough, namesOf } from "./system/telephony.mjs";

/** Real calls on this machine, to try the softphone with: a telephone server, test numbers, and a phone. Works until Ctrl+C. */
const defaultPort = 8183;

try {
  await start(portFrom(process.env.OSP_SIP_PORT));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function start(firstPort) {
  const missing = await ensureTelephony();
  if (!isEnough(missing)) throw new Error(`Not found: ${namesOf(missing)}. These programs are for Linux; on Debian and Ubuntu they come by these packages.`);
  const desk = await startDesk(firstPort);
  const stop = () => void desk.stop().then(() => process.exit(0));
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
  console.log(instructions(desk));
  // Whoever runs it without a terminal has nothing to type.
  createInterface({ input: process.stdin }).on("line", (line) => {
    order(desk.phone, line.trim()).then((said) => console.log(said), (error) => console.log(error.message));
  });
}

async function order(phone, line) {
  if (line === "") return "";
  if (line === "h") return phone.hangUp();
  if (/^[\w+*#.-]{1,40}$/.test(line)) {
    await phone.dial(`sip:${line}@${sipDomain}`);
    return `The phone calls ${line}; it hears when you answer. h and Enter: it hangs up.`;
  }
  return "An account or a number is expected, or h.";
}

function portFrom(text) {
  if (text === undefined || text === "") return defaultPort;
  const port = Number(text);
  if (Number.isInteger(port) && port > 1_023 && port < 65_500) return port;
  throw new Error(`OSP_SIP_PORT is "${text}"; it must be a number from 1024 to 65499.`);
}
