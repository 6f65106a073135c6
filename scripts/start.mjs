import { buildWebResources } from "./build/buildWebResources.mjs";
import { buildAgain, buildFirst } from "./server/buildForServing.mjs";
import { startHarness } from "./server/harnessServer.mjs";
import { createReloadStream } from "./server/reloadStream.mjs";
import { watchFolder } from "./server/watchFolder.mjs";
import { startWorkspace } from "./server/workspaceServer.mjs";
import { buildPage } from "./workspace/buildPage.mjs";
import { buildWorkspace } from "./workspace/buildWorkspace.mjs";

const defaultPort = 8181;

try {
  await start(portFrom(process.env.OSP_PORT));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function start(port) {
  const reload = createReloadStream();
  let ready = new Promise(() => {});
  const options = { reload, ready: () => ready };
  // The ports are taken before the build: whoever has to stop another program should not wait for that news.
  const harness = await startHarness({ ...options, port, react: process.env.OSP_HARNESS_REACT });
  const workspace = await startWorkspace({ ...options, port: port + 1 });
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => void Promise.all([harness.close(), workspace.close()]).then(() => process.exit(0)));
  }

  console.log("Building, which takes about half a minute …");
  ready = buildFirst().then(buildWorkspace);
  await ready;
  console.log(`
  PCF test harness   ${harness.address}
  Workspace          ${workspace.address}   a page that plays Dynamics 365

Changes are built as you save, and open pages load again. Ctrl+C ends it.
`);

  const rebuild = (what, build) => async () => {
    console.log(`Building ${what} …`);
    const building = build();
    ready = building.catch(() => undefined);
    try {
      await building;
      console.log("Built.");
      reload.reload();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      console.error("Not built: the pages stay as they are.");
    }
  };
  watchFolder("SoftphoneControl", rebuild("the control", buildAgain));
  watchFolder("Solutions/webresources", rebuild("the web resources", buildWebResources));
  watchFolder("workspace/src", rebuild("the workspace", buildPage));
  watchFolder("workspace/public", async () => reload.reload());
}

function portFrom(text) {
  if (text === undefined || text === "") return defaultPort;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_535) return port;
  throw new Error(`OSP_PORT is "${text}"; it must be a number from 1 to 65534.`);
}
