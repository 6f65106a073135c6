import { test } from "node:test";
import { inOneBrowser } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone, softphoneOn } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

/** The same files under another name: two softphones on one origin that know nothing of each other. One of them plays the installed b+s Connects. */
async function renamed(route) {
  const response = await route.fetch({ url: route.request().url().replace("cnx_connectsIntegrationLibrary.min.js", "osp_/softphone/connectsIntegrationLibrary.js") });
  await route.fulfill({ response, body: (await response.text()).replaceAll("open-softphone", "installed-product") });
}

const configuration = JSON.stringify({ backend: "connects", connects: { channelId: "voice" } });

async function drivingConnects(open, context) {
  await context.route("**/cnx_connectsIntegrationLibrary.min.js", renamed);
  const installed = await open(workspace(), (page) => page.route("**/control/bundle.js", renamed));
  const connects = await readySoftphone(installed);
  const page = await open(workspace({ configuration }));
  return { connects, page, softphone: softphoneOn(page) };
}

test("an installed b+s Connects is driven: state, calls, digits, wrap-up reason", () =>
  inOneBrowser(async (open, context) => {
    const { connects, page, softphone } = await drivingConnects(open, context);
    await softphone.shows("Ready");
    await page.getByText(english("ConnectsNote")).waitFor();
    await softphone.choose("Lunch");
    await connects.shows("Lunch");
    await softphone.choose("Ready");
    await connects.shows("Ready");
    await softphone.numberToDial.fill("(202) 555-0143");
    await softphone.call.click();
    const [mine, theirs] = [softphone, connects].map((place) => place.callWith("Maria Alvarez"));
    await theirs.shows(english("Stage_talking"));
    await mine.shows(english("Stage_talking"));
    await mine.button("Hold").waitFor({ state: "detached" });
    await theirs.press("Hold");
    await mine.shows(english("Stage_held"));
    await theirs.press("Resume");
    await mine.shows(english("Stage_talking"));
    await theirs.press("End");
    await mine.wrapupReason.selectOption("Resolved");
    await theirs.wrapupReason.locator("option:checked", { hasText: "Resolved" }).waitFor({ state: "attached" });
    await theirs.press("Done");
    await mine.isGone();
    await softphone.shows("Ready");
  }));

test("without an installed b+s Connects the agent reads what is missing", () =>
  inOneBrowser(async (open, context) => {
    await context.route("**/cnx_connectsIntegrationLibrary.min.js", (route) => route.fulfill({ contentType: "text/javascript", body: "// Nothing here." }));
    const page = await open(workspace({ configuration }));
    await page.getByText(english("Error_connectsNoLibrary")).waitFor();
  }));
