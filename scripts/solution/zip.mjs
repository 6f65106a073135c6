import { unzipSync, zipSync } from "fflate";

// Zips hold local time: these parts are the same in every time zone, and the day is the first that a zip can hold.
const mtime = new Date(1980, 0, 1, 12);

/**
 * A zip in the order of the entries. The same entries make the same bytes, on every system: the compression is fflate's own,
 * where Node's changes with its version of zlib.
 * @param {readonly { name: string, content: Uint8Array }[]} entries
 */
export function zip(entries) {
  const names = entries.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`${twice} would be in the zip twice.`);
  return Buffer.from(zipSync(Object.fromEntries(entries.map(({ name, content }) => [name, content])), { level: 9, mtime }));
}

/** The entries of a zip, in its order. */
export function unzip(bytes) {
  return Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, content: Buffer.from(content) }));
}
