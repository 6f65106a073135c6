import { inRoot } from "../lib/paths.mjs";
import { packageBin, runNode } from "../lib/run.mjs";

export const manifestTypes = {
  name: "manifest types",
  inputs: [inRoot("SoftphoneControl", "ControlManifest.Input.xml")],
  outputs: [inRoot("SoftphoneControl", "generated", "ManifestTypes.d.ts")],
  async run() {
    const { code, output } = await runNode(packageBin("pcf-scripts"), ["refreshTypes", "--noColor"], { quiet: true, env: { PP_TOOLS_TELEMETRY_OPTOUT: "1" } });
    if (code !== 0 || output.includes("[Error]")) throw new Error(`pcf-scripts refreshTypes failed:\n${output}`);
  },
};
