import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { run } from "../lib/run.mjs";

/** Asked by Debian's packages whether they may start a service; 101: no. */
const policyFile = "/usr/sbin/policy-rc.d";

/** As root on Debian or Ubuntu, unless OSP_NO_INSTALL=1. */
export function mayInstall({ env = process.env, platform = process.platform, uid = process.getuid?.(), release = osRelease() } = {}) {
  return platform === "linux" && uid === 0 && env.OSP_NO_INSTALL !== "1" && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}

function osRelease() {
  try {
    return readFileSync("/etc/os-release", "utf8");
  } catch {
    return "";
  }
}

/**
 * Installs packages with apt-get, and says so. None of their services is started, now or with the system.
 * @param {readonly string[]} packages
 * @param {{ why: string, services?: readonly string[] }} options `services`: those that the packages bring
 * @returns whether it went well; if not, what apt-get wrote has been shown
 */
export async function installPackages(packages, { why, services = [] }) {
  console.log(`${why}; installing ${packages.join(" ")} with apt-get (OSP_NO_INSTALL=1 stops this).`);
  const isOurs = !existsSync(policyFile);
  if (isOurs) writeFileSync(policyFile, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    for (const args of [["update"], ["install", "--yes", "--no-install-recommends", ...packages]]) {
      const { code, output } = await run("apt-get", args, { quiet: true, env: { DEBIAN_FRONTEND: "noninteractive" } });
      if (code !== 0) {
        console.error(`apt-get ${args.join(" ")} failed:\n${output}`);
        return false;
      }
    }
  } finally {
    if (isOurs) rmSync(policyFile, { force: true });
  }
  if (services.length > 0 && existsSync("/run/systemd/system")) await run("systemctl", ["disable", ...services], { quiet: true });
  return true;
}
