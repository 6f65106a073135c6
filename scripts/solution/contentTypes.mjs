import path from "node:path";

const declaration = '<?xml version="1.0" encoding="utf-8"?>';
const binary = "application/octet-stream";

/**
 * [Content_Types].xml: an import stops without a reason when an ending is not declared.
 * @param {readonly { name: string }[]} entries what else is in the zip
 * @param {readonly string[]} manifests parts that are control manifests, which the packager declares one by one
 */
export function contentTypesXml(entries, manifests) {
  const names = entries.map(({ name }) => name);
  const endings = [...new Set(names.map(endingOf).filter(Boolean))];
  const defaults = endings.map((ending) => `<Default Extension="${ending}" ContentType="${ending === "xml" ? "text/xml" : binary}" />`);
  const overrides = [...manifests, ...names.filter((name) => endingOf(name) === "")].map((name) => `<Override PartName="/${name}" ContentType="${binary}" />`);
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join("")}${overrides.join("")}</Types>`;
}

export function endingOf(name) {
  return path.posix.extname(name).slice(1);
}
