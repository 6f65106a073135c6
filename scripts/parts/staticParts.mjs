import { packageBin, runNode } from "../lib/run.mjs";
import { faultOf, oneCheck } from "./results.mjs";

const quiet = { quiet: true };

export const lint = {
  name: "lint",
  budget: 95,
  run: async () => oneCheck([faultOf(await runNode(packageBin("eslint"), ["--max-warnings", "0", "."], quiet))]),
};

const projects = [".", "test", "workspace"];

export const types = {
  name: "types",
  budget: 60,
  async run() {
    const faults = [];
    for (const project of projects) faults.push(faultOf(await runNode(packageBin("typescript", "tsc"), ["--project", project, "--noEmit"], quiet)));
    return oneCheck(faults);
  },
};

/** What ESLint cannot see from one file: cycles, orphans, licences, what nobody uses. */
export const structure = {
  name: "structure",
  budget: 20,
  run: async () =>
    oneCheck([
      faultOf(await runNode(packageBin("dependency-cruiser", "depcruise"), ["SoftphoneControl", "Solutions/webresources", "workspace/src", "--config", ".dependency-cruiser.cjs"], quiet)),
      faultOf(await runNode(packageBin("knip"), [], quiet)),
    ]),
};
