import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../lib/paths.mjs";

export const packageFolder = inRoot("Solutions", "bin");

export function writePackages(packages, folder = packageFolder) {
  mkdirSync(folder, { recursive: true });
  for (const { file, bytes } of packages) writeFileSync(path.join(folder, file), bytes);
}

export function hashOf(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
