import { test } from "node:test";
import { keptAfter } from "./support/kept.mjs";
import { inOneBrowser } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone, softphoneOn } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

const directoryOf = (page) => page.getByRole("button", { name: english("Directory"), exact: true });
const starOf = (page, name) => page.getByRole("button", { name: english("FavoriteOf", name), exact: true });

test("favorites and what the agent has set are the same in every tab, and after a reload", () =>
  inOneBrowser(async (open) => {
    const first = await open(workspace());
    await readySoftphone(first);
    const second = await open(workspace());
    await softphoneOn(second).shows("Ready");

    await directoryOf(first).click();
    await starOf(first, "Dana Keller").click();
    await directoryOf(second).click();
    const favorite = starOf(second, "Dana Keller").and(second.locator("[aria-pressed=true]"));
    await favorite.waitFor();
    await second.getByText(english("Favorites"), { exact: true }).waitFor();
    const collapsedAt = await first.evaluate(() => Date.now());
    await softphoneOn(first).more("Collapse");
    await softphoneOn(second).numberToDial.waitFor({ state: "hidden" });

    await keptAfter(second, collapsedAt, "preferences");
    await first.close();
    await second.reload();
    await second.getByRole("button", { name: english("Expand"), exact: true }).click();
    await softphoneOn(second).numberToDial.waitFor();
    await directoryOf(second).click();
    await favorite.waitFor();
  }));
