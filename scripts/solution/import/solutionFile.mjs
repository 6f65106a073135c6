import { readFileSync } from "node:fs";
import path from "node:path";
import { inflateRawSync } from "node:zlib";

/** What a solution's zip says about itself: `{ name, bytes, uniqueName, version, managed, controls: [{ name, version }] }`. */
export function readSolutionFile(file) {
  const name = path.basename(file);
  const bytes = readZip(file);
  try {
    return { name, bytes, ...describe(entryReader(bytes, name)) };
  } catch (error) {
    // Of zlib, or of a buffer that ended: the bytes are not what they say.
    throw error.code ? new Error(`${name} is not a solution zip, or is damaged.`) : error;
  }
}

function describe(entry) {
  const solution = entry("solution.xml");
  const customizations = entry("customizations.xml");
  const controls = [...customizations.matchAll(/<CustomControl>([\s\S]*?)<\/CustomControl>/g)].map(([, control]) => {
    const manifest = entry(inside(control, "FileName").replace(/^\//, ""));
    return { name: inside(control, "Name"), version: /<control\b[^>]*?\sversion="([^"]+)"/.exec(manifest)?.[1] };
  });
  return { uniqueName: inside(solution, "UniqueName"), version: inside(solution, "Version"), managed: inside(solution, "Managed") === "1", controls };
}

function readZip(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(error.code === "ENOENT" ? `${file} is not there. Make it first: npm run solution` : `${file} can't be read: ${error.message}`);
  }
}

/** The first one: the publisher, who comes after the solution, has a UniqueName too. */
function inside(xml, element) {
  return new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1].trim() ?? "";
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const stored = 0;
const deflated = 8;

/** Reads single entries of a zip as text; whether the packages we make are sound is tested where they are made. */
function entryReader(zip, name) {
  const notAZip = () => new Error(`${name} is not a solution zip.`);
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.length < end + 22 || zip.readUInt32LE(end) !== endOfDirectory) throw notAZip();
  const entries = new Map();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== directoryEntry) throw notAZip();
    const nameLength = zip.readUInt16LE(at + 28);
    entries.set(zip.toString("utf8", at + 46, at + 46 + nameLength), { method: zip.readUInt16LE(at + 10), size: zip.readUInt32LE(at + 20), start: zip.readUInt32LE(at + 42) });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return (wanted) => {
    const { method, size, start } = entries.get(wanted) ?? missing(name, wanted);
    const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const content = zip.subarray(from, from + size);
    if (method !== stored && method !== deflated) throw notAZip();
    return (method === deflated ? inflateRawSync(content) : content).toString("utf8");
  };
}

function missing(name, wanted) {
  throw new Error(`${name} is not a solution zip: it has no ${wanted}.`);
}
