import { test } from "node:test";
import { onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { talkingToMaria } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

const target = (page, name) => page.getByRole("button", { name: new RegExp(`^${name} `) }).click();

test("a colleague is asked first, then gets the call", () =>
  onPage(workspace(), async (page) => {
    const { softphone, call } = await talkingToMaria(page);
    await call.press("Consult");
    await target(page, "Dana Keller");
    await call.shows(english("Stage_held"));
    const consultation = softphone.callWith("Dana Keller");
    await softphone.somebody("Dana Keller answers");
    await consultation.shows(english("Stage_talking"));
    await call.press("Complete transfer");
    await consultation.isGone();
    await call.press("Done");
    await call.isGone();
  }));

test("a call goes to a queue without asking", () =>
  onPage(workspace(), async (page) => {
    const { softphone, call } = await talkingToMaria(page);
    await call.press("Transfer");
    await target(page, "Sales");
    await call.press("Done");
    await call.isGone();
    await softphone.shows("Ready");
  }));

test("the line breaks in a call and comes back: the call is still there", () =>
  onPage(workspace(), async (page) => {
    const { softphone, call } = await talkingToMaria(page);
    await softphone.somebody(english("LineDrops"));
    await page.getByText(english("ConnectionLost")).first().waitFor();
    await softphone.somebody(english("LineReturns"));
    await softphone.people.getByRole("button", { name: english("LineDrops") }).waitFor();
    await page.getByText(english("Connecting")).waitFor({ state: "hidden" });
    await call.shows(english("Stage_talking"));
    await call.press("Hold");
    await call.shows(english("Stage_held"));
  }));
