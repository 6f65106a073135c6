import { workspaceAddress } from "./servers.mjs";

const library = "/WebResources/osp_/softphone/connectsIntegrationLibrary.js";

/** An integrator's page with nothing on it but the library; `frames` has the same page in it as often as that. */
function pageText({ results, frames = 0 }) {
  const attribute = results === undefined ? "" : ` data-results="${results}"`;
  const frame = '<iframe src="/WebResources/test/integration.html"></iframe>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Integration</title><link rel="icon" href="data:,"><script src="${library}"${attribute}></script></head><body>${frame.repeat(frames)}</body></html>`;
}

/** Where such a page is, once `serveIntegration` serves it. */
export function integrationAddress(kind = "integration") {
  return `${workspaceAddress}/WebResources/test/${kind}.html`;
}

/** Serves pages of an integrator as web resources of the organization. */
export async function serveIntegration(context, kinds = {}) {
  for (const [kind, options] of Object.entries({ integration: {}, ...kinds })) {
    await context.route(`**/WebResources/test/${kind}.html`, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: pageText(options) }));
  }
}

/**
 * Starts the integration on a page or frame, and keeps what it hears in `window.heard`.
 * @param {import("playwright-core").Page | import("playwright-core").Frame} place
 */
export async function startIntegration(place, methods = ["onWorkitemCreate", "onWorkitemConnect", "onWorkitemPause", "onWorkitemResume", "onWorkitemWrapup", "onWorkitemEnd", "onAgentStateChange", "onError"]) {
  await place.waitForFunction(() => "ConnectsIntegrationLibrary" in window);
  await place.evaluate(
    (names) =>
      new Promise((resolve) => {
        window.cil = window.ConnectsIntegrationLibrary;
        window.heard = [];
        window.cil.initIntegration(() => {
          for (const name of names) window.cil[name]((event) => window.heard.push(event));
          resolve();
        });
      }),
    methods,
  );
}

/** The names of what was heard so far. */
export function heardBy(place) {
  return place.evaluate(() => window.heard.map(({ event }) => event));
}

/** Waits until an event of this name was heard, and gives the last. */
export async function hears(place, event) {
  await place.waitForFunction((name) => window.heard.some((heard) => heard.event === name), event);
  return place.evaluate((name) => window.heard.findLast((heard) => heard.event === name), event);
}

/** Asks, and tells what came of it: `{ value }` or `{ error }`. */
export function ask(place, request, ...args) {
  return place.evaluate(
    async ([name, given]) => {
      try {
        return { value: await window.cil[name](...given) };
      } catch ({ name: kind, code, message, requestId }) {
        return { error: { kind, code, message, requestId } };
      }
    },
    [request, args],
  );
}
