import { readFileSync, writeFileSync } from "node:fs";
import { inRoot } from "./lib/paths.mjs";
import { lockEntry, missingOptional } from "./lock/optionalPackages.mjs";

/**
 * After `npm install`: npm leaves packages for other platforms out of the lock file when it did not reach them
 * (github.com/npm/cli/issues/4828), and `npm ci` refuses such a file. This puts them in.
 */
const file = inRoot("package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const missing = missingOptional(lock.packages);
for (const wanted of missing) lock.packages[`node_modules/${wanted.name}`] = lockEntry(wanted, wanted.name, lock.packages);
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")));
if (missing.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(missing.length === 0 ? "The lock file is complete." : `Added to the lock file:\n  ${missing.map(({ name, version }) => `${name}@${version}`).join("\n  ")}`);
