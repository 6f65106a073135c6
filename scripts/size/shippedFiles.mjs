import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { inRoot } from "../lib/paths.mjs";

const out = inRoot("out");
const shippedFolders = ["controls", "webresources"];

/** Every shipped file in out/ with its sizes and budget: `{ file, bytes, gzip, budget }`; what the budgets name and is not there has no bytes. */
export function shippedFiles(budgets = JSON.parse(readFileSync(inRoot("size-budgets.json"), "utf8"))) {
  const built = shippedFolders.flatMap(filesBelow);
  return [...new Set([...built, ...Object.keys(budgets)])].sort().map((file) => {
    if (!built.includes(file)) return { file, budget: budgets[file] };
    const content = readFileSync(path.join(out, file));
    return { file, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length, budget: budgets[file] };
  });
}

/** What is wrong with a shipped file's size, or undefined. */
export function sizeFault({ file, gzip, budget }) {
  if (gzip === undefined) return `${file} has a budget but was not built.`;
  if (budget === undefined) return `${file} has no budget in size-budgets.json.`;
  return gzip > budget ? `${file} is ${gzip - budget} bytes over its budget of ${budget} bytes gzip.` : undefined;
}

function filesBelow(folder) {
  const full = path.join(out, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    // No browser loads declarations.
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".d.ts"))
    .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
}
