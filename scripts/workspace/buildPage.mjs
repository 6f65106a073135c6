import { join } from "node:path";
import { build } from "esbuild";
import { workspaceFolder, workspaceOut } from "../server/folders.mjs";
import { platformGlobals } from "./platformGlobals.mjs";

/** The workspace's own script, the library that it serves to channel providers, the widget of the live chat, and the scripts of the customer's website. */
export async function buildPage() {
  await build({
    entryPoints: ["workspace.tsx", "ciLibrary.ts", "liveChatWidget.ts", "website/website.ts", "website/journeySdk.ts"].map((name) => join(workspaceFolder, "src", name)),
    // Side by side, whatever folder they come from.
    entryNames: "[name]",
    outdir: workspaceOut,
    bundle: true,
    minify: true,
    sourcemap: "linked",
    format: "iife",
    target: "es2020",
    jsx: "transform",
    loader: { ".svg": "dataurl", ".css": "text" },
    plugins: [platformGlobals(["react", "react-dom", "@fluentui/react-components"])],
    logLevel: "warning",
  });
}
