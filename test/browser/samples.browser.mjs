import assert from "node:assert/strict";
import { test } from "node:test";
import { inOneBrowser, onPage } from "./support/openPage.mjs";
import { workspace, workspaceAddress } from "./support/servers.mjs";
import { readySoftphone, softphoneOn } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

const samples = "/WebResources/samples";

function sampleOn(page) {
  const sample = page.frameLocator(`iframe[title="${english("CustomIntegration")}"]`);
  const press = (name) => sample.getByRole("button", { name, exact: true }).click();
  return { sample, press };
}

test("the sample integration below the calls shows a call, and drives it", () =>
  onPage(workspace({ customIntegrationUrl: `${samples}/sampleIntegration.html` }), async (page) => {
    const softphone = await readySoftphone(page);
    const { sample, press } = sampleOn(page);
    await sample.getByText("Connected").waitFor();
    await sample.getByText("Primary tab").waitFor();
    await softphone.somebody("Maria Alvarez calls");
    await press("Answer");
    await softphone.callWith("Maria Alvarez").shows(english("Stage_talking"));
    await press("Hold");
    await softphone.callWith("Maria Alvarez").shows(english("Stage_held"));
    await sample.getByText("Maria Alvarez (contact)").waitFor();
    await press("Show an error");
    await page.getByRole("button", { name: "Try again" }).click();
    await sample.getByText("The agent wants another try.").waitFor();
    await sample.locator("summary", { hasText: "workitemPause" }).waitFor();
  }));

test("the sample integration fits into every width", () =>
  inOneBrowser(async (open) => {
    const softphone = await readySoftphone(await open(workspace()));
    const page = await open(`${workspaceAddress}${samples}/sampleIntegration.html`);
    await softphone.somebody("Maria Alvarez calls");
    await page.getByRole("button", { name: "Answer" }).waitFor();
    for (const width of [280, 480, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    }
  }));

test("the hidden dial guard decides, whatever record is open", () =>
  onPage(workspace({ customIntegrationUrl: `${samples}/hiddenDialGuard.html`, customIntegrationHidden: 1 }), async (page) => {
    await readySoftphone(page);
    await page.getByRole("button", { name: "Next record" }).click();
    const softphone = softphoneOn(page);
    await softphone.shows("Ready");
    await softphone.numberToDial.fill("+1 900 555 0143");
    await softphone.call.click();
    await page.getByText("Numbers of this kind are not called").waitFor();
    await softphone.numberToDial.fill("(202) 555-0143");
    await softphone.call.click();
    await softphone.callWith("Maria Alvarez").group.waitFor();
  }));

test("a command of the form asks by a Custom Request", () =>
  onPage(workspace(), async (page) => {
    const softphone = await readySoftphone(page);
    const command = async (name) => {
      await page.getByRole("button", { name: "Custom Request" }).click();
      await page.getByRole("menuitem", { name }).click();
    };
    await command(/Go to lunch/);
    await softphone.shows("Lunch");
    await command(/Open a session/);
    await page.getByText("Case", { exact: true }).waitFor();
    await command(/Click to act/);
    await softphone.callWith("Maria Alvarez").group.waitFor();
  }));
