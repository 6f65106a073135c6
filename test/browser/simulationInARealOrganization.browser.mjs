import assert from "node:assert/strict";
import { test } from "node:test";
import { askedOfDataverse, followTheApp, phoneCallsWritten, recordsOpened } from "./support/dynamics.mjs";
import { onPage } from "./support/openPage.mjs";
import { records, workspace } from "./support/servers.mjs";
import { talkingToMaria } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

/** Of all that a real organization may have asked for, nothing is for calls that nobody made. */
const everything = JSON.stringify({
  screenPop: { when: "offered" },
  callRecords: { when: "offered" },
  callSession: { template: "osp_call_session", when: "offered" },
  doNotPhone: "block",
  presence: { Ready: "Available", Active: "Busy" },
  analytics: { enabled: true },
  notification: { template: "osp_incoming_call" },
});
const real = { record: records.tom, open: 1, realOrganization: 1, demoMode: "on" };

for (const [app, settings] of [
  ["a form app", {}],
  ["the session app", { sessionApp: 1 }],
]) {
  test(`in ${app} of a real organization, simulated calls write nothing, open nothing, and ask for nothing but the configuration`, () =>
    onPage(
      workspace({ ...real, ...settings, organization: everything }),
      async (page) => {
        const { softphone, call } = await talkingToMaria(page);
        await call.notes.fill("Nobody said this");
        await call.press("End");
        await call.wrapupReason.selectOption("Resolved");
        await call.press("Done");
        await softphone.shows("Ready");
        await softphone.numberToDial.fill("+33639980012");
        await softphone.call.click();
        await softphone.somebody("Chloé Lefèvre answers");
        await softphone.callWith("Chloé Lefèvre").press("End");
        await softphone.callWith("Chloé Lefèvre").press("Done");
        await softphone.shows("Ready");
        const asked = await askedOfDataverse(page);
        assert.equal(asked.length > 0, true);
        assert.deepEqual(asked.filter(({ method, given }) => !(method.endsWith("retrieveMultipleRecords") && given.includes("osp_SoftphoneConfiguration"))), []);
        assert.deepEqual(await recordsOpened(page), []);
        assert.equal(await page.getByRole("heading", { name: /^Tom Okafor/ }).count(), 1);
        if ("sessionApp" in settings) assert.equal(await page.getByRole("navigation", { name: "Sessions" }).getByRole("listitem").count(), 1);
        assert.equal(await page.getByText(english("UnsavedRecord")).count(), 0);
        assert.deepEqual(await phoneCallsWritten(page), []);
      },
      { width: 1500, before: followTheApp },
    ));
}
