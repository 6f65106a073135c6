import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { controlVersion, isHigher, parseVersion, solutionVersion } from "./versions.mjs";

const asItIs = (version) => version;

/** Every place where the version stands: `{ file, optional?, form, pattern }`; the pattern has the version between its two groups. */
const places = [
  { file: "package.json", form: asItIs, pattern: /^( {2}"version": ")[^"]*(")/m },
  { file: "workspace/package.json", form: asItIs, pattern: /^( {2}"version": ")[^"]*(")/m },
  { file: "package-lock.json", form: asItIs, pattern: /^( {2}"version": ")[^"]*(")/m },
  { file: "package-lock.json", form: asItIs, pattern: /(^ {4}"": \{\n(?: {6}.*\n)*? {6}"version": ")[^"]*(")/m },
  { file: "package-lock.json", form: asItIs, pattern: /(^ {4}"workspace": \{\n(?: {6}.*\n)*? {6}"version": ")[^"]*(")/m },
  { file: "SoftphoneControl/ControlManifest.Input.xml", form: controlVersion, pattern: /(<control\b[^>]*?\sversion=")[^"]*(")/ },
  { file: "SoftphoneControl/app/version.ts", form: asItIs, pattern: /(export const version = ")[^"]*(")/ },
  { file: "Solutions/src/Other/Solution.xml", optional: true, form: solutionVersion, pattern: /(<Version>)[^<]*(<\/Version>)/ },
  { file: "Solutions/demo/Solution.xml", optional: true, form: solutionVersion, pattern: /(<Version>)[^<]*(<\/Version>)/ },
  { file: "Solutions/demo/Solution.xml", optional: true, form: solutionVersion, pattern: /(\ssolution="OpenSoftphone \()[^)]*(\)")/ },
];

/** What stands in each place, and what should: `[{ file, stands, wanted }]`. */
export function readVersions(root, version = packageVersion(root)) {
  return presentPlaces(root).map(({ file, form, pattern }) => ({ file, stands: matchIn(read(root, file), pattern, file), wanted: form(version) }));
}

/** Writes a version into all places, or into none; returns the files. Setting the version that stands repairs places that differ. */
export function setVersion(root, version) {
  parseVersion(version);
  const current = packageVersion(root);
  if (version !== current && !isHigher(version, current)) {
    throw new Error(`${current} can't be followed by ${version}: the three numbers must rise, or an organization keeps what it has. Take ${nextPatch(current)} or higher.`);
  }
  const texts = new Map();
  for (const { file, form, pattern } of presentPlaces(root)) {
    const text = texts.get(file) ?? read(root, file);
    matchIn(text, pattern, file);
    texts.set(file, text.replace(pattern, (_match, before, after) => `${before}${form(version)}${after}`));
  }
  for (const [file, text] of texts) writeFileSync(path.join(root, file), text);
  return [...texts.keys()];
}

export function packageVersion(root) {
  return JSON.parse(read(root, "package.json")).version;
}

function nextPatch(version) {
  const [major, minor, patch] = parseVersion(version).numbers;
  return `${major}.${minor}.${patch + 1}`;
}

const read = (root, file) => readFileSync(path.join(root, file), "utf8");

const presentPlaces = (root) => places.filter(({ file, optional }) => !optional || existsSync(path.join(root, file)));

function matchIn(text, pattern, file) {
  const [match, before, after] = pattern.exec(text) ?? [];
  if (match === undefined) throw new Error(`${file} has no version where one is expected (${pattern}).`);
  return match.slice(before.length, match.length - after.length);
}
