import assert from "node:assert/strict";
import { test } from "node:test";
import { onPage } from "./support/openPage.mjs";
import { hosts } from "./support/servers.mjs";
import { softphoneOn } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

for (const { name, address, recordNumber } of hosts) {
  test(`${name}: the record's number is called, answered, muted, and hung up`, () =>
    onPage(address, async (page) => {
      const softphone = softphoneOn(page);
      await softphone.signIn();
      await softphone.callRecordNumber(recordNumber).click();
      const group = page.getByRole("group", { name: /^Call with/ });
      await group.getByText(english("Stage_dialing")).waitFor();
      await softphone.people.getByRole("button", { name: / answers$/ }).click();
      await group.getByText(english("Stage_talking")).waitFor();
      const press = (action) => group.getByRole("button", { name: action, exact: true }).click();
      await press("Mute");
      await press("Unmute");
      await press("Keypad");
      await press("5");
      await press("#");
      await press("End");
      await press("Done");
      await group.waitFor({ state: "detached" });
    }));

  test(`${name}: a number that is dialed turns out to be busy`, () =>
    onPage(address, async (page) => {
      const softphone = softphoneOn(page);
      await softphone.signIn();
      await softphone.numberToDial.fill("425 555 0101");
      await softphone.call.click();
      await softphone.calls.getByText(english("EndReason_busy")).waitFor();
    }));

  test(`${name}: what is no number is not dialed, and stays to be mended`, () =>
    onPage(address, async (page) => {
      const softphone = softphoneOn(page);
      await softphone.signIn();
      await softphone.numberToDial.fill("12x");
      await softphone.numberToDial.press("Enter");
      await page.getByText(english("NobodyFound")).waitFor();
      assert.equal(await softphone.numberToDial.inputValue(), "12x");
    }));
}
