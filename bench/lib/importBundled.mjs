import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { resxModules } from "../../scripts/build/resxModules.mjs";
import { inRoot } from "../../scripts/lib/paths.mjs";

/** The module of a TypeScript file, made as for production: what shipped code and its peers leave out there is left out here. */
export async function importBundled(entry) {
  const folder = inRoot("out", "bench");
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, `${path.basename(path.dirname(entry))}-${path.parse(entry).name}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    // As browsers' bundlers read packages: the builds for Node of some peers are older ones.
    mainFields: ["module", "main"],
    conditions: ["import", "module"],
    format: "esm",
    target: "es2022",
    minifySyntax: true,
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [resxModules],
    logLevel: "error",
  });
  return import(pathToFileURL(outfile).href);
}
