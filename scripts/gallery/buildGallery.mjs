import { join } from "node:path";
import { build } from "esbuild";
import { inRoot } from "../lib/paths.mjs";
import { galleryOut } from "../server/folders.mjs";
import { buildFluent } from "../workspace/buildFluent.mjs";
import { platformGlobals } from "../workspace/platformGlobals.mjs";

const shared = {
  entryPoints: [inRoot("test", "gallery", "page.tsx")],
  bundle: true,
  sourcemap: "linked",
  format: "iife",
  target: "es2020",
  jsx: "transform",
  logLevel: "warning",
};

/** The gallery of all states, twice: on the platform libraries of a model-driven app, and with React 16.14 as developers run it, which counts its commits. */
export async function buildGallery() {
  await Promise.all([
    buildFluent(),
    build({ ...shared, outfile: join(galleryOut, "gallery.js"), minify: true, plugins: [platformGlobals(["react", "react-dom", "@fluentui/react-components"])] }),
    build({ ...shared, outfile: join(galleryOut, "gallery16.js"), define: { "process.env.NODE_ENV": '"development"' } }),
  ]);
}
