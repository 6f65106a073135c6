import assert from "node:assert/strict";
import { test } from "node:test";
import { asProvider, logSays, panelOf, toldDynamics } from "./support/channelProvider.mjs";
import { english } from "./support/texts.mjs";

const notification = { template: "osp_incoming_call", parameters: { callerName: "{callerName}" } };
const toastOf = (page, name) => page.getByRole("alertdialog", { name: `${name} calls`, exact: true });

/** Longer than a notification of the app is shown. */
const longRinging = { ringMs: 90_000 };

test("a toast that is accepted answers the call", () =>
  asProvider({ notification }, async ({ page, panel, form }) => {
    await form.somebody("Maria Alvarez calls");
    await toastOf(page, "Maria Alvarez").getByRole("button", { name: "Accept" }).click();
    await panel.callWith("Maria Alvarez").shows(english("Stage_talking"));
    await form.callWith("Maria Alvarez").shows(english("Stage_talking"));
  }));

test("a toast that is declined declines the call", () =>
  asProvider({ notification }, async ({ page, panel, form }) => {
    await form.somebody("Maria Alvarez calls");
    await toastOf(page, "Maria Alvarez").getByRole("button", { name: "Decline" }).click();
    await panel.callWith("Maria Alvarez").isGone();
    await toastOf(page, "Maria Alvarez").waitFor({ state: "detached" });
    await logSays(panelOf(page), "intent.command rejectWorkitem");
  }));

test("a toast that is left alone goes, and the call still rings in the softphone", () =>
  asProvider(
    { notification, simulation: longRinging },
    async ({ page, panel, form }) => {
      await form.somebody("Maria Alvarez calls");
      await toastOf(page, "Maria Alvarez").waitFor();
      await page.clock.fastForward(21_000);
      await toastOf(page, "Maria Alvarez").waitFor({ state: "detached" });
      await panel.callWith("Maria Alvarez").shows(english("Stage_ringing"));
      await panel.callWith("Maria Alvarez").press("Answer");
      await form.callWith("Maria Alvarez").shows(english("Stage_talking"));
    },
    { options: { before: (tab) => tab.clock.install() } },
  ));

test("a template that accepts by itself answers the call", () =>
  asProvider({ notification: { ...notification, template: "osp_auto_accept" } }, async ({ form }) => {
    await form.somebody("Maria Alvarez calls");
    await form.callWith("Maria Alvarez").shows(english("Stage_talking"));
  }));

test("a template that is not there harms no call", () =>
  asProvider({ notification: { ...notification, template: "osp_mistyped" } }, async ({ page, form }) => {
    await form.somebody("Maria Alvarez calls");
    await logSays(panelOf(page), "notify failed");
    await form.callWith("Maria Alvarez").press("Answer");
    await form.callWith("Maria Alvarez").shows(english("Stage_talking"));
    assert.equal(await page.getByRole("alert").count(), 0);
  }));

test("the toast goes when the caller gives up", () =>
  asProvider({ notification }, async ({ page, panel, form }) => {
    await form.somebody("Maria Alvarez calls");
    await toastOf(page, "Maria Alvarez").waitFor();
    await form.somebody("Maria Alvarez hangs up");
    await toastOf(page, "Maria Alvarez").waitFor({ state: "detached" });
    await panel.callWith("Maria Alvarez").isGone();
  }));

const presence = { Ready: "Available", NotReady: "Busy", Active: "Do not disturb" };
const presenceIs = (page, text) => page.getByRole("button", { name: `Presence: ${text}` }).waitFor();

async function choosePresence(page, text) {
  await page.getByRole("button", { name: /^Presence:/ }).click();
  await page.getByRole("menuitemradio", { name: text }).click();
}

test("the agent's state is the presence, and the presence the state, and neither is echoed", () =>
  asProvider({ presence }, async ({ page, panel, form }) => {
    await presenceIs(page, "Available");
    await choosePresence(page, "Busy");
    // The presence has no reason: the first of the list stands for it.
    await panel.shows("Break");
    await form.shows("Break");
    // Nothing in the softphone is called so: it stays as it is.
    await choosePresence(page, "Away");
    await logSays(panelOf(page), "host.presenceChanged");
    await choosePresence(page, "Available");
    await panel.shows("Ready");
    await form.somebody("Maria Alvarez calls");
    await form.callWith("Maria Alvarez").press("Answer");
    await presenceIs(page, "Do not disturb");
    await panel.shows(english("AgentState_Active"));
    assert.deepEqual((await toldDynamics(page, "setPresence")).map(([text]) => text), ["Busy", "Available", "Do not disturb"]);
  }));

test("a presence that the organization does not have is refused, and nothing else happens", () =>
  asProvider({ presence: { Active: "In a talk" } }, async ({ page, panel, form }) => {
    await form.somebody("Maria Alvarez calls");
    await form.callWith("Maria Alvarez").press("Answer");
    await panel.callWith("Maria Alvarez").shows(english("Stage_talking"));
    await logSays(panelOf(page), "setPresence failed");
    await presenceIs(page, "Available");
    assert.equal(await page.getByRole("alert").count(), 0);
  }));

test("one click on a number, told by both ways, is one call", () =>
  asProvider({}, async ({ page, panel, form }) => {
    const number = page.getByRole("button", { name: /^Click to act on/ }).first();
    const text = (await number.getAttribute("aria-label")).slice("Click to act on ".length);
    await page.evaluate((value) => {
      document.querySelector(`[aria-label="Click to act on ${value}"]`).click();
      window.dispatchEvent(new CustomEvent("CIClickToAct", { detail: { value, name: "mobilephone", format: "phone" } }));
    }, text);
    await form.people.getByRole("button", { name: / answers$/ }).click();
    const calls = panelOf(page).getByRole("group", { name: /^Call with/ });
    await calls.getByText(english("Stage_talking")).waitFor();
    await logSays(panelOf(page), "one click, told twice");
    assert.equal(await calls.count(), 1);
    await panel.shows(english("AgentState_Active"));
  }));

test("a number that is clicked during a call is consulted, once the agent says so", () =>
  asProvider({ screenPop: { when: "off" } }, async ({ page, form }) => {
    await form.somebody("Grace Lindqvist calls");
    await form.callWith("Grace Lindqvist").press("Answer");
    await form.callWith("Grace Lindqvist").shows(english("Stage_talking"));
    await page.getByRole("button", { name: /^Click to act on/ }).first().click();
    const question = panelOf(page).getByRole("alertdialog", { name: /^You are talking to Grace Lindqvist\. Consult / });
    await question.getByRole("button", { name: english("Consult"), exact: true }).click();
    await form.people.getByRole("button", { name: / answers$/ }).click();
    await form.callWith("Grace Lindqvist").shows(english("Stage_held"));
    await panelOf(page).getByText(english("ConsultsAbout", "Grace Lindqvist")).waitFor();
  }));

test("a call brings up the panel that the agent minimized", () =>
  asProvider({}, async ({ page, panel, form }) => {
    await page.getByRole("button", { name: "Minimize the panel" }).click();
    await page.getByRole("button", { name: "Dock the panel" }).waitFor();
    await form.somebody("Maria Alvarez calls");
    await page.getByRole("button", { name: "Minimize the panel" }).waitFor();
    await panel.callWith("Maria Alvarez").press("Answer");
    await form.callWith("Maria Alvarez").shows(english("Stage_talking"));
  }));
