import { join } from "node:path";
import { build } from "esbuild";
import { inRoot } from "../lib/paths.mjs";
import { workspaceOut } from "../server/folders.mjs";
import { platformGlobals } from "./platformGlobals.mjs";

/** What shows a flight recording: the softphone's own reducers and views, on the page's platform libraries. No part of what is shipped. */
export async function buildReplay() {
  await build({
    entryPoints: [inRoot("SoftphoneControl", "app", "replay", "startReplay.ts")],
    outfile: join(workspaceOut, "replay.js"),
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "OpenSoftphoneReplay",
    target: "es2020",
    jsx: "transform",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [platformGlobals(["react", "@fluentui/react-components"])],
    legalComments: "none",
    logLevel: "warning",
  });
}
