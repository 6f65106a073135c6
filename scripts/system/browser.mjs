import path from "node:path";
import { isExecutable, placesOf } from "./executable.mjs";
import { installPackages, mayInstall } from "./install.mjs";

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
  return linuxCommands.flatMap((command) => placesOf(command, env));
}

/** Finds a browser, and installs one where we may: as root on Debian or Ubuntu, unless OSP_NO_INSTALL=1. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found || !mayInstall()) return found;
  await installPackages(["chromium"], { why: "No browser found" });
  return findBrowser();
}
