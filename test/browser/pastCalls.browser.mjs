import assert from "node:assert/strict";
import { test } from "node:test";
import { onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { softphoneOn, talkingToMaria } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

test("calls that are over stand in Recent calls with what came of them, after a reload too, and are dialed again from there", () =>
  onPage(workspace(), async (page) => {
    const { softphone, call } = await talkingToMaria(page);
    await call.press("End");
    await call.press("Done");
    await softphone.shows("Ready");
    await softphone.somebody("Tom Okafor calls");
    await softphone.callWith("Tom Okafor").press("Decline");
    await softphone.callWith("Tom Okafor").isGone();

    const past = page.getByRole("grid", { name: english("Recent") });
    const rowOf = (name) => past.getByRole("row").filter({ hasText: name });
    await page.getByRole("button", { name: english("Recent") }).click();
    // What is read from the book is written: a page that goes within the few milliseconds before takes the last call with it.
    await rowOf("Tom Okafor").waitFor();
    await page.reload();
    await softphone.shows("Ready");
    await page.getByRole("button", { name: english("Recent") }).click();
    await rowOf("Tom Okafor").getByText(english("Outcome_declined"), { exact: true }).waitFor();
    assert.match(await rowOf("Maria Alvarez").innerText(), /\b0:\d\d\b/, "how long was talked");
    assert.deepEqual(await past.getByRole("row").locator("bdi").first().innerText(), "Tom Okafor", "the newest first");

    await rowOf("Maria Alvarez").getByRole("button", { name: english("CallNumber", "Maria Alvarez") }).click();
    await softphone.callWith("Maria Alvarez").shows(english("Stage_dialing"));
  }));

test("a call that nobody answered is told of until the agent has looked", () =>
  onPage(workspace(), async (page) => {
    const softphone = softphoneOn(page);
    await softphone.signIn();
    await softphone.choose("Ready");
    await softphone.somebody("Tom Okafor calls");
    await softphone.callWith("Tom Okafor").button("Answer").waitFor();
    await softphone.somebody("Tom Okafor hangs up");
    await softphone.callWith("Tom Okafor").isGone();
    const missed = page.getByRole("button", { name: `${english("Recent")}, ${english("RecentMissed", 1)}`, exact: true });
    await missed.click();
    await page.getByRole("grid", { name: english("Recent") }).getByText("Tom Okafor").waitFor();
    await missed.waitFor({ state: "detached" });
  }));
