import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { inRoot, root } from "../lib/paths.mjs";

const platformLibraries = ["react", "@fluentui/react-components"];

/**
 * Whose bytes are in the control's bundle: `[{ name, own, bytes, gzip }]`, largest first.
 * The bundle itself no longer tells, so the same sources are bundled again; the parts' gzip is their share of that.
 */
export async function splitBundle() {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [inRoot("SoftphoneControl", "index.ts")],
    external: platformLibraries,
    bundle: true,
    minify: true,
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
  const [, room, next] = file.split("/");
  // Cut from libphonenumber-js: ours only in that we chose what to leave out.
  if (room === "model" && next === "generated") return { name: "libphonenumber-js (metadata)", own: false };
  return { name: room, own: true };
}
