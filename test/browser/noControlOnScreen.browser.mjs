import { test } from "node:test";
import { onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

const toList = (page) => page.getByRole("button", { name: "Back to list" }).click();
const notificationsOf = (page) => page.getByRole("region", { name: "App notifications" });

test("a call that comes while no control is on screen is told by the app, and can be answered there", () =>
  onPage(workspace(), async (page) => {
    const softphone = await readySoftphone(page);
    // Its first caller dials five seconds later.
    await softphone.people.getByRole("combobox").selectOption("A quiet morning");
    await softphone.somebody("Start");
    await toList(page);
    const notifications = notificationsOf(page);
    await notifications.getByText(english("Notification_IncomingCall", "Maria Alvarez")).waitFor();
    await notifications.getByRole("button", { name: "Answer" }).click();
    await notifications.getByText(english("Notification_IncomingCall", "Maria Alvarez")).waitFor({ state: "detached" });
    await page.getByText("Tom Okafor").click();
    await softphone.callWith("Maria Alvarez").shows(english("Stage_talking"));
  }));

test("a call that rings while the agent leaves the form is told by the app, and forgotten when the caller gives up", () =>
  onPage(workspace(), async (page) => {
    const softphone = await readySoftphone(page);
    await softphone.somebody("Priya Raghunathan calls");
    await softphone.callWith("Priya Raghunathan").shows(english("Stage_ringing"));
    await toList(page);
    const told = notificationsOf(page).getByText(english("Notification_IncomingCall", "Priya Raghunathan"));
    await told.waitFor();
    await page.goBack();
    await softphone.callWith("Priya Raghunathan").shows(english("Stage_ringing"));
    await told.waitFor({ state: "detached" });
    await softphone.somebody("Priya Raghunathan hangs up");
    await softphone.callWith("Priya Raghunathan").isGone();
  }));
