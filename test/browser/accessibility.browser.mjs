import { test } from "node:test";
import assert from "node:assert/strict";
import { accessibilityFaults } from "./support/accessibilityFaults.mjs";
import { onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone } from "./support/softphone.mjs";

for (const dark of [0, 1]) {
  test(`nobody is kept out, from sign-in to wrap-up, in ${dark === 1 ? "dark" : "light"} colours`, () =>
    onPage(workspace({ dark }), async (page) => {
      const faults = new Set();
      const look = async (moment) => {
        for (const fault of await accessibilityFaults(page)) faults.add(`${moment}: ${fault}`);
      };
      await page.getByRole("button", { name: "Sign in" }).waitFor();
      await look("signed out");
      const softphone = await readySoftphone(page);
      await look("ready");
      await softphone.somebody("Maria Alvarez calls");
      const call = softphone.callWith("Maria Alvarez");
      await call.button("Answer").waitFor();
      await look("incoming");
      await call.press("Answer");
      await call.press("Keypad");
      await look("talking, keys open");
      await call.press("Consult");
      await look("choosing whom to consult");
      await call.press("Hold");
      await call.button("Resume").waitFor();
      await look("on hold");
      await call.press("End");
      await call.button("Done").waitFor();
      await look("wrap-up");
      assert.deepEqual([...faults], []);
    }));
}
