import { createServer } from "node:http";
import { after } from "node:test";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { inRoot } from "../../../scripts/lib/paths.mjs";

const launchArguments = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--autoplay-policy=no-user-gesture-required",
  "--allow-loopback-in-peer-connection",
  "--use-fake-ui-for-media-stream",
  "--use-fake-device-for-media-stream",
];

/** From `npm run test:sip`; run alone, OSP_BROWSER names one. */
const { chromium: executablePath = process.env.OSP_BROWSER } = JSON.parse(process.env.OSP_TEST_SIP ?? "{}");

let opened;

async function open() {
  const { outputFiles } = await build({ entryPoints: [inRoot("test", "sip", "support", "soundsPage.ts")], bundle: true, write: false, format: "iife", globalName: "bench", logLevel: "error" });
  const script = outputFiles[0].text;
  // From a server: microphones and devices are for secure pages only.
  const server = createServer((request, response) => {
    const isScript = request.url === "/bench.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? script : '<!doctype html><link rel="icon" href="data:,"><body><script src="/bench.js"></script>');
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath, args: launchArguments });
  return { browser, server, address: `http://127.0.0.1:${server.address().port}/` };
}

after(async () => {
  if (!opened) return;
  const { browser, server } = await opened;
  await browser.close();
  server.close();
});

/** Runs `story` in a fresh page that has the bench, and gives back what it returns. It fails when the page wrote an error. */
export async function inPage(story, argument) {
  opened ??= open();
  const { browser, address } = await opened;
  const context = await browser.newContext();
  const faults = [];
  try {
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    await page.goto(address);
    const result = await page.evaluate(story, argument);
    if (faults.length > 0) throw new Error(`On the page: ${faults.join("\n")}`);
    return result;
  } finally {
    await context.close();
  }
}
