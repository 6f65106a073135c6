import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../lib/paths.mjs";
import { controlFolder, packageFolder, webResourceMounts, workspaceFolder } from "./folders.mjs";
import { harnessManifest, harnessPage } from "./harnessPage.mjs";
import { harnessSetup } from "./harnessSetup.mjs";
import { reloadScript } from "./reloadStream.mjs";
import { serve } from "./serve.mjs";
import { createStaticFiles, pathOf, send, sendScript, sendText } from "./staticFiles.mjs";

/** React versions the harness can be run with: the one of canvas apps, and the one model-driven apps load. */
const reactHomes = { "16.14.0": root, "17.0.2": workspaceFolder };

/**
 * The PCF test harness of pcf-start, its files served as they lie in node_modules. pcf-start's own server is not used: it listens on every
 * network of the machine, opens a browser, repeats clicks in every open tab (one "Answer" would be two) and loads React from the internet.
 * @param {{ port: number, react?: string, control?: string, webResources?: string, ready?: () => Promise<void>, reload?: ReturnType<import("./reloadStream.mjs").createReloadStream> }} options
 */
export function startHarness({ port, react = "16.14.0", control = controlFolder, webResources, ready = async () => {}, reload }) {
  const reactHome = reactHomes[react];
  if (reactHome === undefined) throw new Error(`The harness runs with React ${Object.keys(reactHomes).join(" or ")}, not with ${react}.`);
  const harness = packageFolder("pcf-start");
  const files = createStaticFiles([
    { at: "/osp/react.js", file: join(packageFolder("react", reactHome), "umd", "react.development.js") },
    { at: "/osp/react-dom.js", file: join(packageFolder("react-dom", reactHome), "umd", "react-dom.development.js") },
    ...webResourceMounts(webResources),
    { at: "/", folder: control },
    { at: "/", folder: harness },
  ]);
  const manifest = () => readFile(join(control, "ControlManifest.xml"), "utf8");
  const made = {
    "/": async (response) => send(response, 200, "text/html; charset=utf-8", harnessPage(await readFile(join(harness, "index.html"), "utf8"))),
    "/ControlManifest.xml": async (response) => send(response, 200, "text/xml; charset=utf-8", harnessManifest(await manifest())),
    "/osp/setup.js": async (response) => sendScript(response, harnessSetup(await manifest())),
    "/osp/reload.js": async (response) => sendScript(response, reload === undefined ? "" : reloadScript),
  };
  return serve({
    port,
    async handle(request, response) {
      const path = pathOf(request);
      if (path === "/osp/reload" && reload !== undefined) return reload.handle(request, response);
      await ready();
      if (path !== undefined && Object.hasOwn(made, path)) return made[path](response);
      if (path === undefined || !(await files(path, response))) sendText(response, 404, "There is no such file.");
    },
  });
}
