import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildControl } from "../build/buildControl.mjs";
import { buildWebResources } from "../build/buildWebResources.mjs";
import { controlName, defaultOutDir, inRoot } from "../lib/paths.mjs";
import { controlFolder } from "./folders.mjs";

/** As it ships, not a development bundle: that one needs `eval`, which the policy of model-driven apps forbids. */
export async function buildFirst() {
  await buildControl({ buildMode: "production", outDir: defaultOutDir, quiet: true });
  await buildWebResources();
}

/** Builds aside, so that open pages keep a working control until the new one is ready, or for good when it can't be built. */
export async function buildAgain() {
  const aside = inRoot("out", "rebuild");
  await buildControl({ buildMode: "production", outDir: aside, quiet: true });
  await buildWebResources();
  rmSync(controlFolder, { recursive: true, force: true });
  cpSync(join(aside, controlName), controlFolder, { recursive: true });
}
