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

/** A browser profile of its own, which takes the server's own certificate. */
export async function newProfile() {
  browser ??= await driver.launch({ executablePath: chromium, args: [...launchArguments, ...soundArguments] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, ignoreHTTPSErrors: true });
  context.setDefaultTimeout(patienceMs);
  return context;
}
