import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { libraryDeclarations } from "../api/libraryApi.mjs";
import { ensureGenerated } from "../generate/ensureGenerated.mjs";
import { webResourceSources, webResourcesOut } from "../lib/paths.mjs";
import { fileOf, translations } from "../texts/languageFiles.mjs";
import { bundleWebResource } from "./bundleWebResource.mjs";
import { minifyWebResource } from "./minifyWebResource.mjs";

/** Scripts that others write against, and so come with declarations. */
const declared = { "connectsIntegrationLibrary.ts": libraryDeclarations };

/** A page that speaks more than English finds the control's language files beside itself. */
const speaking = ["softphone.ts"];

/** What is made of a source, by its ending. */
const makers = {
  ".ts": (file) => bundleWebResource(file).then(minifyWebResource),
  ".html": async (file) => readFileSync(file, "utf8"),
  ".css": async (file) => readFileSync(file, "utf8"),
};

/** Builds every web resource, and throws if one can't be built; then those of the last build are still there, older than their sources. */
export async function buildWebResources({ sources = webResourceSources, outDir = webResourcesOut } = {}) {
  await ensureGenerated();
  const made = [];
  for (const source of sourcesIn(sources)) for (const output of outputsOf(source)) made.push([output.name, await output.make(path.join(sources, source)).catch(refuse(source))]);
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  for (const [name, content] of made) writeFileSync(path.join(outDir, name), content);
  return outDir;
}

/** The names of all files that a build makes. */
export function webResourceNames(sources = webResourceSources) {
  return sourcesIn(sources).flatMap((source) => outputsOf(source).map(({ name }) => name));
}

/** What lies below in folders belongs to the scripts that import it. */
function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

function outputsOf(source) {
  const { name, ext } = path.parse(source);
  const make = makers[ext];
  if (make === undefined) throw new Error(`${source} can't be made into a web resource: the build knows ${Object.keys(makers).join(", ")}.`);
  const output = { name: ext === ".ts" ? `${name}.js` : source, make };
  return [
    output,
    ...(Object.hasOwn(declared, source) ? [{ name: `${name}.d.ts`, make: declared[source] }] : []),
    ...(speaking.includes(source) ? translations().map((language) => ({ name: `${name}.${language}.resx`, make: async () => readFileSync(fileOf(language), "utf8") })) : []),
  ];
}

function refuse(source) {
  return (error) => {
    throw new Error(`The web resources were not built: ${source}: ${error.message}`);
  };
}
