import assert from "node:assert/strict";
import { test } from "node:test";
import { inOneBrowser } from "./support/openPage.mjs";
import { crash } from "./support/reload/breaks.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone, softphoneOn } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

test("two tabs show the same softphone, and either can do everything", () =>
  inOneBrowser(async (open) => {
    const first = await open(workspace());
    const softphone = await readySoftphone(first);
    const second = await open(workspace());
    const other = softphoneOn(second);
    await other.shows("Ready");
    await softphone.somebody("Maria Alvarez calls");
    for (const place of [softphone, other]) await place.callWith("Maria Alvarez").shows(english("Stage_ringing"));
    const call = other.callWith("Maria Alvarez");
    await call.press("Answer");
    await softphone.callWith("Maria Alvarez").shows(english("Stage_talking"));
    await softphone.callWith("Maria Alvarez").press("Hold");
    await call.shows(english("Stage_held"));
    await call.notes.fill("Typed in the second tab");
    await first.waitForFunction(() => [...document.querySelectorAll("textarea")].some(({ value }) => value === "Typed in the second tab"));
    await call.press("Resume");
    await call.press("End");
    await call.press("Done");
    await softphone.shows("Ready");
  }));

for (const [how, leave] of [
  ["closed", (page) => page.close({ runBeforeUnload: false })],
  ["crashed", crash],
]) {
  test(`the first tab is ${how}: the second goes on in the middle of the call`, () =>
    inOneBrowser(async (open) => {
      const first = await open(workspace());
      const softphone = await readySoftphone(first);
      const second = await open(workspace());
      const other = softphoneOn(second);
      await other.shows("Ready");
      await softphone.somebody("Maria Alvarez calls");
      const call = other.callWith("Maria Alvarez");
      await call.press("Answer");
      await call.shows(english("Stage_talking"));
      await leave(first);
      await call.press("Hold");
      await call.shows(english("Stage_held"));
      await call.press("Resume");
      await call.shows(english("Stage_talking"));
      await call.press("End");
      await call.press("Done");
      await other.shows("Ready");
      assert.equal(await second.getByRole("alert").count(), 0);
    }));
}

test("a tab that is reloaded finds the call where the others left it", () =>
  inOneBrowser(async (open) => {
    const first = await open(workspace());
    first.on("dialog", (dialog) => dialog.accept());
    const softphone = await readySoftphone(first);
    const second = await open(workspace());
    const other = softphoneOn(second);
    await other.shows("Ready");
    await softphone.somebody("Maria Alvarez calls");
    await other.callWith("Maria Alvarez").press("Answer");
    await softphone.callWith("Maria Alvarez").shows(english("Stage_talking"));
    await first.reload();
    await softphone.callWith("Maria Alvarez").shows(english("Stage_talking"));
    await softphone.callWith("Maria Alvarez").press("Hold");
    await other.callWith("Maria Alvarez").shows(english("Stage_held"));
  }));
