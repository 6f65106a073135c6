import { join } from "node:path";
import { inRoot } from "../lib/paths.mjs";
import { contentSecurityPolicy } from "./contentSecurityPolicy.mjs";
import { galleryOut, packageFolder, workspaceFolder, workspaceOut } from "./folders.mjs";
import { serve } from "./serve.mjs";
import { createStaticFiles, pathOf, send, sendText } from "./staticFiles.mjs";

const platform = ["/platform/react.js", "/platform/react-dom.js", "/public/platformLibraries.js", "/platform/fluent.js"];
const pages = { "/": [...platform, "/gallery.js"], "/16": ["/gallery16.js"] };

const pageWith = (scripts) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Every state of the softphone</title>
    <link rel="icon" href="data:,">
    <style>body { margin: 16px; font-family: "Segoe UI", sans-serif; } main { contain: inline-size; } *, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; }</style>
  </head>
  <body>
    <main></main>
    ${scripts.map((script) => `<script src="${script}"></script>`).join("\n    ")}
  </body>
</html>
`;

/**
 * Every state of the softphone, drawn from its sources under the policy of model-driven apps: `/` as a model-driven app draws it, `/16` with React 16.14.
 * @param {{ port: number }} options
 */
export function startGallery({ port }) {
  const files = createStaticFiles([
    { at: "/platform/react.js", file: join(packageFolder("react", workspaceFolder), "umd", "react.production.min.js") },
    { at: "/platform/react-dom.js", file: join(packageFolder("react-dom", workspaceFolder), "umd", "react-dom.production.min.js") },
    { at: "/public/platformLibraries.js", file: join(workspaceFolder, "public", "platformLibraries.js") },
    { at: "/platform/", folder: workspaceOut },
    { at: "/strings/", folder: inRoot("SoftphoneControl", "strings") },
    { at: "/", folder: galleryOut },
  ]);
  return serve({
    port,
    async handle(request, response) {
      const path = pathOf(request);
      response.setHeader("content-security-policy", contentSecurityPolicy(undefined));
      if (path in pages) return send(response, 200, "text/html; charset=utf-8", pageWith(pages[path]));
      if (path === undefined || !(await files(path, response))) sendText(response, 404, "There is no such file.");
    },
  });
}
