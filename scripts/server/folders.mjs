import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const workspaceFolder = join(root, "workspace");
export const controlFolder = join(root, "out", "controls", "SoftphoneControl");
export const workspaceOut = join(root, "out", "workspace");
export const samplesOut = join(root, "out", "samples");

/** Where a package lies, as seen from the root or from the workspace: each has a React and a Fluent of its own. */
export function packageFolder(name, from = root) {
  return dirname(createRequire(join(from, "package.json")).resolve(`${name}/package.json`));
}
