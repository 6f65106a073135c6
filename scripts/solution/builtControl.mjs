import path from "node:path";
import { controlName } from "../lib/paths.mjs";
import { controlOrder, filesBelow } from "./filesBelow.mjs";
import { attributeOf } from "./platformText.mjs";

/**
 * The control as it was built.
 * @param {string} outDir the folder that holds the control's folder
 * @param {string} prefix of the publisher
 */
export function readBuiltControl(outDir, prefix) {
  const folder = path.join(outDir, controlName);
  const files = filesBelow(folder);
  const manifest = files.find(({ name }) => name === "ControlManifest.xml")?.content.toString("utf8");
  if (manifest === undefined) throw new Error(`There is no built control in ${folder}. Build it: npm run build`);
  const attribute = (name) => attributeOf(manifest, "control", name);
  const fullName = `${prefix}_${attribute("namespace")}.${attribute("constructor")}`;
  return {
    name: fullName,
    version: attribute("version"),
    manifestPath: `Controls/${fullName}/ControlManifest.xml`,
    entries: controlOrder(files).map(({ name, content }) => ({ name: `Controls/${fullName}/${name}`, content })),
  };
}
