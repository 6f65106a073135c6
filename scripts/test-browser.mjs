import { readdirSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { inRoot } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { withTestPages } from "./server/testPages.mjs";
import { findBrowser, missingBrowser } from "./system/browser.mjs";

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
await mkdir(inRoot("out", "test"), { recursive: true });
await rm(countsFile, { force: true });

const { code } = await withTestPages(chromium, (env) =>
  run(
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
    { env },
  ),
);
const { passed, failed } = JSON.parse(await readFile(countsFile, "utf8"));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = code === 0 && failed === 0 && passed > 0 ? 0 : 1;
