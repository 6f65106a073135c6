import { test } from "node:test";
import assert from "node:assert/strict";
import { onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { softphoneOn } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

test("a real host without a contact centre shows how to set it up, and nobody is made to call", () =>
  onPage(workspace({ demoMode: "auto" }), async (page) => {
    await page.getByRole("region", { name: english("SetUpTitle") }).waitFor();
    await page.getByText("Simulation: no real calls").waitFor();
    assert.equal(await softphoneOn(page).people.count(), 0);
  }));

test("a configuration that can't be read is named, and the phone works without it", () =>
  onPage(workspace({ configuration: '{"simulation":{"wrapupMs":-1}}' }), async (page) => {
    await page.getByRole("alert").getByText(/simulation\.wrapupMs/).waitFor();
    await softphoneOn(page).signIn();
    await softphoneOn(page).agentState.waitFor();
  }));

test("what the form configures comes true", () =>
  onPage(workspace({ configuration: '{"simulation":{"signedIn":true,"wrapupMs":0}}', seed: 7 }), async (page) => {
    const softphone = softphoneOn(page);
    await softphone.shows("Ready");
    await softphone.somebody("Grace Lindqvist calls");
    const call = softphone.callWith("Grace Lindqvist");
    await call.press("Answer");
    await call.press("End");
    await call.isGone();
    await softphone.shows("Ready");
  }));
