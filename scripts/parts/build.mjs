import { buildControl } from "../build/buildControl.mjs";
import { buildWebResources } from "../build/buildWebResources.mjs";
import { defaultOutDir } from "../lib/paths.mjs";
import { oneCheck } from "./results.mjs";

export const build = {
  name: "build",
  budget: 55,
  async run() {
    const builds = [() => buildControl({ buildMode: "production", outDir: defaultOutDir, quiet: true }), buildWebResources];
    const faults = [];
    for (const make of builds) {
      await make().catch((error) => {
        faults.push(error.message);
      });
    }
    return oneCheck(faults);
  },
};
