import { build } from "esbuild";
import { inRoot } from "../lib/paths.mjs";
import { serve } from "../server/serve.mjs";
import { createStaticFiles, pathOf, sendText } from "../server/staticFiles.mjs";

const out = inRoot("out", "sip");

/** Builds and serves test/sip/farEnd: a telephone in a page, made of JsSIP. */
export async function startFarEndServer() {
  await build({ entryPoints: [inRoot("test", "sip", "farEnd", "farEnd.mjs")], outdir: out, bundle: true, format: "iife", target: "es2022", logLevel: "warning" });
  const files = createStaticFiles([
    { at: "/", file: inRoot("test", "sip", "farEnd", "index.html") },
    { at: "/", folder: out },
  ]);
  return serve({
    port: 0,
    async handle(request, response) {
      const path = pathOf(request);
      if (path === undefined || !(await files(path, response))) sendText(response, 404, "There is no such file.");
    },
  });
}
