import assert from "node:assert/strict";
import { test } from "node:test";
import { formOf, inPanel, ownsThePhone, panelOf, readLog, toldDynamics } from "./support/channelProvider.mjs";
import { inOneBrowser } from "./support/openPage.mjs";
import { records, workspace, workspaceAddress } from "./support/servers.mjs";
import { readySoftphone } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

const site = (path) => `${workspaceAddress}/website/${path}`;
const onTheWeb = { record: records.maria, liveChat: 1, journey: 1 };
const priya = "Priya Raghunathan";

/** What stands in the timeline of a work item: title, and below it the address, or what has become of an offer. */
async function timelineOf({ group }) {
  const timeline = group.getByRole("region", { name: english("OnTheWeb") });
  const toggle = timeline.getByRole("button");
  if ((await toggle.getAttribute("aria-expanded")) !== "true") await toggle.click();
  await timeline.getByRole("listitem").first().waitFor();
  return timeline.getByRole("listitem").evaluateAll((items) => items.map((item) => Array.from(item.querySelectorAll("[title]"), ({ title }) => title).join(" | ")));
}

/** The other side of the website's chat, by hand. The settings lie over the softphone until they are closed again. */
async function atTheDesk(app, act) {
  const button = app.getByRole("button", { name: "Workspace settings" });
  await button.click();
  const settings = app.getByRole("complementary", { name: "Workspace settings" });
  await act(settings.getByRole("region", { name: /^Contoso Cargo support/ }), settings);
  await button.click();
}

test("who browsed, took an offer and searched, calls: the agent sees why, and all of it beside the call", () =>
  inOneBrowser(async (open) => {
    const app = await open(workspace(onTheWeb));
    const softphone = await readySoftphone(formOf(app));
    const website = await open(site("products.html"));
    await website.getByRole("link", { name: "Kontor 3" }).click();
    await website.getByRole("heading", { level: 1, name: "Kontor 3" }).waitFor();
    // Who leaves before the visit is counted has not been there.
    await website.waitForLoadState();
    await website.getByRole("link", { name: "Products", exact: true }).click();
    await website.getByRole("link", { name: "Karawane" }).click();
    await website.getByRole("region", { name: "Offer" }).getByRole("button", { name: "See fleet prices" }).click();
    await website.getByRole("heading", { name: "Ten bikes or more" }).waitFor();
    await website.waitForLoadState();
    await website.getByRole("link", { name: "Support" }).click();
    await website.getByRole("searchbox").fill("lease");
    await website.getByRole("button", { name: "Search" }).click();
    await website.getByRole("heading", { name: /“lease”/ }).waitFor();
    await app.bringToFront();
    await softphone.somebody(`${priya} calls`);
    const call = softphone.callWith(priya);
    await call.group.getByText(/^On the web \(.*\): Support - Contoso Cargo · Search: lease · Offer \(accepted\)/).waitFor();
    await call.press("Answer");
    await call.shows(english("Stage_talking"));
    const timeline = await timelineOf(call);
    const steps = ["Search: lease", "Fleet prices", /^Offer \| (qualified → )?offered → accepted \|/, "Karawane", "Kontor 3"];
    const places = steps.map((step) => timeline.findIndex((line) => (typeof step === "string" ? line.startsWith(step) : step.test(line))));
    assert.deepEqual(places, [...places].sort((one, other) => one - other), timeline.join("\n"));
    assert.equal(places.includes(-1), false, timeline.join("\n"));
    assert.doesNotMatch(timeline.join("\n"), /[?&](q|model)=/);
  }));

test("a chat on the website goes on by phone; Dynamics hears of each step, and nobody of what was written", () =>
  inOneBrowser(async (open) => {
    const configuration = JSON.stringify({ analytics: { enabled: true } });
    const app = await open(workspace({ ...onTheWeb, ...inPanel, configuration }));
    await ownsThePhone(panelOf(app));
    const softphone = await readySoftphone(panelOf(app));
    await atTheDesk(app, (_, settings) => settings.getByRole("switch", { name: "Agents work by themselves" }).uncheck());
    const website = await open(site("support.html"));
    await website.getByRole("searchbox").fill("zebra");
    await website.getByRole("button", { name: "Search" }).click();
    await website.getByRole("region", { name: "Offer" }).getByRole("button", { name: "Start a chat" }).click();
    await website.getByRole("textbox", { name: "What is it about?" }).fill("Forty secret bikes");
    await website.getByRole("button", { name: "Start chat" }).click();
    await website.getByText("You are next in the queue.").waitFor();
    await app.bringToFront();
    const chat = softphone.chatWith(priya);
    await chat.shows(english("Stage_waiting"));
    await atTheDesk(app, (desk) => desk.getByRole("button", { name: "Accept" }).click());
    await chat.shows(english("Stage_chatting"));
    await website.getByRole("textbox", { name: "Message" }).fill("A secret of the visitor");
    await website.keyboard.press("Enter");
    await atTheDesk(app, async (desk) => {
      await desk.getByText("A secret of the visitor").waitFor();
      await desk.getByRole("textbox", { name: "Answer" }).fill("A secret of the agent");
      await app.keyboard.press("Enter");
    });
    await website.getByText("A secret of the agent").waitFor();
    await chat.press(english("ContinueByPhone"));
    const call = softphone.callWith(priya);
    await call.shows(english("Stage_talking"));
    await chat.shows(english("Stage_byPhone"));
    await call.shows(english("BelongsTo_chat", priya));
    await call.group.getByRole("region", { name: english("OnTheWeb") }).getByRole("button").click();
    await call.group.getByText(/offered → accepted → started → engaged$/).waitFor();
    await call.press("End");
    await call.wrapupReason.selectOption("Resolved");
    await call.press("Done");
    await call.isGone();
    await chat.shows(english("Stage_chatting"));
    await atTheDesk(app, (desk) => desk.getByRole("button", { name: "End", exact: true }).click());
    await chat.wrapupReason.selectOption("Resolved");
    await chat.press("Done");
    await chat.isGone();
    const log = (await readLog(panelOf(app), "contactCenter.workItemChanged")).join("\n");
    assert.doesNotMatch(log, /secret|Raghunathan|7946/);
    const told = await toldDynamics(app, "logAnalyticsEvent");
    // An SDK that is there before the relay has told the first step to nobody.
    const names = told.map(([, name]) => name).filter((name) => name !== "journey.webchat.qualified");
    const chats = ["ChatOffered", "ChatAccepted", "ChatHeld", "ChatResumed", "ChatWrappedUp", "ChatEnded"];
    const calls = ["CallDialed", "CallAnswered", "CallWrappedUp", "CallEnded"];
    const steps = ["offered", "accepted", "started", "engaged", "completed"].map((state) => `journey.webchat.${state}`);
    for (const [kind, expected] of Object.entries({ Chat: chats, Call: calls, journey: steps })) assert.deepEqual(names.filter((name) => name.startsWith(kind)), expected);
    assert.deepEqual(names.filter((name) => /Held|Dialed|Answered|CallEnded|Resumed|ChatEnded/.test(name) && name !== "ChatResumed"), ["CallDialed", "CallAnswered", "ChatHeld", "CallEnded", "ChatEnded"]);
    // One correlation id for the chat, the call it became, and the way there.
    assert.equal(new Set(told.map(([{ events }]) => events[0].externalCorrelationId)).size, 1);
    assert.doesNotMatch(JSON.stringify(told), /secret|Raghunathan|7946/);
  }));

/** What the agent of the help desk sees of the chat. */
async function seenAtTheHelpDesk(app) {
  const button = app.getByRole("button", { name: "Workspace settings" });
  await button.click();
  const context = app.getByRole("complementary", { name: "Workspace settings" }).getByRole("region", { name: /^Help desk: / }).getByLabel("Context");
  await context.waitFor();
  const seen = await context.locator("div").evaluateAll((entries) => entries.map((entry) => Array.from(entry.children, ({ textContent }) => textContent)));
  await button.click();
  return seen;
}

test("from a call the help desk is asked: closed doors are told, what was shown is sent, and it is offered to who waits", () =>
  inOneBrowser(async (open) => {
    const app = await open(workspace({ ...onTheWeb, offerAfterHold: 5 }));
    const softphone = await readySoftphone(formOf(app));
    const setOpen = async (isOpen) => {
      await app.getByRole("button", { name: "Workspace settings" }).click();
      await app.getByRole("switch", { name: "Open now" }).setChecked(isOpen);
      await app.getByRole("button", { name: "Workspace settings" }).click();
    };
    await setOpen(false);
    await softphone.somebody("Maria Alvarez calls");
    const call = softphone.callWith("Maria Alvarez");
    await call.press("Answer");
    await call.shows(english("Stage_talking"));
    await call.press(english("HelpDesk"));
    await call.press(english("OpenChat"));
    await call.shows(english("Error_chatClosed"));
    await call.group.getByText(/^closed until /).waitFor();
    await app.getByRole("button", { name: "Close Chat" }).click();
    await setOpen(true);
    await call.press(english("OpenChat"));
    await call.button(english("StartChat")).waitFor();
    await call.press(english("CloseHelpDesk"));
    await call.press("Hold");
    await call.group.getByText(english("HelpOffer", "Maria Alvarez", "0:05")).waitFor();
    await call.press(english("HelpAsk"));
    await call.button(english("StartChat")).waitFor();
    const entries = call.group.getByRole("group", { name: english("SentAlong") }).getByRole("checkbox");
    await entries.and(call.group.getByRole("checkbox", { name: /^callerNumber/ })).uncheck();
    const unseen = ` (${english("SentUnseen")})`;
    const shown = await entries.evaluateAll((all) => all.filter(({ checked }) => checked).map(({ labels: [label] }) => label.textContent));
    const sent = shown.map((entry) => {
      const [key, ...value] = entry.replace(unseen, "").split(": ");
      return [entry.endsWith(unseen) ? `${key} (not displayed)` : key, value.join(": ")];
    });
    await call.press(english("StartChat"));
    const chat = softphone.chatWith("Help desk");
    const pane = app.getByRole("region", { name: "Chat", exact: true }).frameLocator("iframe");
    await pane.getByText("I have what you sent along in front of me.").waitFor();
    await chat.shows(english("Stage_chatting"));
    assert.deepEqual((await seenAtTheHelpDesk(app)).sort(), sent.sort());
    assert.deepEqual(sent.map(([key]) => key), ["accountNumber", "callDirection", "callId (not displayed)", "callQueue", "callSeconds", "callerName", "customerId (not displayed)", "customerTable (not displayed)", "language", "priority"]);
    await chat.press(english("EndChat"));
    await chat.press("Done");
    await chat.isGone();
    await call.press("Resume");
    await call.shows(english("Stage_talking"));
  }));
