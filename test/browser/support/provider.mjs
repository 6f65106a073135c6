const library = "/webresources/Widget/msdyn_ciLibrary.js";

/** A channel provider's page with nothing on it but the framework, which tells the page when it may be used. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Provider</title><link rel="icon" href="data:,"></head><body>
<script src="/WebResources/test/provider.js"></script><script src="${library}" data-cifid="CIFMainLibrary"></script></body></html>`;

const script = 'window.addEventListener("CIFInitDone", ({ detail }) => { window.cifOrigins = detail; });';

export const providerUrl = "/WebResources/test/provider.html";

/** Serves it as a web resource of the organization. */
export async function serveProvider(tab) {
  await tab.route(`**${providerUrl}`, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: page }));
  await tab.route("**/WebResources/test/provider.js", (route) => route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script }));
}

/**
 * The provider's frame, once the framework said that it is ready.
 * @param {import("playwright-core").Page} tab
 */
export async function readyProvider(tab) {
  const element = await tab.waitForSelector('iframe[title="Channel provider"]');
  const frame = await element.contentFrame();
  await frame.waitForFunction(() => window.cifOrigins !== undefined);
  return frame;
}
