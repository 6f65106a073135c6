import assert from "node:assert/strict";
import { test } from "node:test";
import { completedCalls } from "./support/dynamics.mjs";
import { onPage } from "./support/openPage.mjs";
import { records, workspace } from "./support/servers.mjs";
import { talkingToMaria } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

test("wrap-up ends by itself while the agent types: every letter is kept, and stands in the call record", () =>
  onPage(workspace({ record: records.maria, organization: JSON.stringify({ simulation: { wrapupMs: 2_000 } }) }), async (page) => {
    const { softphone, call } = await talkingToMaria(page);
    await call.press("End");
    await softphone.shows(english("AgentState_Wrapup"));
    await call.notes.focus();
    const notes = "Wants the invoice sent to the new address, by mail";
    await page.keyboard.type(notes.slice(0, 20), { delay: 20 });
    await call.shows(english("WrapupOver"));
    assert.equal(await call.notes.evaluate((field) => field === document.activeElement), true, "the agent types on");
    await page.keyboard.type(notes.slice(20), { delay: 5 });
    assert.equal(await call.notes.inputValue(), notes);
    await softphone.shows("Ready");
    await call.press("Done");
    await call.isGone();
    const [{ description }] = await completedCalls(page);
    assert.ok(description.startsWith(`${notes}\n`), description);
  }));

test("more time is given as often as it is asked for", () =>
  onPage(workspace({ organization: JSON.stringify({ simulation: { wrapupMs: 6_000 } }) }), async (page) => {
    const { call } = await talkingToMaria(page);
    await call.press("End");
    const left = async () => {
      const [, minutes, seconds] = /(\d+):(\d\d)/.exec(await call.group.getByText(/\d+:\d\d/).first().innerText());
      return Number(minutes) * 60 + Number(seconds);
    };
    for (const least of [5, 9]) {
      await call.press(english("ExtendWrapup"));
      while ((await left()) < least) await page.waitForTimeout(50);
    }
  }));
