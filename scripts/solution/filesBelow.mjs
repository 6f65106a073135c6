import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Every file below a folder, `[{ name, content }]`: names relative, with forward slashes, in an order that no system changes. */
export function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: path.relative(folder, file).split(path.sep).join("/"), content: readFileSync(file) }))
    .sort((a, b) => compare(a.name, b.name));
}

/** The manifest first, then the bundle, as the platform's packager writes a control. */
export function controlOrder(files) {
  const first = ["ControlManifest.xml", "bundle.js", "bundle.js.LICENSE.txt"];
  const rank = ({ name }) => (first.includes(name) ? first.indexOf(name) : first.length);
  return [...files].sort((a, b) => rank(a) - rank(b) || compare(a.name, b.name));
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
