import { inRoot } from "../lib/paths.mjs";
import { startWorkspace } from "../server/workspaceServer.mjs";
import { ensureBuilt } from "../solution/ensureBuilt.mjs";
import { buildWorkspace } from "../workspace/buildWorkspace.mjs";

const file = inRoot("docs", "pictures", "workspace.png");

/** The built softphone on a contact form, in a call: what the first page of the documentation shows. */
export async function photographWorkspace(browser) {
  await ensureBuilt();
  await buildWorkspace();
  const server = await startWorkspace({ port: 0 });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, deviceScaleFactor: 2, reducedMotion: "reduce" });
    await page.goto(`${server.address}/?width=medium`);
    const button = (name) => page.getByRole("button", { name, exact: true }).first();
    await button("Sign in").click();
    await button("Agent state").click();
    await page.getByRole("menuitemradio", { name: "Ready" }).click();
    await button("Maria Alvarez calls").click();
    await button("Answer").click();
    await button("Hold").waitFor();
    // The pointer would leave a hover on whatever was pressed last, and pressing may have scrolled.
    await page.mouse.move(0, 0);
    await page.locator("main").evaluate((main) => main.scrollTo(0, 0));
    await page.screenshot({ path: file, animations: "disabled" });
  } finally {
    await server.close();
  }
  return `The picture of the workspace is ${file}`;
}
