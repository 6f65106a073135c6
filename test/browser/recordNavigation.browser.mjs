import { test } from "node:test";
import assert from "node:assert/strict";
import { onPage } from "./support/openPage.mjs";
import { records, workspace } from "./support/servers.mjs";
import { talkingToMaria } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

test("a call lives on when the agent goes to other records", () =>
  onPage(workspace({ record: records.maria }), async (page) => {
    const { softphone, call } = await talkingToMaria(page);
    await call.notes.fill("Paid twice");
    await page.getByRole("button", { name: "Next record" }).click();
    await page.getByRole("heading", { name: /^Maximiliana-Theodora/ }).waitFor();
    await call.shows(english("Stage_talking"));
    assert.equal(await softphone.recordNumber.inputValue(), "+49 30 23125678");
    assert.equal(await call.notes.inputValue(), "Paid twice");
    await page.getByRole("button", { name: "Previous record" }).click();
    await page.getByRole("heading", { name: /^Maria Alvarez/ }).waitFor();
    await call.press("End");
    await call.press("Done");
    await softphone.shows("Ready");
  }));

test("a call lives on while another tab of the form is open, and when the form is loaded again", () =>
  onPage(workspace(), async (page) => {
    const { softphone, call } = await talkingToMaria(page);
    await page.getByRole("tab", { name: "Details" }).click();
    await call.isGone();
    await page.getByRole("tab", { name: "Summary" }).click();
    await call.shows(english("Stage_talking"));
    await page.getByRole("button", { name: "Back to list" }).click();
    await page.getByRole("table", { name: "My Active Contacts" }).waitFor();
    await page.getByText("Yusuf Demir").click();
    await call.shows(english("Stage_talking"));
    await call.press("Hold");
    await call.shows(english("Stage_held"));
    await softphone.shows(english("AgentState_Active"));
  }));

test("a call never makes a record dirty; an edited number does, and is saved", () =>
  onPage(workspace(), async (page) => {
    const { softphone, call } = await talkingToMaria(page);
    await call.press("End");
    await call.press("Done");
    await call.isGone();
    const save = page.getByRole("button", { name: "Save" });
    assert.equal(await save.isDisabled(), true);
    await softphone.recordNumber.fill("425 555 0188");
    await softphone.recordNumber.press("Enter");
    await page.getByText("- Unsaved").waitFor();
    await save.click();
    await page.getByText("- Saved").waitFor();
    await page.getByRole("button", { name: "Back to list" }).click();
    await page.getByRole("row", { name: /Maria Alvarez/ }).getByText("+14255550188").waitFor();
  }));
