import assert from "node:assert/strict";
import { test } from "node:test";
import { followTheApp, openRecordIs, recordsOpened } from "./support/dynamics.mjs";
import { keptAfter } from "./support/kept.mjs";
import { onPage } from "./support/openPage.mjs";
import { records, workspace } from "./support/servers.mjs";
import { readySoftphone } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

/** The agent is at Tom's record when somebody calls. */
const atTom = { record: records.tom };
const pop = (when) => JSON.stringify({ screenPop: { when } });

const afterCalls = (settings, story) => onPage(workspace({ ...atTom, ...settings }), story, { before: followTheApp });

async function talksTo(softphone, who) {
  await softphone.somebody(`${who} calls`);
  const call = softphone.callWith(who);
  await call.press("Answer");
  await call.shows(english("Stage_talking"));
  return call;
}

async function finish(call) {
  await call.press("End");
  await call.press("Done");
  await call.isGone();
}

test("the caller's record opens when the agent has answered", () =>
  afterCalls({}, async (page) => {
    const softphone = await readySoftphone(page);
    await softphone.somebody("Maria Alvarez calls");
    const call = softphone.callWith("Maria Alvarez");
    await call.group.getByText(english("Table_contact"), { exact: true }).waitFor();
    assert.deepEqual(await recordsOpened(page), []);
    await call.press("Answer");
    await openRecordIs(page, "Maria Alvarez");
    await call.shows(english("Stage_talking"));
    assert.deepEqual(await recordsOpened(page), [records.maria]);
  }));

test("the caller's record opens once, not again after a reload", () =>
  afterCalls({}, async (page) => {
    page.on("dialog", (dialog) => dialog.accept());
    const softphone = await readySoftphone(page);
    const call = await talksTo(softphone, "Maria Alvarez");
    await openRecordIs(page, "Maria Alvarez");
    await page.getByRole("button", { name: "Next record" }).click();
    await openRecordIs(page, "Maximiliana-Theodora");
    const leftAt = await page.evaluate(() => Date.now());
    await call.notes.fill("Elsewhere by now");
    await keptAfter(page, leftAt);
    await page.reload();
    await call.shows(english("Stage_talking"));
    await finish(call);
    const next = await talksTo(softphone, "Grace Lindqvist");
    await openRecordIs(page, "Grace Lindqvist");
    await finish(next);
    assert.deepEqual(await recordsOpened(page), [records.grace]);
  }));

test("where the organization wants it so, the record opens while it rings", () =>
  afterCalls({ organization: pop("offered") }, async (page) => {
    const softphone = await readySoftphone(page);
    await softphone.somebody("Maria Alvarez calls");
    await openRecordIs(page, "Maria Alvarez");
    const call = softphone.callWith("Maria Alvarez");
    await call.shows(english("Stage_ringing"));
    await call.press("Answer");
    await finish(call);
    assert.deepEqual(await recordsOpened(page), [records.maria]);
  }));

test("where the organization wants none, nothing opens, and the agent opens it", () =>
  afterCalls({ organization: pop("off") }, async (page) => {
    const softphone = await readySoftphone(page);
    const call = await talksTo(softphone, "Maria Alvarez");
    await call.press("Hold");
    await call.shows(english("Stage_held"));
    assert.deepEqual(await recordsOpened(page), []);
    await call.press(english("OpenRecord", "Maria Alvarez"));
    await openRecordIs(page, "Maria Alvarez");
  }));

for (const [app, settings] of [
  ["a form app", {}],
  ["the session app", { sessionApp: 1 }],
]) {
  test(`in ${app} several have the number: the agent says who it is, and that record opens`, () =>
    afterCalls(settings, async (page) => {
      const softphone = await readySoftphone(page);
      await softphone.somebody("Jack Wirra calls");
      await page.getByRole("button", { name: "Answer", exact: true }).click();
      const whoIsIt = page.getByRole("group", { name: english("WhoIsIt") });
      await whoIsIt.getByRole("button", { name: /^Jack Wirra/ }).waitFor();
      await openRecordIs(page, "Tom Okafor");
      assert.equal((await recordsOpened(page)).includes(records.outbackSolar), false);
      await whoIsIt.getByRole("button", { name: /^Outback Solar/ }).click();
      await openRecordIs(page, "Outback Solar");
      await softphone.callWith("Outback Solar").group.getByText(english("Table_account"), { exact: true }).waitFor();
    }));
}

test("in the session app the record opens in a tab of the session the agent is in", () =>
  onPage(workspace({ ...atTom, sessionApp: 1 }), async (page) => {
    const softphone = await readySoftphone(page);
    await talksTo(softphone, "Maria Alvarez");
    await page.getByRole("list", { name: "Tabs of the session" }).getByRole("button", { name: "Maria Alvarez", exact: true }).waitFor();
    await openRecordIs(page, "Maria Alvarez");
    assert.equal(await page.getByRole("navigation", { name: "Sessions" }).getByRole("listitem").count(), 1);
  }));
