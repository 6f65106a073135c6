import assert from "node:assert/strict";
import { test } from "node:test";
import { asProvider, callSession, inSession, logSays, panelOf, providerFrame, timesInLog, toldDynamics } from "./support/channelProvider.mjs";
import { english } from "./support/texts.mjs";

const analytics = { enabled: true };

async function heldAndWrappedUp({ page, panel, form }) {
  await form.somebody("Maria Alvarez calls");
  await panel.callWith("Maria Alvarez").press("Answer");
  await inSession(page, "Call: Maria Alvarez");
  await panel.callWith("Maria Alvarez").press("Hold");
  await panel.callWith("Maria Alvarez").press("Resume");
  await panel.callWith("Maria Alvarez").shows(english("Stage_talking"));
  await panel.callWith("Maria Alvarez").press("End");
  await panel.callWith("Maria Alvarez").wrapupReason.selectOption("Resolved");
  await panel.callWith("Maria Alvarez").press("Done");
  await panel.callWith("Maria Alvarez").isGone();
}

test("the milestones of a call arrive in their order, all in the conversation of its session", () =>
  asProvider({ analytics, callSession }, async (desk) => {
    const { page } = desk;
    await heldAndWrappedUp(desk);
    const provider = await providerFrame(page);
    const conversationId = await provider.evaluate(async () => {
      const { getAllSessions, getSession } = window.Microsoft.CIFramework;
      const [id] = await getAllSessions();
      return (await getSession(id)).get("conversationId");
    });
    const told = (await toldDynamics(page, "logAnalyticsEvent")).map(([data, name]) => ({ ...data, name }));
    assert.deepEqual(told.map(({ name }) => name), ["CallOffered", "CallAccepted", "CallHeld", "CallResumed", "CallWrappedUp", "CallEnded"]);
    assert.deepEqual([...new Set(told.map((data) => data.conversationId))], [conversationId]);
    const times = told.map(({ events: [event] }) => event.eventTimestamp);
    assert.deepEqual(times, [...times].sort());
    assert.equal(told[4].events[0].kpiEventReason, "Resolved");
    assert.equal(/Alvarez|2025550143/.test(JSON.stringify(told)), false);
  }));

test("where the provider has no analytics, that is one line in the log, and the call goes on", () =>
  asProvider(
    { analytics, callSession },
    async (desk) => {
      await heldAndWrappedUp(desk);
      await desk.panel.shows("Ready");
      await logSays(panelOf(desk.page), "No more analytics of");
      assert.equal(await timesInLog(panelOf(desk.page), "nalytics"), 1);
      assert.equal((await toldDynamics(desk.page, "logAnalyticsEvent")).length, 1);
      assert.equal(await desk.page.getByRole("alert").count(), 0);
    },
    { settings: { analytics: "off" } },
  ));
