import { existsSync, readdirSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { plannedSteps } from "../test/sip/steps.mjs";
import { inRoot } from "./lib/paths.mjs";
import { packageBin, run, runNode } from "./lib/run.mjs";
import { matrixFaults, matrixTable, missingSteps, withMatrix } from "./sip/matrix.mjs";
import { prepareRealCalls, withRealCalls } from "./sip/withRealCalls.mjs";
import { farEndsWithout } from "./system/telephony.mjs";

/**
 * Real calls, on servers and with far ends that are not ours. Arguments are parts of file names: only those are run.
 * `--write` writes the matrix into docs/telephony.md.
 */
const doc = inRoot("docs", "telephony.md");
const folder = inRoot("test", "sip");
const out = inRoot("out", "test");
const [countsFile, jestFile, results, matrixFile] = ["sip.json", "sipJest.json", "sipResults.jsonl", "sipMatrix.json"].map((name) => join(out, name));

const wanted = process.argv.slice(2).filter((argument) => argument !== "--write");
const isWhole = wanted.length === 0;
const chosen = (ending) => readdirSync(folder).filter((file) => file.endsWith(ending) && (isWhole || wanted.some((part) => file.includes(part)))).map((file) => join(folder, file));
const stories = chosen(".sip.mjs");
const suites = chosen(".sip.test.ts");

const { missing, chromium } = await prepareRealCalls();
await mkdir(out, { recursive: true });
await Promise.all([countsFile, jestFile, results].map((file) => rm(file, { force: true })));

const faults = [];
let counts = { passed: 0, failed: 0 };
await withRealCalls({ chromium, missing, results }, async (env) => {
  const add = ({ passed, failed }) => {
    counts = { passed: counts.passed + passed, failed: counts.failed + failed };
  };
  if (stories.length > 0) add(await runStories(env));
  if (suites.length > 0) add(await runSuites(env));
});

const ran = existsSync(results) ? (await readFile(results, "utf8")).trim().split("\n").map((line) => JSON.parse(line)) : [];
await writeFile(matrixFile, `${JSON.stringify(ran, null, 2)}\n`);
const here = Object.fromEntries(stories.map((file) => [basename(file), plannedSteps[basename(file)] ?? {}]));
faults.push(...missingSteps(here, ran, farEndsWithout(missing)));
if (process.argv.includes("--write")) await writeFile(doc, withMatrix(await readFile(doc, "utf8"), matrixTable(ran)));
else if (isWhole && missing.length === 0) faults.push(...matrixFaults(await readFile(doc, "utf8"), ran));

if (faults.length > 0) console.log(faults.join("\n"));
console.log(`${counts.passed} passed, ${counts.failed + faults.length} failed`);
process.exitCode = counts.failed + faults.length === 0 && counts.passed > 0 ? 0 : 1;

async function runStories(env) {
  // One after the other: they share accounts, and sound that starves for a processor proves nothing.
  const reporters = [["spec", "stdout"], [String(new URL("./server/countReporter.mjs", import.meta.url)), countsFile]].flatMap(([reporter, destination]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${destination}`]);
  const { code } = await run(process.execPath, ["--test", "--test-concurrency=1", ...reporters, ...stories], { env });
  const { passed, failed } = JSON.parse(await readFile(countsFile, "utf8"));
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

async function runSuites(env) {
  const { code } = await runNode(packageBin("jest"), ["--ci", "--runInBand", "--json", "--outputFile", jestFile, "--testPathIgnorePatterns", "/test/browser/", "--runTestsByPath", ...suites], { env });
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(await readFile(jestFile, "utf8"));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}
