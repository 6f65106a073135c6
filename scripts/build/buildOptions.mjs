import path from "node:path";
import { defaultOutDir, root } from "../lib/paths.mjs";

const modes = ["production", "development", "none"];

/** Reads what npm or MSBuild pass on; what is not ours goes to pcf-scripts as it is. */
export function readBuildOptions(args) {
  const options = { buildMode: "production", outDir: undefined };
  const rest = [];
  for (let at = 0; at < args.length; at++) {
    const [, name, inline] = /^--(buildMode|outDir)(?:=(.*))?$/.exec(args[at]) ?? [];
    if (!name) rest.push(args[at]);
    else options[name] = inline ?? args[++at];
  }
  if (!modes.includes(options.buildMode)) throw new Error(`--buildMode is one of ${modes.join(", ")}, not "${options.buildMode}".`);
  const outDir = options.outDir ? path.resolve(root, options.outDir) : defaultOutDir;
  return { buildMode: options.buildMode, outDir, rest };
}
