import { join } from "node:path";
import { build } from "esbuild";
import { workspaceFolder, workspaceOut } from "../server/folders.mjs";
import { platformGlobals } from "./platformGlobals.mjs";

/** The workspace's own script, and the library that it serves to channel providers. */
export async function buildPage() {
  await build({
    entryPoints: ["workspace.tsx", "ciLibrary.ts"].map((name) => join(workspaceFolder, "src", name)),
    outdir: workspaceOut,
    bundle: true,
    minify: true,
    sourcemap: "linked",
    format: "iife",
    target: "es2020",
    jsx: "transform",
    loader: { ".svg": "dataurl" },
    plugins: [platformGlobals(["react", "react-dom", "@fluentui/react-components"])],
    logLevel: "warning",
  });
}
