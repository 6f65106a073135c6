import { fillIn, textOf } from "./platformText.mjs";

/**
 * solution.xml of one package.
 * @param {string} source the solution's source, as MSBuild takes it, too
 * @param {{ managed: boolean, version: string, rootComponents?: readonly { type: number, name: string }[] }} options root components besides those of the source
 */
export function solutionXml(source, { managed, version, rootComponents = [] }) {
  const versions = [textOf(source, "Version"), ...[...source.matchAll(/ solution="OpenSoftphone \(([^)]*)\)"/g)].map(([, required]) => required)];
  const other = versions.find((stands) => stands !== version);
  if (other !== undefined) throw new Error(`The source of ${textOf(source, "UniqueName")} has version ${other}, package.json makes it ${version}.`);
  const roots = rootComponents.map(({ type, name }) => `      <RootComponent type="${type}" schemaName="${name}" behavior="0" />\n`).join("");
  return fillIn(fillIn(source, "<Managed>2</Managed>", `<Managed>${managed ? 1 : 0}</Managed>`), "    </RootComponents>", `${roots}    </RootComponents>`);
}
