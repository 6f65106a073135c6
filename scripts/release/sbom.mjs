import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../lib/paths.mjs";
import { shippedPackages } from "./shippedPackages.mjs";

/**
 * Writes the bill of materials of what ships and returns its path. Without a serial number and a time, both optional in CycloneDX:
 * the same sources make the same file.
 * @param {{ outDir: string }} options
 */
export function writeSbom({ outDir }) {
  const file = path.join(outDir, "OpenSoftphone.cdx.json");
  mkdirSync(outDir, { recursive: true });
  writeFileSync(file, `${JSON.stringify(bomOf(JSON.parse(readFileSync(inRoot("package.json"), "utf8")), shippedPackages()), null, 2)}\n`);
  return file;
}

/** CycloneDX 1.6: the product, what is in it, and who needs whom. */
export function bomOf({ name, version, description, license }, packages) {
  const product = `pkg:generic/${name}@${version}`;
  const references = new Map(packages.map((entry) => [`${entry.name}@${entry.version}`, packageUrl(entry)]));
  const needed = new Set(packages.flatMap(({ dependencies }) => dependencies));
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "application", "bom-ref": product, name, version, description, licenses: licences(license), purl: product } },
    components: packages.map(component),
    dependencies: [
      { ref: product, dependsOn: [...references].filter(([id]) => !needed.has(id)).map(([, reference]) => reference) },
      ...packages.map((entry) => ({ ref: packageUrl(entry), dependsOn: entry.dependencies.map((id) => references.get(id)) })),
    ],
  };
}

function component(entry) {
  const [, group, name] = /^(?:(@[^/]+)\/)?(.+)$/.exec(entry.name);
  return {
    type: "library",
    "bom-ref": packageUrl(entry),
    ...(group && { group }),
    name,
    version: entry.version,
    description: entry.description,
    scope: "required",
    hashes: hashes(entry.integrity),
    licenses: licences(entry.licence),
    purl: packageUrl(entry),
    externalReferences: [
      ...(entry.homepage ? [{ type: "website", url: entry.homepage }] : []),
      ...(entry.source ? [{ type: "vcs", url: entry.source }] : []),
    ],
    ...(entry.changes && { pedigree: { notes: entry.changes } }),
  };
}

function packageUrl({ name, version }) {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

/** One licence goes by its id, several by an expression. */
function licences(licence) {
  return /[ ()]/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];
}

const algorithms = { sha512: "SHA-512", sha384: "SHA-384", sha256: "SHA-256", sha1: "SHA-1" };

function hashes(integrity) {
  const [, algorithm, digest] = /^(\w+)-([A-Za-z0-9+/=]+)$/.exec(integrity?.split(" ")[0] ?? "") ?? [];
  return algorithm ? [{ alg: algorithms[algorithm], content: Buffer.from(digest, "base64").toString("hex") }] : [];
}
