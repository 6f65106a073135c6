import { join } from "node:path";
import { build } from "esbuild";
import { workspaceFolder, workspaceOut } from "../server/folders.mjs";
import { platformGlobals } from "./platformGlobals.mjs";

const common = { outdir: workspaceOut, bundle: true, minify: true, sourcemap: "linked", format: "iife", target: "es2020", loader: { ".svg": "dataurl" }, logLevel: "warning" };

/** The workspace's own scripts. */
export async function buildPage() {
  await build({ ...common, entryPoints: [join(workspaceFolder, "src", "platformLibraries.ts")] });
  await build({
    ...common,
    entryPoints: [join(workspaceFolder, "src", "workspace.tsx")],
    jsx: "transform",
    plugins: [platformGlobals(["react", "react-dom", "@fluentui/react-components"])],
  });
}
