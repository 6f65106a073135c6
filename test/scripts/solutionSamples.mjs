import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "../../scripts/lib/paths.mjs";
import { languages } from "../../scripts/texts/languageFiles.mjs";

const manifest = readFileSync(inRoot("SoftphoneControl", "ControlManifest.Input.xml"), "utf8").replace('path="index.ts"', 'path="bundle.js"');

/** What a build leaves, in a folder of its own: `{ outDir, webResourcesDir, sources, add, remove }`. */
export function builtSample() {
  const folder = mkdtempSync(path.join(tmpdir(), "osp-solution-"));
  const outDir = path.join(folder, "controls");
  const webResourcesDir = path.join(folder, "webresources");
  const sources = path.join(folder, "Solutions");
  const add = (name, content) => {
    const file = path.join(folder, ...name.split("/"));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  for (const part of ["src", "demo"]) cpSync(inRoot("Solutions", part), path.join(sources, part), { recursive: true });
  const control = "controls/SoftphoneControl";
  add(`${control}/ControlManifest.xml`, manifest);
  add(`${control}/bundle.js`, '(function(){"use strict";window.made=1})();');
  for (const language of languages()) cpSync(inRoot("SoftphoneControl", "strings", `SoftphoneControl.${language}.resx`), path.join(outDir, "SoftphoneControl", "strings", `SoftphoneControl.${language}.resx`));
  return { outDir, webResourcesDir, sources, folder, add, control, manifest, remove: () => rmSync(folder, { recursive: true }) };
}
