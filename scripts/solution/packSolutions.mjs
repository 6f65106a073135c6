import { readFileSync } from "node:fs";
import path from "node:path";
import { defaultOutDir, inRoot, root, webResourcesOut } from "../lib/paths.mjs";
import { packageVersion } from "../release/versionPlaces.mjs";
import { controlVersion, solutionVersion } from "../release/versions.mjs";
import { readBuiltControl } from "./builtControl.mjs";
import { contentTypesXml } from "./contentTypes.mjs";
import { filesBelow } from "./filesBelow.mjs";
import { componentXml, fillIn, platformXml, textOf } from "./platformText.mjs";
import { solutionXml } from "./solutionXml.mjs";
import { readWebResources, webResourcesXml } from "./webResources.mjs";
import { zip } from "./zip.mjs";

const componentType = { customControl: 66, webResource: 61 };
const readText = (...parts) => readFileSync(path.join(...parts), "utf8").replaceAll("\r\n", "\n");

/**
 * All packages, not yet written: `[{ file, managed, entries, bytes }]`.
 * @param {{ outDir?: string, webResourcesDir?: string, sources?: string, version?: string }} options
 */
export function packSolutions({ outDir = defaultOutDir, webResourcesDir = webResourcesOut, sources = inRoot("Solutions"), version = packageVersion(root) } = {}) {
  const solution = softphoneSolution({ outDir, webResourcesDir, source: path.join(sources, "src"), version });
  const demo = demoSolution({ source: path.join(sources, "demo"), version });
  return [solution, demo].flatMap((packed) => [packed(true), packed(false)]);
}

function softphoneSolution({ outDir, webResourcesDir, source, version }) {
  const solutionSource = readText(source, "Other", "Solution.xml");
  const prefix = textOf(solutionSource, "CustomizationPrefix");
  const control = readBuiltControl(outDir, prefix);
  if (control.version !== controlVersion(version)) throw new Error(`The built control has version ${control.version}, package.json ${version}. Build it again: npm run build`);
  const resources = readWebResources(webResourcesDir, prefix);
  const controlXml = `  <CustomControls>
    <CustomControl>
      <Name>${control.name}</Name>
      <FileName>/${control.manifestPath}</FileName>
    </CustomControl>
  </CustomControls>\n`;
  const customizations = fillIn(readText(source, "Other", "Customizations.xml"), "  <CustomControls />\n", webResourcesXml(resources, solutionVersion(version)) + controlXml);
  const components = [
    ...control.entries,
    ...resources.map(({ part, content }) => ({ name: part, content })),
    ...filesBelow(path.join(source, "environmentvariabledefinitions")).map(({ name, content }) => ({
      name: `environmentvariabledefinitions/${name}`,
      content: componentXml(content.toString("utf8")),
    })),
  ];
  const rootComponents = [{ type: componentType.customControl, name: control.name }, ...resources.map(({ name }) => ({ type: componentType.webResource, name }))];
  return packer({ solutionSource, customizations, components, manifests: [control.manifestPath], rootComponents, version });
}

function demoSolution({ source, version }) {
  return packer({ solutionSource: readText(source, "Solution.xml"), customizations: readText(source, "Customizations.xml"), components: [], manifests: [], version });
}

/** Managed and unmanaged differ in one digit, and in their file's name. */
function packer({ solutionSource, customizations, components, manifests, rootComponents, version }) {
  return (managed) => {
    const solution = solutionXml(solutionSource, { managed, version: solutionVersion(version), rootComponents });
    const parts = [{ name: "customizations.xml", content: platformXml(customizations) }, { name: "solution.xml", content: platformXml(solution) }, ...components];
    const entries = [...parts, { name: "[Content_Types].xml", content: platformXml(contentTypesXml(parts, manifests)) }];
    return { file: `${textOf(solutionSource, "UniqueName")}${managed ? "_managed" : ""}.zip`, managed, entries, bytes: zip(entries) };
  };
}
