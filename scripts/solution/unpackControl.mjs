import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unpackedFolder } from "../server/folders.mjs";
import { packSolutions } from "./packSolutions.mjs";
import { packageFolder, writePackages } from "./writePackages.mjs";
import { unzip } from "./zip.mjs";

/** Packs what is built, unzips the managed solution as it was written, and returns the folder of the control in it. */
export function unpackControl() {
  writePackages(packSolutions());
  const entries = unzip(readFileSync(path.join(packageFolder, "OpenSoftphone_managed.zip")));
  rmSync(unpackedFolder, { recursive: true, force: true });
  for (const { name, content } of entries) {
    const file = path.join(unpackedFolder, ...name.split("/"));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const { name } = entries.find((entry) => entry.name.endsWith("/ControlManifest.xml"));
  return path.join(unpackedFolder, path.posix.dirname(name));
}
