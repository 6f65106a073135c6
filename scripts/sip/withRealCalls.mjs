import { join } from "node:path";
import { startWorkspace } from "../server/workspaceServer.mjs";
import { ensureBuilt } from "../solution/ensureBuilt.mjs";
import { ensureBrowser, missingBrowser } from "../system/browser.mjs";
import { ensureTelephony, farEndsWithout, isEnough, namesOf } from "../system/telephony.mjs";
import { buildWorkspace } from "../workspace/buildWorkspace.mjs";
import { startFarEndServer } from "./farEndServer.mjs";
import { startTelephony } from "./telephony.mjs";
import { writeTone } from "./wav.mjs";

const microphoneHz = 440;

/**
 * Finds what real calls need, or installs it, and builds what is served. Ends the process where something is missing.
 * @returns what is on this machine, for `withRealCalls`
 */
export async function prepareRealCalls() {
  const missing = await ensureTelephony();
  const chromium = await ensureBrowser();
  if (!isEnough(missing) || chromium === undefined) {
    console.error([!isEnough(missing) && `Not found: ${namesOf(missing)}.`, chromium === undefined && missingBrowser].filter(Boolean).join("\n"));
    process.exit(1);
  }
  await ensureBuilt();
  await buildWorkspace();
  return { missing, chromium };
}

/**
 * A telephone server, the workspace and a far end's page, as long as `use` runs.
 * @param {{ chromium: string, missing: readonly string[], results?: string }} found what is on this machine; `results`: the file that steps are noted in
 * @param {(env: Record<string, string>) => Promise<void>} use is given the environment that test/sip/support reads
 */
export async function withRealCalls({ chromium, missing, results }, use) {
  const telephony = await startTelephony();
  const pages = await Promise.all([startWorkspace({ port: 0 }), startFarEndServer()]);
  const microphone = { file: join(telephony.folder, "microphone.wav"), hz: microphoneHz };
  writeTone(microphone.file, { frequency: microphoneHz, seconds: 10, rate: 48_000 });
  const [workspace, farEnd] = pages.map(({ address }) => address);
  // The helpers of test/browser serve here, too, and ask for all of their pages.
  const pagesOfBrowserTests = Object.fromEntries(["WORKSPACE", "PACKAGED", "HARNESS_16", "HARNESS_17", "GALLERY"].map((name) => [`OSP_TEST_${name}`, workspace]));
  try {
    await use({ ...pagesOfBrowserTests, OSP_TEST_SIP: JSON.stringify({ workspace, farEnd, chromium, microphone, server: telephony.described, results, missing: farEndsWithout(missing) }) });
  } finally {
    await Promise.all(pages.map((server) => server.close()));
    await telephony.stop();
  }
}
