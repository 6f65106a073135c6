import { readFileSync } from "node:fs";

const entities = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** The texts of a language file by their keys. */
function textsOf(xml) {
  const entries = [...xml.matchAll(/<data name="([^"]+)"[^>]*>\s*<value>([^<]*)<\/value>/g)];
  return Object.fromEntries(entries.map(([, key, text]) => [key, text.replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole)]));
}

/** An esbuild plugin: the control's language files are modules that export `texts`, for pages that no platform hands them to. */
export const resxModules = {
  name: "resx-modules",
  setup(build) {
    build.onLoad({ filter: /\.resx$/ }, ({ path }) => ({ contents: `export const texts = ${JSON.stringify(textsOf(readFileSync(path, "utf8")))};`, loader: "js" }));
  },
};
