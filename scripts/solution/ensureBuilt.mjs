import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildControl } from "../build/buildControl.mjs";
import { isFresh } from "../generate/ensureGenerated.mjs";
import { controlName, defaultOutDir, inRoot, root } from "../lib/paths.mjs";
import { packageVersion } from "../release/versionPlaces.mjs";
import { controlVersion } from "../release/versions.mjs";
import { codeFaults } from "./checks/code.mjs";
import { filesBelow } from "./filesBelow.mjs";
import { attributeOf } from "./platformText.mjs";

/** Builds the control when what lies there is older than its sources, of another version, or not for production. */
export async function ensureBuilt({ tell = console.log } = {}) {
  const reason = reasonToBuild(defaultOutDir);
  if (reason === undefined) return;
  tell(`Building the control: ${reason}.`);
  await buildControl({ buildMode: "production", outDir: defaultOutDir, quiet: true });
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
  const sources = filesBelow(inRoot("SoftphoneControl")).map(({ name }) => inRoot("SoftphoneControl", name));
  const ours = filesBelow(inRoot("scripts", "build")).map(({ name }) => inRoot("scripts", "build", name));
  // Generated files are written again by every build.
  return [...sources.filter((file) => !file.split(path.sep).includes("generated")), ...ours, inRoot("package-lock.json"), inRoot("pcfconfig.json"), inRoot("tsconfig.json")];
}
