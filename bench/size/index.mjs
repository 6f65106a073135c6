import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { inRoot } from "../../scripts/lib/paths.mjs";
import { shippedBundles, splitBundle } from "../../scripts/size/splitBundle.mjs";
import { ensureBuilt } from "../../scripts/solution/ensureBuilt.mjs";
import { compare, limit } from "../lib/compare.mjs";
import { report } from "../lib/report.mjs";
import { packedPeers } from "./packedPeers.mjs";
import { treemap } from "./treemap.mjs";

await ensureBuilt({ tell: () => undefined });
const kB = (bytes) => bytes / 1024;
const gzip = kB(gzipSync(readFileSync(inRoot("out", "controls", "SoftphoneControl", "bundle.js")), { level: 9 }).length);

const [control] = shippedBundles();
const parts = await splitBundle(control);
writeFileSync(inRoot("bench", "size", "treemap.svg"), treemap(parts, `The control's script, ${gzip.toFixed(1)} kB gzip: own code (blue) by room, libraries (brown)`));

const what = "shipped control, everything in, gzip";
const known = JSON.parse(readFileSync(inRoot("bench", "results.json"), "utf8"));
const peers = await packedPeers();
const against = peers
  ? peers.map(({ name, hasUi, gzip: bytes }) => compare({ what, peer: name, unit: "kB", ours: [gzip], theirs: [kB(bytes)], ...(hasUi && { most: 1 }), note: hasUi ? "with a UI" : "the peer has no UI" }))
  : // As measured when the registry could be reached last.
    known.filter((row) => row.subject === "size" && row.peer).map((row) => compare({ what, peer: row.peer, unit: "kB", ours: [gzip], theirs: [row.theirs.median], ...(row.goal !== "none" && { most: 1 }), note: "the registry can't be reached: the peer's size as recorded before" }));
report([limit({ what, unit: "kB", values: [gzip], most: 120 }), ...against]);
