import { buildGallery } from "../gallery/buildGallery.mjs";
import { ensureBuilt } from "../solution/ensureBuilt.mjs";
import { unpackControl } from "../solution/unpackControl.mjs";
import { buildWorkspace } from "../workspace/buildWorkspace.mjs";
import { startGallery } from "./galleryServer.mjs";
import { startHarness } from "./harnessServer.mjs";
import { startWorkspace } from "./workspaceServer.mjs";

/**
 * Builds the pages of the browser tests, and serves them as long as `use` runs.
 * @template Result
 * @param {string} chromium the browser
 * @param {(env: Record<string, string>) => Promise<Result>} use is given the environment that test/browser/support reads
 */
export async function withTestPages(chromium, use) {
  await ensureBuilt();
  await buildWorkspace();
  await buildGallery();
  const servers = await Promise.all([startWorkspace({ port: 0 }), startHarness({ port: 0 }), startHarness({ port: 0, react: "17.0.2" }), startWorkspace({ port: 0, control: unpackControl() }), startGallery({ port: 0 })]);
  const [workspace, harness16, harness17, packaged, gallery] = servers.map(({ address }) => address);
  try {
    return await use({ OSP_TEST_WORKSPACE: workspace, OSP_TEST_HARNESS_16: harness16, OSP_TEST_HARNESS_17: harness17, OSP_TEST_PACKAGED: packaged, OSP_TEST_GALLERY: gallery, OSP_TEST_CHROMIUM: chromium });
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}
