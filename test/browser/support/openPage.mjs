import { after } from "node:test";
import { chromium } from "playwright-core";

export const launchArguments = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-fake-ui-for-media-stream",
  "--use-fake-device-for-media-stream",
];

/** Errors that the harness makes by itself with any control: it draws its own frame with a width that is no number. */
const harnessNoise = [/^Warning: `NaN` is an invalid value for the `%s` css style property/];

const patienceMs = 15_000;

/** One for all stories of a file, also where two of them begin at once. */
let launching;
after(async () => (await launching)?.close());

/**
 * Opens a page in a browser profile of its own, and runs a story on it. Whatever the story is about, it fails when the page wrote an
 * error, broke its security policy, or asked for anything outside this machine.
 * @param {string} address
 * @param {(page: import("playwright-core").Page) => Promise<void>} story
 * @param {{ width?: number, height?: number, colorScheme?: "light" | "dark", expected?: RegExp, before?: (page: import("playwright-core").Page) => Promise<void>, surroundings?: import("playwright-core").BrowserContextOptions }} options
 *   `expected`: an error that the browser itself writes in this story. `surroundings`: what else the browser is.
 */
export async function onPage(address, story, { before, ...size } = {}) {
  await inOneBrowser(async (open) => story(await open(address, before)), size);
}

/**
 * The same with as many tabs as the story opens, all of one browser profile.
 * @param {(open: (address: string, before?: (page: import("playwright-core").Page) => Promise<void>) => Promise<import("playwright-core").Page>, context: import("playwright-core").BrowserContext) => Promise<void>} story
 */
export async function inOneBrowser(story, { width = 1280, height = 1000, colorScheme = "light", expected, surroundings } = {}) {
  launching ??= chromium.launch({ executablePath: process.env.OSP_TEST_CHROMIUM, args: launchArguments });
  const browser = await launching;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, ...surroundings });
  const faults = [];
  const open = async (address, before) => {
    const page = await context.newPage();
    page.setDefaultTimeout(patienceMs);
    watch(page, faults, expected);
    await before?.(page);
    await page.goto(address);
    return page;
  };
  try {
    await story(open, context);
  } catch (error) {
    // A story mostly breaks because of such a fault: then that is the news.
    if (faults.length > 0) error.message += `\nOn the page: ${faults.join("\n")}`;
    throw error;
  } finally {
    await context.close();
  }
  if (faults.length > 0) throw new Error(`The story went well, but on the page: ${faults.join("\n")}`);
}

function watch(page, faults, expected) {
  const noises = expected ? [...harnessNoise, expected] : harnessNoise;
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" && !noises.some((noise) => noise.test(text))) faults.push(`console: ${text.slice(0, 600)}`);
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.stack ?? error.message}`));
  page.on("request", (request) => {
    if (isOutside(request.url())) faults.push(`request: ${request.url()}`);
  });
  page.on("websocket", (socket) => faults.push(`socket: ${socket.url()}`));
}

function isOutside(address) {
  if (address.startsWith("data:")) return false;
  // A blob's origin is the page that made it.
  return new URL(new URL(address).origin).hostname !== "127.0.0.1";
}
