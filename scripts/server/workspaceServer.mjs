import { join } from "node:path";
import { contentSecurityPolicy } from "./contentSecurityPolicy.mjs";
import { controlFolder, packageFolder, samplesOut, webResourceMounts, workspaceFolder, workspaceOut } from "./folders.mjs";
import { answerCustomApi, cookieOf, realCallsOf } from "./realCalls.mjs";
import { reloadScript } from "./reloadStream.mjs";
import { serve } from "./serve.mjs";
import { createStaticFiles, pathOf, sendScript, sendText } from "./staticFiles.mjs";

/**
 * The page that plays Dynamics: what `buildWorkspace` made, the platform libraries, the control as pcf-scripts built it, and the web resources.
 * @param {{ port: number, control?: string, webResources?: string, ready?: () => Promise<void>, reload?: ReturnType<import("./reloadStream.mjs").createReloadStream> }} options
 */
export function startWorkspace({ port, control = controlFolder, webResources, ready = async () => {}, reload }) {
  const files = createStaticFiles([
    { at: "/", file: join(workspaceFolder, "public", "index.html") },
    { at: "/platform/react.js", file: join(packageFolder("react", workspaceFolder), "umd", "react.production.min.js") },
    { at: "/platform/react-dom.js", file: join(packageFolder("react-dom", workspaceFolder), "umd", "react-dom.production.min.js") },
    { at: "/webresources/Widget/msdyn_ciLibrary.js", file: join(workspaceOut, "ciLibrary.js") },
    { at: "/WebResources/Widget/msdyn_ciLibrary.js", file: join(workspaceOut, "ciLibrary.js") },
    // A web resource that the organization made itself.
    { at: "/webresources/contoso_/helpDesk.html", file: join(workspaceFolder, "public", "helpDesk.html") },
    { at: "/WebResources/contoso_/helpDesk.html", file: join(workspaceFolder, "public", "helpDesk.html") },
    { at: "/platform/", folder: workspaceOut },
    { at: "/website/", file: join(workspaceFolder, "public", "website", "index.html") },
    { at: "/website/", folder: join(workspaceFolder, "public", "website") },
    { at: "/public/", folder: join(workspaceFolder, "public") },
    { at: "/control/", folder: control },
    { at: "/samples/", folder: samplesOut },
    ...webResourceMounts(webResources),
  ]);
  return serve({
    port,
    async handle(request, response) {
      const path = pathOf(request);
      const realCalls = realCallsOf(request);
      response.setHeader("content-security-policy", contentSecurityPolicy(realCalls?.socket));
      const cookie = cookieOf(request, realCalls);
      if (cookie !== undefined) response.setHeader("set-cookie", cookie);
      if (await answerCustomApi(request, response, path, realCalls)) return;
      if (path === "/osp/reload" && reload !== undefined) return reload.handle(request, response);
      if (path === "/osp/reload.js") return sendScript(response, reload === undefined ? "" : reloadScript);
      await ready();
      if (path === undefined || !(await files(path, response))) sendText(response, 404, "There is no such file.");
    },
  });
}
