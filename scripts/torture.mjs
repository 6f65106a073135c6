import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { packageBin, runNode } from "./lib/run.mjs";

/**
 * The destructive tests at full length, and a table of what was broken and what became of it.
 * `npm run torture -- soak` runs one file; `OSP_SEED` chooses other days, `OSP_STEPS` the length of the model's scripts.
 */
const folder = mkdtempSync(path.join(tmpdir(), "torture-"));
const report = path.join(folder, "report.jsonl");
const { code } = await runNode(packageBin("jest"), ["--runInBand", "--verbose", `test/torture/${process.argv[2] ?? ""}`], { env: { OSP_TORTURE: "long", OSP_TORTURE_REPORT: report } });

const lines = readLines();
rmSync(folder, { recursive: true });
const width = Math.max(...lines.map(({ suite, fault }) => suite.length + fault.length + 2), 20);
console.log(`\n${"what was done".padEnd(width)}${"injected".padStart(10)}${"survived".padStart(10)}${"lost".padStart(6)}`);
for (const { suite, fault, injected, survived, lost, note = "" } of lines) {
  console.log(`${`${suite}: ${fault}`.padEnd(width)}${String(injected).padStart(10)}${String(survived).padStart(10)}${String(lost).padStart(6)}  ${note}`);
}
process.exitCode = code !== 0 || lines.some(({ lost }) => lost > 0) ? 1 : 0;

function readLines() {
  try {
    return readFileSync(report, "utf8").trim().split("\n").map((line) => JSON.parse(line));
  } catch {
    return [];
  }
}
