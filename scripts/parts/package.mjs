import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../lib/paths.mjs";
import { runNode } from "../lib/run.mjs";
import { unpackedFolder } from "../server/folders.mjs";
import { demoFaults } from "../solution/checks/demo.mjs";
import { languageFaults } from "../solution/checks/languages.mjs";
import { growthFaults, keyFaults, manifestProperties, readStoredProperties, schemaFaults } from "../solution/checks/manifest.mjs";
import { packageFaults } from "../solution/checks/package.mjs";
import { customizationsFaults, schemasMissing } from "../solution/checks/schemas.mjs";
import { ensureBuilt } from "../solution/ensureBuilt.mjs";
import { filesBelow } from "../solution/filesBelow.mjs";
import { buildAsMsBuild } from "../solution/msBuildCall.mjs";
import { packSolutions } from "../solution/packSolutions.mjs";
import { textOf } from "../solution/platformText.mjs";
import { unpackControl } from "../solution/unpackControl.mjs";
import { hashOf, packageFolder } from "../solution/writePackages.mjs";
import { checkScripts } from "./bundle.mjs";
import { checks, faultOf } from "./results.mjs";

const secondBuild = inRoot("out", "msbuild");

/** What administrators import, judged from the zips themselves. */
export const solutionPackage = {
  name: "package",
  budget: 80,
  async run() {
    await ensureBuilt();
    const packages = packSolutions();
    const control = unpackControl();
    const files = new Map(filesBelow(control).map(({ name, content }) => [name, content.toString("utf8")]));
    const manifest = files.get("ControlManifest.xml");
    const properties = manifestProperties(manifest);
    const [softphone, , demo] = packages;
    const missing = schemasMissing();
    const result = checks({
      "the build as MSBuild calls it, and the same zips out of it": await secondBuildFaults(packages),
      "npm run solution": await commandFaults(packages),
      ...Object.fromEntries(packages.map((made) => [made.file, packageFaults(made)])),
      "the manifest by the schema of pcf-scripts": await schemaFaults(readFileSync(inRoot("SoftphoneControl", "ControlManifest.Input.xml"), "utf8")),
      "the keys of the manifest": keyFaults(manifest),
      "the properties of the manifest": growthFaults(properties, readStoredProperties()),
      "the language files": languageFaults(manifest, new Map([...files].filter(([name]) => name.endsWith(".resx")))),
      "the demonstration": demoFaults(demo.entries, { ...nameAndVersion(softphone), properties }),
      "the solution checker's rules": await checkScripts(unpackedScripts()),
      ...(missing === undefined && { "Microsoft's schemas": packages.flatMap(({ file, entries }) => customizationsFaults(textIn(entries, "customizations.xml")).map((fault) => `${file}: ${fault}`)) }),
    });
    return { ...result, note: missing === undefined ? undefined : `not run: XML by its schemas, ${missing}` };
  },
};

/** As paths that ESLint reads; it lints what it is given by the ending, which a web resource does not have in the zip: those are linted in out/. */
function unpackedScripts() {
  return filesBelow(unpackedFolder).flatMap(({ name }) => (name.endsWith(".js") ? [path.join(unpackedFolder, name)] : []));
}

async function secondBuildFaults(packages) {
  rmSync(secondBuild, { recursive: true, force: true });
  const fault = await buildAsMsBuild(secondBuild);
  if (fault !== undefined) return [fault];
  return packSolutions({ outDir: secondBuild })
    .filter(({ bytes }, at) => hashOf(bytes) !== hashOf(packages[at].bytes))
    .map(({ file }) => `${file} has another hash when built and packed a second time.`);
}

async function commandFaults(packages) {
  for (const { file } of packages) rmSync(path.join(packageFolder, file), { force: true });
  const fault = faultOf(await runNode(inRoot("scripts", "solution.mjs"), [], { quiet: true }));
  if (fault !== undefined) return [fault];
  const written = new Map(filesBelow(packageFolder).map(({ name, content }) => [name, content]));
  return packages.filter(({ file, bytes }) => !written.get(file)?.equals(bytes)).map(({ file }) => `${file} was not written as it should be.`);
}

function nameAndVersion({ entries }) {
  const solution = textIn(entries, "solution.xml");
  return { name: textOf(textIn(entries, "customizations.xml").replace(/[\s\S]*<CustomControl>/, ""), "Name"), solution: `${textOf(solution, "UniqueName")} (${textOf(solution, "Version")})` };
}

function textIn(entries, wanted) {
  return entries.find(({ name }) => name === wanted).content.toString("utf8");
}
