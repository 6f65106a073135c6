import { accessSync, constants, readFileSync } from "node:fs";
import path from "node:path";
import { run } from "./lib/run.mjs";

/** What the tests need from the system, and how it comes there. */

const macApps = ["Google Chrome", "Microsoft Edge", "Chromium"];
const windowsApps = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe", "Chromium\\Application\\chrome.exe"];
const linuxCommands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];

export const missingBrowser = "No Chrome, Edge or Chromium found. Install one, or name it in OSP_BROWSER.";

/** The path of a Chromium-like browser, or undefined. OSP_BROWSER wins; a wrong one is an error, not a reason to take another. */
export function findBrowser({ env = process.env, platform = process.platform } = {}) {
  if (env.OSP_BROWSER) {
    if (!isExecutable(env.OSP_BROWSER)) throw new Error(`OSP_BROWSER names ${env.OSP_BROWSER}, which cannot be run.`);
    return env.OSP_BROWSER;
  }
  return browserCandidates(env, platform).find(isExecutable);
}

export function browserCandidates(env, platform) {
  if (platform === "darwin") {
    return ["/Applications", path.posix.join(env.HOME ?? "/", "Applications")].flatMap((folder) => macApps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
    return windowsApps.flatMap((app) => folders.map((folder) => path.win32.join(folder, app)));
  }
  const folders = (env.PATH ?? "").split(":").filter(Boolean);
  return linuxCommands.flatMap((command) => folders.map((folder) => path.posix.join(folder, command)));
}

/** Finds a browser, and installs one where we may: as root on Debian or Ubuntu, unless OSP_NO_INSTALL=1. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found || !mayInstall()) return found;
  console.log("No browser found; installing chromium with apt-get (OSP_NO_INSTALL=1 stops this).");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    const { code, output } = await run("apt-get", args, { quiet: true, env });
    if (code !== 0) {
      console.error(`apt-get ${args.join(" ")} failed:\n${output}`);
      return undefined;
    }
  }
  return findBrowser();
}

function mayInstall() {
  return process.platform === "linux" && process.getuid?.() === 0 && process.env.OSP_NO_INSTALL !== "1" && isDebian();
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
