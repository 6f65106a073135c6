import { test } from "node:test";
import assert from "node:assert/strict";
import { downloaded, openDiagnostics } from "./support/diagnostics.mjs";
import { inOneBrowser, onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { talkingToMaria } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

test("a call is recorded without a word of who it was, and watched again", () =>
  inOneBrowser(async (open) => {
    const agent = await open(workspace());
    const { call } = await talkingToMaria(agent);
    await call.notes.fill("Moves to Gartenstrasse");
    await call.press("Hold");
    await call.button("Resume").waitFor();
    await openDiagnostics(agent);
    const { name, text } = await downloaded(agent, "FlightDownload");
    assert.match(name, /^open-softphone-flight-\d{12}\.json$/);
    for (const secret of ["Maria", "Alvarez", "2025550143", "Gartenstrasse", "Morgan"]) assert.ok(!text.includes(secret), secret);

    const helper = await open(workspace({ replay: 1 }));
    await helper.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    const film = helper.getByRole("region", { name: "The softphone as it was" });
    await film.getByText(english("SimulationBadge")).waitFor();
    await helper.getByRole("slider", { name: "Step" }).press("End");
    const watched = film.getByRole("group", { name: /^Call with Person \d+$/ });
    await watched.getByRole("button", { name: "Resume", exact: true }).waitFor();
    // Nothing is asked of anybody.
    await watched.getByRole("button", { name: "Resume", exact: true }).click();
    await helper.getByRole("listbox", { name: "Actions" }).getByRole("option", { name: /workitemConnect/ }).click();
    await watched.getByRole("button", { name: "Hold", exact: true }).waitFor();
    assert.equal(await helper.getByText(/makes something else of it/).count(), 0);
  }));

test("what is no recording is refused with a sentence", () =>
  onPage(workspace({ replay: 1 }), async (page) => {
    await page.locator("input[type=file]").setInputFiles({ name: "notes.json", mimeType: "application/json", buffer: Buffer.from("{}") });
    await page.getByRole("alert").filter({ hasText: "This is no flight recording of the softphone." }).waitFor();
  }));

test("the phone is restarted in the middle of a call, and the call is still there with its notes", () =>
  onPage(workspace(), async (page) => {
    const { call } = await talkingToMaria(page);
    await call.notes.fill("Moves on Friday");
    await openDiagnostics(page);
    await page.getByRole("button", { name: english("Restart"), exact: true }).click();
    await page.getByRole("button", { name: english("RestartNow") }).click();
    await page.getByText(english("Error_restarted")).waitFor();
    await page.getByText(english("LineUp", "").trim()).waitFor();
    assert.equal(await call.notes.inputValue(), "Moves on Friday");
    await call.press("Hold");
    await call.button("Resume").waitFor();
  }));
