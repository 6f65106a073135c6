import assert from "node:assert/strict";
import { test } from "node:test";
import { inOneBrowser, onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { softphoneOn } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

/** As a maker puts the control on a real form. */
const auto = { demoMode: "auto" };
const british = JSON.stringify({ defaultCountry: "GB" });
const card = (page, title) => page.getByRole("region", { name: english(title) });

const faults = {
  "which the organization does not have": { settings: { organization: "none" }, title: "SetUpTitle", says: english("Error_organizationAbsent"), remedy: "SetUp_absent", code: "organizationAbsent" },
  "which nobody has written": { settings: {}, title: "SetUpTitle", says: english("Error_organizationAbsent"), remedy: "SetUp_absent", code: "organizationAbsent" },
  "which is no JSON": {
    settings: { organization: '{ "backend": "local"' },
    title: "SetUpFault",
    says: english("Error_organizationInvalid", "a JSON object is expected"),
    remedy: "SetUp_invalid",
    code: "organizationInvalid",
  },
  "in which a value is impossible": {
    settings: { organization: JSON.stringify({ screenPop: { when: "sometimes" } }) },
    title: "SetUpFault",
    says: /screenPop\.when/,
    remedy: "SetUp_invalid",
    code: "organizationInvalid",
  },
  "which the agent may not read": { settings: { organizationForbidden: 1 }, title: "SetUpFault", says: english("Error_organizationForbidden"), remedy: "SetUp_forbidden", code: "organizationForbidden" },
  "while Dataverse fails": { settings: { failing: 1 }, title: "SetUpFault", says: english("Error_organizationUnreachable", "failed"), remedy: "SetUp_unreachable", code: "organizationUnreachable" },
  "without a network, for the first time": { settings: { dataverse: "offline" }, title: "SetUpFault", says: english("Error_organizationUnreachable", "offline"), remedy: "SetUp_unreachable", code: "organizationUnreachable" },
};

for (const [what, { settings, title, says, remedy, code }] of Object.entries(faults)) {
  test(`a configuration ${what}: the card says so, and who mends it how`, () =>
    onPage(workspace({ ...auto, ...settings }), async (page) => {
      const said = card(page, title);
      await said.getByText(says).waitFor();
      await said.getByText(english(remedy), { exact: true }).waitFor();
      await said.getByText(english("SetUpCode", code), { exact: true }).waitFor();
      assert.equal(await softphoneOn(page).people.count(), 0);
    }));
}

/** A British number without its country code is one only where the organization says so. */
async function callsABritishNumber(page) {
  const softphone = softphoneOn(page);
  await softphone.signIn();
  await softphone.numberToDial.fill("07700 900461");
  await softphone.call.click();
  await softphone.callWith("Tom Okafor").shows(english("Stage_dialing"));
}

test("what the organization says counts on every form", () =>
  onPage(workspace({ organization: british }), async (page) => {
    await callsABritishNumber(page);
    assert.equal(await page.getByText(english("Error_configurationDiffers")).count(), 0);
  }));

test("a form that says otherwise is told so, and the organization counts", () =>
  onPage(workspace({ organization: british, configuration: JSON.stringify({ defaultCountry: "DE" }) }), async (page) => {
    await page.getByText(english("Error_configurationDiffers")).waitFor();
    await callsABritishNumber(page);
  }));

test("without a network the organization's last word counts", () =>
  inOneBrowser(async (open) => {
    const before = await open(workspace({ ...auto, organization: british }));
    await card(before, "SetUpTitle").getByText(english("SetUpWhat")).waitFor();
    await before.close();
    const page = await open(workspace({ ...auto, dataverse: "offline" }));
    await card(page, "SetUpTitle").getByText(english("SetUpWhat")).waitFor();
    assert.equal(await card(page, "SetUpFault").count(), 0);
    const softphone = softphoneOn(page);
    await softphone.signIn();
    await softphone.numberToDial.fill("07700 900461");
    await softphone.call.click();
    await softphone.callWith("07700 900461").shows(english("Stage_dialing"));
  }));
