import { isExecutable, placesOf, systemFolders } from "./executable.mjs";
import { installPackages, mayInstall } from "./install.mjs";

/** Programs that real calls are tried and tested with, and the packages of Debian that they come in. `farEnd`: what is lost without it; else everything. */
export const telephonyPrograms = [
  { program: "kamailio", packages: ["kamailio", "kamailio-websocket-modules", "kamailio-tls-modules"] },
  { program: "openssl", packages: ["openssl"] },
  { program: "rtpengine", packages: ["rtpengine-daemon"] },
  { program: "baresip", packages: ["baresip-core"] },
  { program: "sipp", packages: ["sip-tester"], farEnd: "sipp" },
  { program: "linphone-daemon", packages: ["linphone-cli"], farEnd: "linphone" },
];

const services = ["kamailio", "rtpengine-daemon"];

/** @returns what of `telephonyPrograms` is not there */
export function missingPrograms({ env = process.env } = {}) {
  const path = { PATH: `${env.PATH ?? ""}:${systemFolders}` };
  return telephonyPrograms.filter(({ program }) => !placesOf(program, path).some(isExecutable));
}

/** Whether calls can be made: of the programs only single far ends are missing. */
export function isEnough(missing) {
  return missing.every(({ farEnd }) => farEnd !== undefined);
}

export function farEndsWithout(missing) {
  return missing.flatMap(({ farEnd }) => farEnd ?? []);
}

/** "kamailio (package kamailio), …" */
export function namesOf(missing) {
  return missing.map(({ program, packages: [first] }) => `${program} (package ${first})`).join(", ");
}

/** Installs what is missing where we may. @returns what is missing still */
export async function ensureTelephony() {
  const missing = missingPrograms();
  if (missing.length === 0 || !mayInstall()) return missing;
  await installPackages(missing.flatMap(({ packages }) => packages), { why: `Not found: ${missing.map(({ program }) => program).join(", ")}`, services });
  return missingPrograms();
}
