import { after } from "node:test";
import { chromium as driver } from "playwright-core";
import { launchArguments } from "../../browser/support/openPage.mjs";
import { chromium, microphone } from "./servers.mjs";

const soundArguments = [
  "--autoplay-policy=no-user-gesture-required",
  // Both ends are on this machine.
  "--allow-loopback-in-peer-connection",
  `--use-file-for-fake-audio-capture=${microphone.file}`,
];

const patienceMs = 15_000;

let browser;
after(() => browser?.close());

const launch = { executablePath: chromium, args: [...launchArguments, ...soundArguments] };
// It takes the server's own certificate.
const surroundings = { viewport: { width: 1280, height: 1000 }, ignoreHTTPSErrors: true };

function patient(context) {
  context.setDefaultTimeout(patienceMs);
  return context;
}

/** A browser profile of its own, in memory. */
export async function newProfile() {
  browser ??= await driver.launch(launch);
  return patient(await browser.newContext(surroundings));
}

/** One that writes its files into a folder, as an agent's does. */
export async function newProfileIn(folder) {
  return patient(await driver.launchPersistentContext(folder, { ...launch, ...surroundings }));
}
