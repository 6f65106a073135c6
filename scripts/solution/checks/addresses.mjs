const address = /\b(?:https?|wss?|ftp):\/\/[^\s"'`<>()\\;,]+|\b(?:src|href)\s*=\s*["']\/\/[^"']+/gi;

/** Addresses that only look like one: nothing ever asks for them. */
const allowed = [
  // Names of XML vocabularies.
  { text: "http://www.w3.org/2001/XMLSchema-instance", in: /^(?:customizations|solution)\.xml$/ },
  { text: "http://schemas.openxmlformats.org/package/2006/content-types", in: /^\[Content_Types\]\.xml$/ },
  { text: "http://www.w3.org/2000/svg", in: /\.(?:js|html|svg)$/ },
  { text: "http://www.w3.org/1999/xhtml", in: /\.(?:js|html|svg)$/ },
  { text: /^http:\/\/www\.w3\.org\/(?:1999\/xlink|XML\/1998\/namespace|1998\/Math\/MathML)$/, in: /\.js$/ },
  // These say in the text of an error where to read about it: React, griffel.
  { text: /^https:\/\/(?:reactjs\.org\/(?:docs\/error-decoder|link\/)|fb\.me\/react-|aka\.ms\/griffel-|github\.com\/microsoft\/griffel\/)/, in: /\.js$/ },
  // Licence texts name where they come from; nobody but a reader opens them.
  { text: /^https?:/, in: /\.LICENSE\.txt$/ },
];

/** Addresses outside of the organization that a shipped file names. */
export function addressFaults(name, text) {
  const found = [...new Set([...text.matchAll(address)].map(([match]) => match))];
  return found.filter((match) => !allowed.some((entry) => (entry.text === match || (entry.text instanceof RegExp && entry.text.test(match))) && entry.in.test(name))).map((match) => `${name} names an address outside: ${match}`);
}
