import { copyFileSync, existsSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureGenerated } from "../generate/ensureGenerated.mjs";
import { controlName } from "../lib/paths.mjs";
import { packageBin, runNode } from "../lib/run.mjs";
import { noticesFile } from "../release/notices.mjs";
import { raiseDevelopmentVersion } from "./developmentVersion.mjs";
import { minifyBundle } from "./minifyBundle.mjs";

/** Builds the control with pcf-scripts and throws if that failed: pcf-scripts itself ends with 0 either way. */
export async function buildControl({ buildMode, outDir, rest = [], quiet = false }) {
  await ensureGenerated();
  const folder = path.join(outDir, controlName);
  rmSync(folder, { recursive: true, force: true });
  const args = ["build", "--buildMode", buildMode, "--outDir", outDir, ...rest];
  const { code, output } = await runNode(packageBin("pcf-scripts"), args, { quiet, env: { PP_TOOLS_TELEMETRY_OPTOUT: "1" } });
  const missing = ["bundle.js", "ControlManifest.xml"].filter((file) => !existsSync(path.join(folder, file)));
  const reasons = [
    code !== 0 && `pcf-scripts ended with ${code}`,
    output.includes("[Error]") && "pcf-scripts reported an [Error]",
    missing.length > 0 && `${missing.join(" and ")} missing in ${folder}`,
  ].filter(Boolean);
  if (reasons.length > 0) throw new Error(`The control was not built: ${reasons.join("; ")}.${quiet ? `\n${output}` : ""}`);
  if (buildMode === "production") {
    await minifyBundle(path.join(folder, "bundle.js"));
    // webpack leaves only React's remark there; the licences ask for their text in every copy.
    copyFileSync(noticesFile, path.join(folder, "bundle.js.LICENSE.txt"));
  }
  if (buildMode === "development") raiseDevelopmentVersion(path.join(folder, "ControlManifest.xml"));
  return folder;
}
