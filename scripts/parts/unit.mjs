import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { inRoot } from "../lib/paths.mjs";
import { packageBin, runNode } from "../lib/run.mjs";

const report = inRoot(".cache", "jest.json");

export const unit = {
  name: "unit",
  budget: 800,
  async run({ ci }) {
    mkdirSync(inRoot(".cache"), { recursive: true });
    rmSync(report, { force: true });
    const { code } = await runNode(packageBin("jest"), ["--json", "--outputFile", report, "--ci"], { quiet: true }).then(tellFailures);
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = readReport();
    const skippedFailure = ci && numPendingTests > 0 ? numPendingTests : 0;
    const failed = numFailedTests + numRuntimeErrorTestSuites + skippedFailure;
    return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, note: numPendingTests > 0 ? `${numPendingTests} skipped` : undefined };
  },
};

function tellFailures(result) {
  // With --json the report itself goes to the file; what is left is what a person reads.
  if (result.code !== 0) console.log(result.output);
  return result;
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1, numPendingTests: 0 };
  }
}
