import { readFileSync } from "node:fs";
import { accounts, refusedAccounts, sipDomain } from "./accounts.mjs";
import { scriptedExtensions, testNumbers } from "./testNumbers.mjs";

const template = new URL("./kamailio.cfg", import.meta.url);

/**
 * The configuration of the test server.
 * @param {{ port: number, wssPort: number, rtpenginePort: number, silentPort: number, scriptedPorts: readonly number[], folder: string, ringMs: number }} options
 *   `silentPort`: where nobody listens; `ringMs`: how long it rings before the server gives up
 */
export function kamailioConfig({ port, wssPort, rtpenginePort, silentPort, scriptedPorts, folder, ringMs }) {
  const entries = [
    ...accounts.map(({ user, password }) => ["passwords", user, password]),
    ...accounts.map(({ user, extension }) => ["extensions", extension, user]),
    ...scriptedExtensions(scriptedPorts).map(({ extension, port: scripted }) => ["scripted", extension, String(scripted)]),
  ];
  const values = {
    port,
    wssPort,
    rtpenginePort,
    folder,
    ringMs,
    domain: sipDomain,
    tables: entries.map(([table, key, value]) => `    $sht(${table}=>${key}) = "${value}";`).join("\n"),
    refusedAccounts: refusedAccounts.map(({ user, status }) => `        case "${user}": sl_send_reply("${status}", "Refused"); exit;`).join("\n"),
    testNumbers: testNumbers.flatMap((line) => [line.number, line.name].map((key) => `            case "${key}": ${answerOf(line, silentPort)}`)).join("\n"),
  };
  return readFileSync(template, "utf8").replace(/<<(\w+)>>/g, (whole, name) => {
    if (name === "names") return whole;
    if (values[name] === undefined) throw new Error(`kamailio.cfg asks for ${whole}, which nobody fills in.`);
    return String(values[name]);
  });
}

function answerOf({ status, reason }, silentPort) {
  if (status === 408) return `$du = "sip:127.0.0.1:${silentPort}"; route(RELAY);`;
  const contact = status === 302 ? `append_to_reply("Contact: <sip:bob@${sipDomain}>\\r\\n"); ` : "";
  return `${contact}sl_send_reply("${status}", "${reason}"); exit;`;
}
