import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "./lib/paths.mjs";
import { packageBin, run, runNode } from "./lib/run.mjs";
import { withTestPages } from "./server/testPages.mjs";
import { findBrowser, missingBrowser } from "./system/browser.mjs";

/**
 * The destructive tests at full length, and a table of what was broken and what became of it: `*.test.ts` on Jest, `*.torture.mjs` in a real browser.
 * `npm run torture -- soak` runs what has this in its name; `OSP_SEED` chooses other days, `OSP_STEPS` the length of the model's scripts.
 */
const part = process.argv[2] ?? "";
const folder = mkdtempSync(path.join(tmpdir(), "torture-"));
const report = path.join(folder, "report.jsonl");
const env = { OSP_TORTURE: "long", OSP_TORTURE_REPORT: report };
const wanted = readdirSync(inRoot("test", "torture")).filter((file) => file.includes(part));
const unit = wanted.filter((file) => file.endsWith(".test.ts"));
const browser = wanted.filter((file) => file.endsWith(".torture.mjs"));
if (unit.length + browser.length === 0) throw new Error(`Nothing in test/torture has "${part}" in its name.`);

const codes = [];
if (unit.length > 0) codes.push(await runOnJest(unit));
if (browser.length > 0) codes.push(await runInBrowser(browser));

const lines = readLines();
rmSync(folder, { recursive: true });
const width = Math.max(...lines.map(({ suite, fault }) => suite.length + fault.length + 2), 20);
console.log(`\n${"what was done".padEnd(width)}${"injected".padStart(10)}${"survived".padStart(10)}${"lost".padStart(6)}`);
for (const { suite, fault, injected, survived, lost, note = "" } of lines) {
  console.log(`${`${suite}: ${fault}`.padEnd(width)}${String(injected).padStart(10)}${String(survived).padStart(10)}${String(lost).padStart(6)}  ${note}`);
}
process.exitCode = codes.some((code) => code !== 0) || lines.some(({ lost }) => lost > 0) ? 1 : 0;

async function runOnJest(files) {
  const { code } = await runNode(packageBin("jest"), ["--runInBand", "--verbose", "--runTestsByPath", ...files.map((file) => `test/torture/${file}`)], { env });
  return code;
}

/** One file after the other: they measure times. */
async function runInBrowser(files) {
  const chromium = findBrowser();
  if (chromium === undefined) {
    console.error(missingBrowser);
    return 1;
  }
  return withTestPages(chromium, async (pages) => {
    const { code } = await run(process.execPath, ["--test", "--test-concurrency=1", "--test-reporter=spec", ...files.map((file) => inRoot("test", "torture", file))], { env: { ...env, ...pages } });
    return code;
  });
}

function readLines() {
  try {
    return readFileSync(report, "utf8").trim().split("\n").map((line) => JSON.parse(line));
  } catch {
    return [];
  }
}
