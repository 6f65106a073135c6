import { controlBuild } from "./server/controlBuild.mjs";
import { startHarness } from "./server/harnessServer.mjs";
import { createReloadStream } from "./server/reloadStream.mjs";
import { PortTaken } from "./server/serve.mjs";
import { watchFolder } from "./server/watchFolder.mjs";
import { startWorkspace } from "./server/workspaceServer.mjs";
import { buildPage } from "./workspace/buildPage.mjs";
import { buildWorkspace } from "./workspace/buildWorkspace.mjs";

const defaultPort = 8181;

try {
  await start();
} catch (error) {
  console.error(error instanceof PortTaken ? error.message : error);
  process.exit(1);
}

async function start() {
  const port = portFrom(process.env.OSP_PORT);
  const reload = createReloadStream();
  const control = controlBuild();
  // The ports are taken before the build: whoever has to stop another program should not wait for that news.
  let ready = control.build().then(async (built) => {
    await buildWorkspace();
    return built;
  });
  ready.catch(() => undefined);
  const options = { reload, ready: async () => void (await ready) };
  const servers = [];
  const stop = async () => {
    control.stop();
    await Promise.all(servers.map((server) => server.close()));
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void stop().then(() => process.exit(0)));
  try {
    servers.push(await startHarness({ ...options, port, react: process.env.OSP_HARNESS_REACT }));
    servers.push(await startWorkspace({ ...options, port: port + 1 }));
    console.log("Building the control …");
    if (!(await ready)) throw new Error("The control could not be built: see above.");
  } catch (error) {
    await stop();
    throw error;
  }
  console.log(`
  PCF test harness   ${servers[0].address}
  Workspace          ${servers[1].address}   (a page that plays Dynamics 365)

Changes are built as you save; open pages load again by themselves. Ctrl+C ends it.
`);

  const rebuild = (what, build) => async () => {
    console.log(`Building ${what} …`);
    const before = ready;
    ready = before.then(build, build);
    const built = await ready.catch((error) => void console.error(error.message));
    console.log(built === true ? "Built." : "Not built: see above. The last pages stay as they are.");
    if (built === true) reload.reload();
  };
  watchFolder("SoftphoneControl", rebuild("the control", () => control.build()));
  watchFolder("workspace/src", rebuild("the workspace", () => buildPage().then(() => true)));
  watchFolder("workspace/public", async () => reload.reload());
}

function portFrom(text) {
  if (text === undefined || text === "") return defaultPort;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_535) return port;
  throw new Error(`OSP_PORT is "${text}"; it must be a number from 1 to 65534.`);
}
