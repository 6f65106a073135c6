import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { run } from "../../scripts/lib/run.mjs";

const blockBytes = 512;

/** What the peers' pages load, and what it held when it was looked at last. Pinned, so that the row stays a fact. */
const peers = [
  { name: "amazon-connect-streams", version: "2.28.2", file: "package/release/connect-streams-min.js", hasUi: false },
  { name: "@twilio/voice-sdk", version: "2.18.5", file: "package/dist/twilio.min.js", hasUi: false },
  { name: "@webex/cc-widgets", version: "1.28.0-next.3", file: "package/dist/wc.js", hasUi: true },
];

/**
 * The peers' files as their packages have them, fetched into a folder of their own that is gone afterwards.
 * @returns {Promise<readonly { name: string, hasUi: boolean, gzip: number }[] | undefined>} undefined where the registry can't be reached
 */
export async function packedPeers() {
  const folder = mkdtempSync(path.join(tmpdir(), "peers-"));
  try {
    const found = [];
    for (const { name, version, file, hasUi } of peers) {
      const npm = process.platform === "win32" ? "npm.cmd" : "npm";
      const { code } = await run(npm, ["pack", `${name}@${version}`, "--silent", "--pack-destination", folder], { quiet: true });
      if (code !== 0) return undefined;
      const [archive] = readdirSync(folder);
      const content = fileOf(gunzipSync(readFileSync(path.join(folder, archive))), file);
      rmSync(path.join(folder, archive));
      found.push({ name: `${name} ${version}`, hasUi, gzip: gzipSync(content, { level: 9 }).length });
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file of a tar archive: a block of 512 bytes says what comes, then it comes, filled up to whole blocks. */
function fileOf(tar, wanted) {
  const text = (from, length) => tar.toString("utf8", from, from + length).split("\0", 1)[0];
  for (let at = 0; at < tar.length; ) {
    const prefix = text(at + 345, 155);
    const name = prefix === "" ? text(at, 100) : `${prefix}/${text(at, 100)}`;
    const bytes = Number.parseInt(text(at + 124, 12).trim() || "0", 8);
    if (name === wanted) return tar.subarray(at + blockBytes, at + blockBytes + bytes);
    at += blockBytes + Math.ceil(bytes / blockBytes) * blockBytes;
  }
  throw new Error(`The package has no ${wanted}.`);
}
