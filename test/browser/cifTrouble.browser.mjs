import assert from "node:assert/strict";
import { test } from "node:test";
import { asProvider, callSession, formOf, logSays, panelOf, reachesDynamics, sessionTitles } from "./support/channelProvider.mjs";
import { english } from "./support/texts.mjs";

/** Everything that wants something of the framework. */
const everything = {
  callSession,
  analytics: { enabled: true },
  notification: { template: "osp_incoming_call", parameters: { callerName: "{callerName}" } },
  presence: { Ready: "Available", NotReady: "Away", Active: "Busy" },
};

/** Whatever the framework does, the agent works, and reads no more than these sentences. */
async function callFromStartToEnd({ page, panel, form }, sentences = []) {
  await form.somebody("Maria Alvarez calls");
  await panel.callWith("Maria Alvarez").shows(english("Stage_ringing"));
  await panel.callWith("Maria Alvarez").press("Answer");
  await panel.callWith("Maria Alvarez").shows(english("Stage_talking"));
  await panel.callWith("Maria Alvarez").press("Hold");
  await panel.callWith("Maria Alvarez").shows(english("Stage_held"));
  await panel.callWith("Maria Alvarez").press("End");
  await panel.callWith("Maria Alvarez").press("Done");
  await panel.callWith("Maria Alvarez").isGone();
  await panel.shows("Ready");
  await panel.choose("Lunch");
  await panel.choose("Ready");
  assert.deepEqual(await panelOf(page).getByRole("alert").allTextContents(), sentences);
}

const withFramework = (cif, story) =>
  asProvider(everything, async (desk) => story(desk), { settings: { cif }, options: { before: (tab) => tab.clock.install() } });

test("a framework that is late is used once it is there", () =>
  withFramework("late", async (desk) => {
    await reachesDynamics(panelOf(desk.page), "multisession");
    await desk.page.clock.fastForward(5_000);
    await reachesDynamics(panelOf(desk.page), "cif");
    await reachesDynamics(formOf(desk.page), "relayed");
    await logSays(panelOf(desk.page), "This page is the app's channel provider.");
    await desk.form.somebody("Maria Alvarez calls");
    await desk.page.getByRole("alertdialog", { name: "Maria Alvarez calls" }).getByRole("button", { name: "Accept" }).click();
    await desk.panel.callWith("Maria Alvarez").shows(english("Stage_talking"));
  }));

for (const cif of ["silent", "absent"]) {
  test(`a framework that is ${cif}: the log says so, and the softphone works, with the sessions that the app itself has`, () =>
    withFramework(cif, async (desk) => {
      await desk.page.clock.fastForward(10_000);
      await logSays(panelOf(desk.page), "The app does not take this page for a channel provider's: it goes on without.");
      await reachesDynamics(panelOf(desk.page), "multisession");
      await callFromStartToEnd(desk);
      assert.deepEqual(await sessionTitles(desk.page), ["Home", "Call: Maria Alvarez"]);
    }));
}

test("a framework that answers nonsense: the agent reads what did not come about, the log says why, and the softphone works", () =>
  withFramework("nonsense", async (desk) => {
    await callFromStartToEnd(desk, [english("Error_hostUnclear"), english("Error_recordNotShown")]);
    for (const line of ["setPresence failed", "notify failed", "No session: CIFramework.", "openRecord failed", "No more analytics of"]) await logSays(panelOf(desk.page), line);
  }));
