import assert from "node:assert/strict";
import { test } from "node:test";
import { onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone, talkingToMaria } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

test("the recording stands still while the customer pays", () =>
  onPage(workspace(), async (page) => {
    const { call } = await talkingToMaria(page);
    await call.press("Record");
    await call.shows(english("Recording"));
    await call.press(english("RecordingPause"));
    await call.shows(english("RecordingPaused"));
    // Held and taken up again it is still so.
    await call.press("Hold");
    await call.shows(english("Stage_held"));
    await call.press("Resume");
    await call.shows(english("RecordingPaused"));
    await call.press(english("RecordingResume"));
    await call.shows(english("Recording"));
    await call.press("End");
    await call.button("Done").waitFor();
    assert.equal(await call.group.getByText(english("Recording"), { exact: true }).count(), 0);
  }));

const answersByItself = (afterMs) => workspace({ organization: JSON.stringify({ autoAnswer: { afterMs } }) });

test("a call is answered by itself", () =>
  onPage(answersByItself(1_500), async (page) => {
    const softphone = await readySoftphone(page);
    await softphone.somebody("Maria Alvarez calls");
    await softphone.callWith("Maria Alvarez").shows(english("Stage_talking"));
  }));

test("an agent who doesn't want that says so, and answers when she likes", () =>
  onPage(answersByItself(2_000), async (page) => {
    const softphone = await readySoftphone(page);
    await softphone.somebody("Maria Alvarez calls");
    const call = softphone.callWith("Maria Alvarez");
    await call.press("Cancel");
    await call.button("Cancel").waitFor({ state: "detached" });
    await page.waitForTimeout(2_500);
    await call.shows(english("Stage_ringing"));
    await call.press("Answer");
    await call.shows(english("Stage_talking"));
  }));

test("a call is answered at the desk phone, and held here", () =>
  onPage(workspace(), async (page) => {
    const softphone = await readySoftphone(page);
    await softphone.agentState.click();
    await page.getByRole("menuitemradio", { name: english("Telephone_deskPhone") }).click();
    await softphone.agentState.filter({ hasText: english("Telephone_deskPhone") }).waitFor();
    await softphone.somebody("Maria Alvarez calls");
    const call = softphone.callWith("Maria Alvarez");
    await call.shows(english("DeskPhoneRings"));
    assert.equal(await call.button("Answer").count(), 0);
    await softphone.somebody(english("DeskPhonePickUp"));
    await call.shows(english("DeskPhoneHeard"));
    assert.equal(await call.button("Mute").count(), 0);
    await call.press("Hold");
    await call.shows(english("Stage_held"));
    await call.press("Resume");
    await call.shows(english("Stage_talking"));
    await softphone.somebody(english("DeskPhonePutDown"));
    await call.press("Done");
    await softphone.shows("Ready");
  }));

test("a supervisor listens to a colleague's call, and barges in", () =>
  onPage(workspace(), async (page) => {
    const softphone = await readySoftphone(page);
    await softphone.more("ColleaguesOnCalls");
    await page.getByRole("group", { name: "Inês Carvalho", exact: true }).getByRole("button", { name: english("Supervise_monitor") }).click();
    const { calls } = softphone;
    await calls.getByText(english("Heard_monitor")).waitFor();
    await calls.getByRole("button", { name: english("Supervise_barge") }).click();
    await calls.getByText(english("Heard_barge")).waitFor();
    await calls.getByRole("button", { name: "End", exact: true }).click();
    await calls.getByText(english("Heard_barge")).waitFor({ state: "detached" });
    await softphone.shows("Ready");
  }));
