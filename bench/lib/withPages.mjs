import { startWorkspace } from "../../scripts/server/workspaceServer.mjs";
import { ensureBuilt } from "../../scripts/solution/ensureBuilt.mjs";
import { findBrowser, missingBrowser } from "../../scripts/system/browser.mjs";
import { buildWorkspace } from "../../scripts/workspace/buildWorkspace.mjs";

/**
 * The workspace with the shipped control, as long as `use` runs.
 * @param {(env: Record<string, string>) => Promise<void>} use is given the environment that test/browser/support reads
 */
export async function withPages(use) {
  const chromium = findBrowser();
  if (chromium === undefined) throw new Error(missingBrowser);
  await ensureBuilt();
  await buildWorkspace();
  const server = await startWorkspace({ port: 0 });
  // The helpers of test/browser serve here, too, and ask for all of their pages.
  const pages = Object.fromEntries(["WORKSPACE", "PACKAGED", "HARNESS_16", "HARNESS_17", "GALLERY"].map((name) => [`OSP_TEST_${name}`, server.address]));
  try {
    await use({ ...pages, OSP_TEST_CHROMIUM: chromium });
  } finally {
    await server.close();
  }
}
