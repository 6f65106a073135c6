import { readdirSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { buildGallery } from "./gallery/buildGallery.mjs";
import { inRoot } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { startGallery } from "./server/galleryServer.mjs";
import { startHarness } from "./server/harnessServer.mjs";
import { startWorkspace } from "./server/workspaceServer.mjs";
import { ensureBuilt } from "./solution/ensureBuilt.mjs";
import { unpackControl } from "./solution/unpackControl.mjs";
import { findBrowser, missingBrowser } from "./system/browser.mjs";
import { buildWorkspace } from "./workspace/buildWorkspace.mjs";

const folder = inRoot("test", "browser");
const countsFile = inRoot("out", "test", "browser.json");

/** The stories in a real browser. Arguments are parts of file names: only those are run. */
const wanted = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".browser.mjs") && (wanted.length === 0 || wanted.some((part) => file.includes(part))))
  .map((file) => join(folder, file));

const chromium = findBrowser();
if (chromium === undefined) {
  console.error(missingBrowser);
  process.exit(1);
}
await ensureBuilt();
await buildWorkspace();
await buildGallery();
await mkdir(inRoot("out", "test"), { recursive: true });
await rm(countsFile, { force: true });

const servers = await Promise.all([startWorkspace({ port: 0 }), startHarness({ port: 0 }), startHarness({ port: 0, react: "17.0.2" }), startWorkspace({ port: 0, control: unpackControl() }), startGallery({ port: 0 })]);
const [workspace, harness16, harness17, packaged, gallery] = servers.map(({ address }) => address);
const { code } = await run(
  process.execPath,
  [
    "--test",
    "--test-concurrency=2",
    "--test-reporter=spec",
    "--test-reporter-destination=stdout",
    `--test-reporter=${new URL("./server/countReporter.mjs", import.meta.url)}`,
    `--test-reporter-destination=${countsFile}`,
    ...files,
  ],
  { env: { OSP_TEST_WORKSPACE: workspace, OSP_TEST_HARNESS_16: harness16, OSP_TEST_HARNESS_17: harness17, OSP_TEST_PACKAGED: packaged, OSP_TEST_GALLERY: gallery, OSP_TEST_CHROMIUM: chromium } },
);
await Promise.all(servers.map((server) => server.close()));
const { passed, failed } = JSON.parse(await readFile(countsFile, "utf8"));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = code === 0 && failed === 0 && passed > 0 ? 0 : 1;
