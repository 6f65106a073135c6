import { createHash } from "node:crypto";
import path from "node:path";
import { filesBelow } from "./filesBelow.mjs";
import { escapeXml } from "./platformText.mjs";

/** Dataverse's number for what a web resource is, by its ending. */
const types = { html: 1, htm: 1, css: 2, js: 3, xml: 4, png: 5, jpg: 6, gif: 7, xsl: 9, ico: 10, svg: 11, resx: 12 };

/** Any constant will do: with it, a web resource's id comes from its name and never changes. */
const idSpace = Buffer.from("edd7ad5527a24cab94298d9af329cafd", "hex");

/** Every file the build made for web resources, under the names that the organization will know them by. Declarations are for people who write code. */
export function readWebResources(folder, prefix) {
  const files = filesBelow(folder).filter(({ name }) => !name.endsWith(".d.ts"));
  return files.map(({ name: file, content }) => {
    const name = `${prefix}_/softphone/${file}`;
    const type = types[path.posix.extname(file).slice(1).toLowerCase()];
    if (type === undefined) throw new Error(`${file} cannot be a web resource: Dataverse knows ${Object.keys(types).join(", ")}.`);
    const id = idOf(name);
    // The platform's own names for the files: what a file name could not hold is left out, the id keeps it unique.
    return { name, id, type, content, part: `WebResources/${name.replaceAll(/[^\w-]/g, "")}${id}` };
  });
}

/** `<WebResources>` of customizations.xml, or nothing. */
export function webResourcesXml(resources, version) {
  if (resources.length === 0) return "";
  const list = resources.map(
    ({ name, id, type, part }) => `    <WebResource>
      <WebResourceId>{${id.toLowerCase()}}</WebResourceId>
      <Name>${escapeXml(name)}</Name>
      <DisplayName>${escapeXml(name)}</DisplayName>
      <WebResourceType>${type}</WebResourceType>
      <IntroducedVersion>${version}</IntroducedVersion>
      <IsEnabledForMobileClient>0</IsEnabledForMobileClient>
      <IsAvailableForMobileOffline>0</IsAvailableForMobileOffline>
      <IsCustomizable>1</IsCustomizable>
      <CanBeDeleted>1</CanBeDeleted>
      <IsHidden>0</IsHidden>
      <FileName>/${part}</FileName>
    </WebResource>`,
  );
  return `  <WebResources>\n${list.join("\n")}\n  </WebResources>\n`;
}

/** A UUID of version 5. */
function idOf(name) {
  const hash = createHash("sha1").update(idSpace).update(name).digest().subarray(0, 16);
  hash[6] = (hash[6] & 0x0f) | 0x50;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  return hash.toString("hex").toUpperCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
