import { test } from "node:test";
import assert from "node:assert/strict";
import { onPage } from "./support/openPage.mjs";
import { harnessAddress, records, workspace } from "./support/servers.mjs";
import { softphoneOn } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

/** A call out is possible, whatever the column holds. */
async function canStillCall(page) {
  const softphone = softphoneOn(page);
  await softphone.signIn();
  await softphone.numberToDial.fill("4255550155");
  await softphone.call.click();
  await page.getByRole("group", { name: /^Call with/ }).getByText(english("Stage_dialing")).waitFor();
  return softphone;
}

test("read-only form: the number can be called, not changed", () =>
  onPage(workspace({ readOnly: 1, record: records.maria }), async (page) => {
    const { recordNumber } = softphoneOn(page);
    assert.equal(await recordNumber.getAttribute("readonly"), "");
    assert.equal(await recordNumber.inputValue(), "(202) 555-0143");
    await canStillCall(page);
  }));

test("column hidden by security: the number is nowhere, calls are possible", () =>
  onPage(workspace({ hidden: 1, record: records.maria }), async (page) => {
    const { recordNumber } = await canStillCall(page);
    assert.equal(await recordNumber.inputValue(), "");
    assert.equal(await page.getByRole("button", { name: /555-0143/ }).count(), 0);
  }));

test("empty column", () =>
  onPage(workspace({ record: records.withoutNumber }), async (page) => {
    const { recordNumber } = await canStillCall(page);
    assert.equal(await recordNumber.inputValue(), "");
  }));

test("column that holds no number", () =>
  onPage(workspace({ record: records.withText }), async (page) => {
    const { recordNumber } = await canStillCall(page);
    assert.equal(await recordNumber.inputValue(), "ask reception");
    await page.getByText(english("RecordNumberOdd")).waitFor();
  }));

test("new record: a number is written, and saved with it", () =>
  onPage(workspace({ page: "new" }), async (page) => {
    const { recordNumber } = await canStillCall(page);
    await recordNumber.fill("+1 425 555 0144");
    await recordNumber.press("Enter");
    await page.getByRole("textbox", { name: "Last Name" }).fill("Newcomer");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: /^Newcomer/ }).waitFor();
    await page.getByRole("group", { name: /^Call with/ }).waitFor();
    assert.equal(await recordNumber.inputValue(), "(425) 555-0144");
  }));

test("the harness as pcf-start starts it, every text \"val\": said what is wrong, and calls are possible", () =>
  onPage(
    harnessAddress,
    async (page) => {
      await page.getByText(/^The configuration is not valid/).waitFor();
      const { recordNumber } = await canStillCall(page);
      assert.equal(await recordNumber.inputValue(), "val");
    },
    { before: (page) => page.addInitScript(() => localStorage.setItem("OpenSoftphone.SoftphoneControl_properties", "{}")) },
  ));
