import { test } from "node:test";
import { onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

test("an account that was signed in on another device is told so, and used here again", () =>
  onPage(workspace(), async (page) => {
    const softphone = await readySoftphone(page);
    await softphone.somebody(english("AgentElsewhere"));
    const banner = page.getByText(english("Error_signedInElsewhere"));
    await banner.waitFor();
    await page.getByRole("button", { name: english("UseHere"), exact: true }).click();
    await banner.waitFor({ state: "detached" });
    await softphone.choose("Ready");
    await softphone.somebody("Maria Alvarez calls");
    await softphone.callWith("Maria Alvarez").press("Answer");
    await softphone.callWith("Maria Alvarez").shows(english("Stage_talking"));
  }));
