import { unzip } from "../zip.mjs";
import { addressFaults } from "./addresses.mjs";
import { codeFaults } from "./code.mjs";
import { declarationFaults, encodingFaults, layoutFaults } from "./layout.mjs";
import { nameFaults } from "./names.mjs";

/** Dataverse stores every file as a web resource, and takes no larger ones unless an administrator allows it. */
const largest = 5_000_000;

/** Whether a package is as an import wants it, looked at as Dataverse will: from the zip. */
export function packageFaults({ file, entries: packed, bytes }) {
  const entries = unzip(bytes);
  const faults = [
    ...lossFaults(packed, entries),
    ...layoutFaults(entries),
    ...encodingFaults(entries),
    ...declarationFaults(entries),
    ...nameFaults(entries),
    ...entries.flatMap(contentFaults),
  ];
  return faults.map((fault) => `${file}: ${fault}`);
}

/** A web resource lies in the zip without the dot before its ending, and with its id after that. */
const webResourcePart = /^(WebResources\/.+?)(html?|css|js|xml|png|jpg|gif|xsl|ico|svg|resx)[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/;

/** The zip gives back what went in, byte for byte. */
export function lossFaults(packed, entries) {
  if (packed.map(({ name }) => name).join() !== entries.map(({ name }) => name).join()) return ["The zip has other entries than were packed."];
  return packed.filter(({ content }, at) => !content.equals(entries[at].content)).map(({ name }) => `${name} comes out of the zip changed.`);
}

function contentFaults({ name, content }) {
  const text = content.toString("utf8");
  const readable = name.replace(webResourcePart, "$1.$2");
  const isCode = /\.(?:js|html?)$/.test(readable);
  const size = content.length < largest ? [] : [`${name} has ${content.length} bytes; the limit is ${largest}.`];
  return [...size, ...(isCode ? codeFaults(readable, text) : []), ...addressFaults(readable, text)];
}
