import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root as repository } from "../lib/paths.mjs";
import { shippedBundles, splitBundle } from "../size/splitBundle.mjs";

/** Made by `npm run notices`: of Fluent's many packages the softphone page takes some, and only a build knows which. */
const listFile = path.join(repository, "scripts", "release", "bundledPackages.json");

/** What ships without being a dependency: parts of these are taken over when the code is generated. */
const takenOver = ["@fluentui/svg-icons"];

const changes = {
  "@fluentui/svg-icons": "Only the path data of the icons in SoftphoneControl/ui/icons/icons.json is contained.",
  "libphonenumber-js": "Its phone number metadata comes from Google's libphonenumber (Apache License 2.0) and was cut down: see scripts/generate/phoneMetadata.mjs.",
};

/**
 * Other people's work in the shipped files, by the lock file: `[{ name, version, licence, integrity, dependencies, description, homepage, source, changes }]`.
 * Of a package the installed copy must be there, in that version.
 * @param {string} root
 * @param {readonly string[]} bundled the names of all packages in the bundles
 */
export function shippedPackages(root = repository, bundled = JSON.parse(readFileSync(listFile, "utf8"))) {
  const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
  const found = new Map();
  const visit = (name, parent) => {
    const place = placeOf(packages, parent, name);
    if (found.has(place)) return;
    const locked = packages[place];
    found.set(place, undefined);
    const dependencies = Object.keys(locked.dependencies ?? {}).filter((other) => bundled.includes(other));
    found.set(place, { ...describe(root, place, name, locked), dependencies: dependencies.map((other) => referenceOf(packages, placeOf(packages, place, other), other)) });
    for (const other of dependencies) visit(other, place);
  };
  for (const name of [...Object.keys(packages[""].dependencies ?? {}), ...takenOver]) visit(name, "");
  const missing = bundled.find((name) => ![...found.values()].some((entry) => entry.name === name));
  if (missing !== undefined) throw new Error(`${missing} is in a bundle, and no dependency leads to it.`);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** npm's rule: a package sees what is below it, then what is beside it, then what is above. */
function placeOf(packages, parent, name) {
  for (let at = parent; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    const place = `${at ? `${at}/` : ""}node_modules/${name}`;
    if (place in packages) return place;
    if (at === "") throw new Error(`${name}, which ${parent || "package.json"} needs, is not in package-lock.json.`);
  }
}

const referenceOf = (packages, place, name) => `${name}@${packages[place].version}`;

function describe(root, place, name, { version, license, integrity }) {
  const file = path.join(root, place, "package.json");
  const installed = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  if (installed.version !== version) throw new Error(`${name} ${version} is in package-lock.json, but ${installed.version ?? "no version of it"} is installed: npm ci`);
  const source = plainAddress(installed.repository?.url ?? installed.repository);
  return {
    name,
    version,
    licence: license,
    integrity,
    folder: path.join(root, place),
    description: installed.description,
    homepage: installed.homepage ?? source,
    source,
    changes: changes[name],
  };
}

function plainAddress(repository) {
  return repository?.replace(/^git\+/, "").replace(/^git:/, "https:").replace(/\.git$/, "").replace(/^(?:github:)?([\w-]+\/[\w.-]+)$/, "https://github.com/$1");
}

/** The names of all packages that have code in the control or a web resource. */
export async function bundledPackages() {
  const parts = await Promise.all(shippedBundles().map(splitBundle));
  const names = parts.flat().filter(({ own }) => !own).map(({ name }) => name.replace(/ \(.*\)$/, ""));
  return [...new Set(names)].sort();
}

/** After a change of packages or bundles. */
export async function writeBundledPackages() {
  writeFileSync(listFile, `${JSON.stringify(await bundledPackages(), null, 2)}\n`);
}
