import { buildControl } from "../build/buildControl.mjs";
import { defaultOutDir } from "../lib/paths.mjs";
import { oneCheck } from "./results.mjs";

export const build = {
  name: "build",
  budget: 45,
  async run() {
    const fault = await buildControl({ buildMode: "production", outDir: defaultOutDir, quiet: true }).then(
      () => undefined,
      (error) => error.message,
    );
    return oneCheck([fault]);
  },
};
