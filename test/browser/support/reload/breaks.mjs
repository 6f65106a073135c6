import { openRecordIs } from "../dynamics.mjs";
import { integrationAddress } from "../integration.mjs";
import { english } from "../texts.mjs";

/** The process of the tab ends, without any goodbye. */
export async function crash(page) {
  const session = await page.context().newCDPSession(page);
  await Promise.race([session.send("Page.crash").catch(() => undefined), page.waitForEvent("crash")]);
}

const backToTheForm = async (page) => {
  await page.getByRole("button", { name: "Back to list" }).click();
  await page.getByText("Yusuf Demir").click();
  await openRecordIs(page, "Yusuf Demir");
};

/** From now on the organization has the next version of the control. */
async function publish(context) {
  await context.route("**/control/bundle.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('"0.1.0"', '"0.1.1"') });
  });
}

/**
 * What happens to the page that owns the phone. `strike` answers with the page that stands in its place, where that is another.
 * `leavesPage`: the phone of that page ends; `isOutdated`: what stands there afterwards is of another version than the tabs that were open before.
 * @type {Readonly<Record<string, { leavesPage: boolean, isOutdated?: boolean, strike: (page: import("playwright-core").Page, open: (address: string) => Promise<import("playwright-core").Page>) => Promise<import("playwright-core").Page> }>>}
 */
export const breaks = {
  "loaded again": {
    leavesPage: true,
    async strike(page) {
      await page.reload({ waitUntil: "commit" });
      return page;
    },
  },
  crashed: {
    leavesPage: true,
    async strike(page, open) {
      const address = page.url();
      await crash(page);
      await page.close();
      return open(address);
    },
  },
  "another record": {
    leavesPage: false,
    async strike(page) {
      await page.getByRole("button", { name: "Next record" }).click();
      return page;
    },
  },
  "a list and back": {
    leavesPage: false,
    async strike(page) {
      await backToTheForm(page);
      return page;
    },
  },
  "another app and back": {
    leavesPage: true,
    async strike(page) {
      await page.goto(integrationAddress("elsewhere"));
      await page.goBack({ waitUntil: "commit" });
      return page;
    },
  },
  "a new version": {
    leavesPage: false,
    isOutdated: true,
    async strike(page) {
      await publish(page.context());
      await backToTheForm(page);
      return page;
    },
  },
};

/** Beside a call of the version before there stands a notice, and no second phone. */
export const noticeOfVersion = (page) => page.getByText(english("VersionNotice")).waitFor();
