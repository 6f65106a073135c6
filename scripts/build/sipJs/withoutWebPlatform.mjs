import { inRoot } from "../../lib/paths.mjs";

/** For esbuild, what webpack.config.js says to webpack. */
export const withoutWebPlatform = {
  name: "sip.js without its web platform",
  setup(build) {
    build.onResolve({ filter: /^\.\.\/platform\/web\// }, () => ({ path: inRoot("scripts", "build", "sipJs", "noWebPlatform.mjs") }));
  },
};
