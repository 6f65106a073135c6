import { chromium } from "playwright-core";
import { buildGallery } from "./gallery/buildGallery.mjs";
import { photograph } from "./screens/photograph.mjs";
import { photographWorkspace } from "./screens/photographWorkspace.mjs";
import { writeTrees } from "./screens/writeTrees.mjs";
import { startGallery } from "./server/galleryServer.mjs";
import { findBrowser, missingBrowser } from "./system/browser.mjs";

/**
 * What the softphone looks like in every state, to be looked at, and its accessibility trees, for the browser tests to compare with.
 * Arguments (`pictures`, `trees`, `workspace`) do a part of it.
 */
const parts = {
  trees: (browser, address) => writeTrees(browser, address),
  pictures: (browser, address) => photograph(browser, address),
  /** The picture in README.md. */
  workspace: (browser) => photographWorkspace(browser),
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`There are the parts ${Object.keys(parts).join(", ")}; not ${unknown.join(", ")}.`);

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(missingBrowser);
await buildGallery();
const gallery = await startGallery({ port: 0 });
const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"] });
try {
  for (const [name, part] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) console.log(await part(browser, gallery.address));
} finally {
  await browser.close();
  await gallery.close();
}
