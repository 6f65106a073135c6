import { readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { resxModules } from "../build/resxModules.mjs";
import { replacedParts } from "../build/sipJs/replacedParts.mjs";
import { inRoot, root, webResourceSources } from "../lib/paths.mjs";

const control = { name: "control", entry: inRoot("SoftphoneControl", "index.ts"), external: ["react", "@fluentui/react-components"] };

/** Everything that ships as one script. */
export function shippedBundles() {
  const scripts = readdirSync(webResourceSources).filter((file) => file.endsWith(".ts"));
  return [control, ...scripts.map((file) => ({ name: path.parse(file).name, entry: path.join(webResourceSources, file) }))];
}

/**
 * Whose bytes are in what is made of `entry`: `[{ name, own, bytes, gzip }]`, largest first.
 * The shipped file itself no longer tells, so the same sources are bundled again; the parts' gzip is their share of that.
 * @param {{ entry: string, external?: readonly string[] }} bundle
 */
export async function splitBundle({ entry, external = [] }) {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    external: [...external],
    bundle: true,
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [resxModules, replacedParts],
    write: false,
    metafile: true,
    format: "iife",
    outdir: "out",
    logLevel: "silent",
  });
  const [{ inputs, bytes: total }] = Object.values(metafile.outputs);
  const perByte = gzipSync(outputFiles[0].contents, { level: 9 }).length / total;
  const parts = new Map();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    const part = partOf(file);
    parts.set(part.name, { ...part, bytes: (parts.get(part.name)?.bytes ?? 0) + bytesInOutput });
  }
  return [...parts.values()].map((part) => ({ ...part, gzip: Math.round(part.bytes * perByte) })).sort((a, b) => b.bytes - a.bytes);
}

function partOf(file) {
  const packageName = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
  if (packageName) return { name: packageName, own: false };
  const [place, room, next] = file.split("/");
  if (place === "Solutions") return { name: room, own: true };
  // Cut from libphonenumber-js: ours only in that we chose what to leave out.
  if (room === "model" && next === "generated") return { name: "libphonenumber-js (metadata)", own: false };
  return { name: room, own: true };
}
