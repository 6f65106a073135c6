import assert from "node:assert/strict";
import { test } from "node:test";
import { accessibilityFaults } from "./support/accessibilityFaults.mjs";
import { formOf, inPanel, logSays, ownsThePhone, paneOf, panelOf } from "./support/channelProvider.mjs";
import { inOneBrowser, onPage } from "./support/openPage.mjs";
import { workspace, workspaceAddress } from "./support/servers.mjs";
import { readySoftphone, softphoneOn } from "./support/softphone.mjs";
import { english, german } from "./support/texts.mjs";

const softphonePage = `${workspaceAddress}/WebResources/osp_/softphone/softphone.html`;

test("in the channel provider's panel the page owns the phone, and the form has a part in every call", () =>
  onPage(workspace(inPanel), async (page) => {
    await ownsThePhone(panelOf(page));
    await logSays(panelOf(page), "This page is the app's channel provider.");
    const panel = await readySoftphone(panelOf(page));
    const form = softphoneOn(formOf(page));
    await form.shows("Ready");
    await form.somebody("Maria Alvarez calls");
    await panel.callWith("Maria Alvarez").shows(english("Stage_ringing"));
    await form.callWith("Maria Alvarez").press("Answer");
    await panel.callWith("Maria Alvarez").press("Hold");
    await form.callWith("Maria Alvarez").shows(english("Stage_held"));
    await form.callWith("Maria Alvarez").press("End");
    await panel.callWith("Maria Alvarez").press("Done");
    await form.callWith("Maria Alvarez").isGone();
    await form.shows("Ready");
  }));

test("a page that is opened while an agent works takes the phone over unnoticed, and leaves it to the form when it is closed", () =>
  inOneBrowser(async (open) => {
    const tab = await open(workspace());
    const form = await readySoftphone(tab);
    const page = await open(softphonePage);
    const softphone = softphoneOn(page);
    await softphone.shows("Ready");
    await ownsThePhone(page);
    await logSays(tab, "link.changed mirror");
    await form.shows("Ready");
    await form.somebody("Maria Alvarez calls");
    await softphone.callWith("Maria Alvarez").press("Answer");
    await form.callWith("Maria Alvarez").shows(english("Stage_talking"));
    await page.close();
    await form.callWith("Maria Alvarez").press("Hold");
    await form.callWith("Maria Alvarez").shows(english("Stage_held"));
    await form.callWith("Maria Alvarez").press("End");
    await form.callWith("Maria Alvarez").press("Done");
    await form.shows("Ready");
    assert.deepEqual(await tab.getByRole("alert").allTextContents(), []);
  }));

test("a page that is opened in the middle of a call leaves the phone where it is until the call is over", () =>
  inOneBrowser(async (open) => {
    const tab = await open(workspace());
    const form = await readySoftphone(tab);
    await form.somebody("Maria Alvarez calls");
    await form.callWith("Maria Alvarez").press("Answer");
    await form.callWith("Maria Alvarez").shows(english("Stage_talking"));
    const page = await open(softphonePage);
    await softphoneOn(page).callWith("Maria Alvarez").press("End");
    await logSays(page, "link.changed mirror");
    await form.callWith("Maria Alvarez").press("Done");
    await softphoneOn(page).callWith("Maria Alvarez").isGone();
    await ownsThePhone(page);
    await softphoneOn(page).shows("Ready");
  }));

test("in a side pane the call goes on when the form is left", () =>
  onPage(workspace({ sidePane: 1 }), async (page) => {
    await ownsThePhone(paneOf(page));
    const pane = await readySoftphone(paneOf(page));
    const form = softphoneOn(formOf(page));
    await form.somebody("Maria Alvarez calls");
    await form.callWith("Maria Alvarez").press("Answer");
    await page.getByRole("button", { name: "Back to list" }).click();
    await pane.callWith("Maria Alvarez").press("Hold");
    await pane.callWith("Maria Alvarez").shows(english("Stage_held"));
  }));

test("where the organization has no channel integration, the page is a softphone all the same", () =>
  onPage(
    workspace(inPanel),
    async (page) => {
      await ownsThePhone(panelOf(page));
      await logSays(panelOf(page), "There is no channel integration here: the page goes on without.");
      const panel = await readySoftphone(panelOf(page));
      await softphoneOn(formOf(page)).somebody("Maria Alvarez calls");
      await panel.callWith("Maria Alvarez").press("Answer");
      await panel.callWith("Maria Alvarez").shows(english("Stage_talking"));
    },
    {
      expected: /Failed to load resource: .*404/,
      before: (tab) => tab.route(/msdyn_ciLibrary\.js$/, (route) => route.fulfill({ status: 404 })),
    },
  ));

test("the page speaks the language of the agent, as the app knows it", () =>
  onPage(workspace({ ...inPanel, language: 1031 }), async (page) => {
    await panelOf(page).getByRole("button", { name: german("SignIn") }).waitFor();
    assert.equal(await panelOf(page).locator("html").getAttribute("lang"), "de-DE");
  }));

for (const [width, colorScheme] of [[300, "light"], [480, "dark"]]) {
  test(`nobody is kept out, ${width} pixels wide, in ${colorScheme} colours, and nothing is cut off`, () =>
    inOneBrowser(
      async (open) => {
        const page = await open(softphonePage);
        const faults = new Set();
        const look = async (moment) => {
          for (const fault of await accessibilityFaults(page, "html")) faults.add(`${moment}: ${fault}`);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          if (over > 0) faults.add(`${moment}: ${over} pixels too wide`);
        };
        const softphone = softphoneOn(page);
        await page.getByRole("button", { name: "Sign in" }).waitFor();
        await look("signed out");
        await softphone.signIn();
        await softphone.choose("Ready");
        await softphone.numberToDial.fill("2025550143");
        await softphone.call.click();
        await page.getByRole("group", { name: /^Call with/ }).getByRole("button", { name: "End" }).waitFor();
        await look("in a call");
        const ground = await page.evaluate(() => getComputedStyle(document.querySelector("#softphone > *")).backgroundColor);
        assert.equal(/rgb\(2\d{2}, /.test(ground), colorScheme === "light");
        assert.deepEqual([...faults], []);
      },
      // Alone it asks the organization for its settings, and the workspace has no address for that.
      { width, height: 640, colorScheme, expected: /Failed to load resource: .*404/ },
    ));
}
