import assert from "node:assert/strict";
import { test } from "node:test";
import { askedOfDataverse, completedCalls, phoneCallIsThere, phoneCallsWritten, requestsAre } from "./support/dynamics.mjs";
import { inOneBrowser, onPage } from "./support/openPage.mjs";
import { records, workspace } from "./support/servers.mjs";
import { readySoftphone, talkingToMaria } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

const withSettings = { record: records.maria, open: 1, width: "narrow" };
const wide = { width: 1500 };
const onOwnTime = { ...wide, before: (page) => page.clock.install() };
const unsaved = (page, why) => page.getByText(`${english("UnsavedRecord")} ${english(`Unsaved_${why}`)}`);

async function endsWithNotes(call, notes) {
  await call.notes.fill(notes);
  await call.press("End");
  await call.press("Done");
  await call.isGone();
}

async function isWrittenOnce(page, notes) {
  const calls = await completedCalls(page);
  assert.deepEqual(calls.map(({ description }) => description.split("\n")[0]), [notes]);
}

test("Dataverse writes, and its answer is lost, again and again: one record, completed once nothing older can come after it", () =>
  onPage(workspace({ ...withSettings, dataverse: "lostAnswer" }), async (page) => {
    const { call } = await talkingToMaria(page);
    await endsWithNotes(call, "Twice is once");
    await unsaved(page, "offline").waitFor();
    await requestsAre(page, "normal");
    await page.getByRole("button", { name: english("UnsavedRetry") }).click();
    await unsaved(page, "offline").waitFor({ state: "detached" });
    await page.clock.fastForward(200_000);
    await isWrittenOnce(page, "Twice is once");
  }, onOwnTime));

test("an hour without a network: the calls of that hour are written after it, in their order", () =>
  onPage(workspace({ ...withSettings, organization: JSON.stringify({ callRecords: { when: "offered" } }) }), async (page) => {
    const softphone = await readySoftphone(page);
    await requestsAre(page, "offline");
    for (const words of ["First of them", "Second of them", "Third of them"]) {
      await softphone.somebody("Maria Alvarez calls");
      const call = softphone.callWith("(202) 555-0143");
      await call.press("Answer");
      await call.shows(english("Stage_talking"));
      await endsWithNotes(call, words);
      await softphone.shows("Ready");
      await page.clock.fastForward(20 * 60_000);
    }
    await page.getByText(`${english("UnsavedRecords", 3)} ${english("Unsaved_offline")}`).waitFor();
    await requestsAre(page, "normal");
    // Nobody says that the network is back.
    await page.clock.fastForward(400_000);
    const calls = await completedCalls(page, 3);
    assert.deepEqual(calls.map(({ description }) => description.split("\n")[0]), ["First of them", "Second of them", "Third of them"]);
    await unsaved(page, "offline").waitFor({ state: "detached" });
  }, onOwnTime));

test("signed out of Dynamics in mid-shift: the agent reads it, and what waited is written after the sign-in", () =>
  onPage(workspace(withSettings), async (page) => {
    const { call } = await talkingToMaria(page);
    await phoneCallIsThere(page, "+12025550143");
    await requestsAre(page, "signedOut");
    await endsWithNotes(call, "Said while signed out");
    await unsaved(page, "signedOut").waitFor();
    await requestsAre(page, "normal");
    await page.clock.fastForward(400_000);
    await isWrittenOnce(page, "Said while signed out");
  }, onOwnTime));

test("the right to save calls is lost in mid-shift and given back: nothing is lost, and nobody has to ask", () =>
  onPage(workspace(withSettings), async (page) => {
    const { softphone, call } = await talkingToMaria(page);
    await phoneCallIsThere(page, "+12025550143");
    await requestsAre(page, "forbidden");
    await endsWithNotes(call, "Before the right came back");
    await unsaved(page, "forbidden").waitFor();
    await softphone.shows("Ready");
    await requestsAre(page, "normal");
    await page.clock.fastForward(80 * 60_000);
    await unsaved(page, "forbidden").waitFor({ state: "detached" });
    await isWrittenOnce(page, "Before the right came back");
  }, onOwnTime));

test("no network while the call lasts: the agent sees that it is not saved yet, and it is once the network is back", () =>
  onPage(workspace(withSettings), async (page) => {
    const softphone = await readySoftphone(page);
    await softphone.somebody("Maria Alvarez calls");
    const call = softphone.callWith("Maria Alvarez");
    await call.group.getByText(english("Table_contact"), { exact: true }).waitFor();
    await requestsAre(page, "offline");
    await call.press("Answer");
    await call.shows(english("Stage_talking"));
    await endsWithNotes(call, "Out in the country");
    await softphone.shows("Ready");
    await unsaved(page, "offline").waitFor();
    await requestsAre(page, "normal");
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await unsaved(page, "offline").waitFor({ state: "detached" });
    await isWrittenOnce(page, "Out in the country");
  }, wide));

test("what is not saved lives through the page being closed and opened again", () =>
  inOneBrowser(async (open) => {
    const page = await open(workspace(withSettings));
    const { call } = await talkingToMaria(page);
    await requestsAre(page, "offline");
    await endsWithNotes(call, "Not lost");
    await unsaved(page, "offline").waitFor();
    await page.close();
    const again = await open(workspace({ ...withSettings, dataverse: "offline" }));
    await unsaved(again, "offline").waitFor();
    await requestsAre(again, "normal");
    await unsaved(again, "offline").waitFor({ state: "detached" });
    await isWrittenOnce(again, "Not lost");
  }, wide));

test("Dataverse is busy: it is asked again when it said so, not before", () =>
  onPage(workspace(withSettings), async (page) => {
    const { call } = await talkingToMaria(page);
    await phoneCallIsThere(page, "+12025550143");
    await requestsAre(page, "throttled");
    await endsWithNotes(call, "Came again later");
    await unsaved(page, "busy").waitFor();
    await requestsAre(page, "normal");
    await unsaved(page, "busy").waitFor({ state: "detached" });
    await isWrittenOnce(page, "Came again later");
    const tries = (await askedOfDataverse(page)).filter(({ method }) => method === "webAPI.updateRecord").reverse();
    const waits = tries.flatMap(({ at, isRefused }, index) => (isRefused ? [tries[index + 1].at - at] : []));
    assert.equal(waits.length > 0, true);
    assert.deepEqual(waits.filter((ms) => ms < 5_000), []);
  }, wide));

test("an agent who may not write phone calls is told so, and telephones all the same", () =>
  onPage(workspace({ ...withSettings, dataverse: "forbidden" }), async (page) => {
    const softphone = await readySoftphone(page);
    await softphone.somebody("Maria Alvarez calls");
    // The name stands in Dataverse.
    const call = softphone.callWith("(202) 555-0143");
    await call.press("Answer");
    await call.shows(english("Stage_talking"));
    await call.press("Hold");
    await call.shows(english("Stage_held"));
    await call.press("Resume");
    await call.shows(english("Stage_talking"));
    await endsWithNotes(call, "Nobody may read this");
    await unsaved(page, "forbidden").waitFor();
    await softphone.shows("Ready");
    await requestsAre(page, "normal");
    assert.deepEqual(await phoneCallsWritten(page), []);
  }, wide));
