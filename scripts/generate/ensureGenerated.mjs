import { statSync } from "node:fs";
import { inRoot } from "../lib/paths.mjs";
import { generators } from "./generators.mjs";

// Packages are inputs, too: another version of one may generate something else.
const shared = [inRoot("package-lock.json")];

/** Generates what is missing or older than its inputs. Costs a few file times when there is nothing to do. */
export async function ensureGenerated({ force = false, tell = console.log } = {}) {
  for (const { name, inputs, outputs, run } of generators) {
    if (!force && isFresh([...inputs, ...shared], outputs)) continue;
    await run();
    tell(`generated: ${name}`);
  }
}

export function isFresh(inputs, outputs) {
  return Math.min(...outputs.map(timeOf)) >= Math.max(...inputs.map(timeOf));
}

function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -1;
}
