import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { controlName, defaultOutDir, inRoot, root, webResourcesOut } from "../lib/paths.mjs";

export const workspaceFolder = inRoot("workspace");
export const controlFolder = join(defaultOutDir, controlName);
/** The control as it comes out of the managed solution. */
export const unpackedFolder = inRoot("out", "package");
export const workspaceOut = inRoot("out", "workspace");
export const samplesOut = inRoot("out", "samples");
export const galleryOut = inRoot("out", "gallery");

/** Under the addresses that an organization gives them. */
export const webResourceMounts = (webResources = webResourcesOut) => [
  { at: "/WebResources/osp_/softphone/", folder: webResources },
  { at: "/WebResources/samples/", folder: inRoot("docs", "samples") },
];

/** Where a package lies, as seen from the root or from the workspace: each has a React and a Fluent of its own. */
export function packageFolder(name, from = root) {
  return dirname(createRequire(join(from, "package.json")).resolve(`${name}/package.json`));
}
