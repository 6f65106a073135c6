import { test } from "node:test";
import { onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone, softphoneOn } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

test("two controls on one form are one phone", () =>
  onPage(workspace({ second: 1 }), async (page) => {
    const first = page.getByRole("group", { name: "Business Phone" });
    const second = page.getByRole("group", { name: "Mobile Phone" });
    const softphone = await readySoftphone(first);
    const other = softphoneOn(second);
    await other.shows("Ready");
    await softphone.somebody("Grace Lindqvist calls");
    await softphone.callWith("Grace Lindqvist").shows(english("Stage_ringing"));
    await other.callWith("Grace Lindqvist").press("Answer");
    await softphone.callWith("Grace Lindqvist").shows(english("Stage_talking"));
    await softphone.callWith("Grace Lindqvist").press("End");
    await other.callWith("Grace Lindqvist").press("Done");
    await softphone.callWith("Grace Lindqvist").isGone();
  }));
