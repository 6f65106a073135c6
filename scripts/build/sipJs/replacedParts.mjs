import { createRequire } from "node:module";

const { replaced } = createRequire(import.meta.url)("./replaced.cjs");

/** For esbuild, what webpack.config.js says to webpack. */
export const replacedParts = {
  name: "parts of sip.js",
  setup(build) {
    build.onResolve({ filter: /\.js$/ }, ({ path, importer }) => (Object.hasOwn(replaced, path) && /[\\/]sip\.js[\\/]/.test(importer) ? { path: replaced[path] } : undefined));
  },
};
