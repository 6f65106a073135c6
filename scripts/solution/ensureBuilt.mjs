import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildControl } from "../build/buildControl.mjs";
import { buildWebResources, webResourceNames } from "../build/buildWebResources.mjs";
import { isFresh } from "../generate/ensureGenerated.mjs";
import { controlName, defaultOutDir, inRoot, root, webResourceSources, webResourcesOut } from "../lib/paths.mjs";
import { packageVersion } from "../release/versionPlaces.mjs";
import { controlVersion } from "../release/versions.mjs";
import { codeFaults } from "./checks/code.mjs";
import { filesBelow } from "./filesBelow.mjs";
import { attributeOf } from "./platformText.mjs";

/** Builds the control when what lies there is older than its sources, of another version, or not for production; and the web resources likewise. */
export async function ensureBuilt({ tell = console.log } = {}) {
  const reason = reasonToBuild(defaultOutDir);
  if (reason !== undefined) {
    tell(`Building the control: ${reason}.`);
    await buildControl({ buildMode: "production", outDir: defaultOutDir, quiet: true });
  }
  const resourcesReason = reasonToBuildWebResources(webResourcesOut);
  if (resourcesReason === undefined) return;
  tell(`Building the web resources: ${resourcesReason}.`);
  await buildWebResources();
}

/** @returns {string | undefined} why the web resources in the folder are not the ones to pack */
export function reasonToBuildWebResources(outDir, { inputs = webResourceInputs(), names = webResourceNames() } = {}) {
  const found = filesBelow(outDir).map(({ name }) => name);
  if (found.join() !== [...names].sort().join()) return found.length === 0 ? "they were not built yet" : "others are there than there are sources for";
  return names.length === 0 || isFresh(inputs, found.map((name) => path.join(outDir, name))) ? undefined : "their sources are newer";
}

/** @returns {string | undefined} why the control in the folder is not the one to pack */
export function reasonToBuild(outDir, { inputs = buildInputs(), version = controlVersion(packageVersion(root)) } = {}) {
  const outputs = ["bundle.js", "ControlManifest.xml"].map((file) => path.join(outDir, controlName, file));
  if (!outputs.every((file) => existsSync(file))) return "it was not built yet";
  if (!isFresh(inputs, outputs)) return "its sources are newer";
  const [bundle, manifest] = outputs.map((file) => readFileSync(file, "utf8"));
  if (attributeOf(manifest, "control", "version") !== version) return `it is not of version ${version}`;
  if (codeFaults("bundle.js", bundle).length > 0) return "it was not built for production";
  return undefined;
}

function buildInputs() {
  const sources = pathsBelow(inRoot("SoftphoneControl"));
  const ours = pathsBelow(inRoot("scripts", "build"));
  // Generated files are written again by every build.
  return [...sources.filter((file) => !file.split(path.sep).includes("generated")), ...ours, inRoot("package-lock.json"), inRoot("pcfconfig.json"), inRoot("tsconfig.json")];
}

function webResourceInputs() {
  return [...buildInputs(), ...pathsBelow(webResourceSources), ...pathsBelow(inRoot("scripts", "api"))];
}

function pathsBelow(folder) {
  return filesBelow(folder).map(({ name }) => path.join(folder, name));
}
