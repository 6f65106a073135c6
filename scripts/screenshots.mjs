import { mkdir } from "node:fs/promises";
import { chromium } from "playwright-core";
import { inRoot } from "./lib/paths.mjs";
import { moments } from "./screenshots/moments.mjs";
import { startWorkspace } from "./server/workspaceServer.mjs";
import { findBrowser, missingBrowser } from "./system/browser.mjs";
import { buildWorkspace } from "./workspace/buildWorkspace.mjs";

const folder = inRoot("out", "screens");
/** Pixels of the form's column, and the workspace's name for it. */
const widths = { 320: "narrow", 480: "medium", 1000: "wide" };

/** Pictures of the softphone as it was built, moment by moment: for the README, and to be looked at. */
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(missingBrowser);
await buildWorkspace();
await mkdir(folder, { recursive: true });
const server = await startWorkspace({ port: 0 });
const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
try {
  for (const dark of [false, true]) {
    const theme = dark ? "dark" : "light";
    for (const [pixels, width] of Object.entries(widths)) {
      await photograph({ width, dark }, { width: 1320, height: 1900 }, (page, moment) =>
        page.getByRole("group", { name: "Business Phone" }).screenshot({ path: `${folder}/${moment}-${pixels}-${theme}.png`, animations: "disabled" }),
      );
    }
    await photograph({ width: "medium", dark }, { width: 1280, height: 860 }, (page, moment) =>
      page.screenshot({ path: `${folder}/workspace-${moment}-${theme}.png`, animations: "disabled" }),
    );
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`Pictures are in ${folder}`);

async function photograph({ width, dark }, viewport, shoot) {
  const page = await browser.newPage({ viewport, deviceScaleFactor: 2 });
  page.setDefaultTimeout(10_000);
  await page.goto(`${server.address}/?width=${width}&dark=${dark ? 1 : 0}`);
  for (const [moment, reach] of Object.entries(moments)) {
    await reach(page);
    // The pointer would leave a hover on whatever was pressed last, and pressing may have scrolled.
    await page.mouse.move(0, 0);
    await page.locator("main").evaluate((main) => main.scrollTo(0, 0));
    await shoot(page, moment);
  }
  await page.close();
}
