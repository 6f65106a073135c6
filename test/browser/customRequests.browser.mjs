import { test } from "node:test";
import { onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone } from "./support/softphone.mjs";

const dispatch = (page, type, detail) => page.evaluate(([name, given]) => { window.dispatchEvent(new CustomEvent(name, { detail: given })); }, [type, detail]);

test("any page of Dynamics can ask by a window event", () =>
  onPage(workspace(), async (page) => {
    const softphone = await readySoftphone(page);
    await dispatch(page, "integrationapi", { request: "setAgentState", channelId: "voice", state: "NotReady", reasonCode: "2" });
    await softphone.shows("Lunch");
    await dispatch(page, "integrationapi", { request: "createSession", templateName: "Case session" });
    await page.getByText("Case session").waitFor();
    await dispatch(page, "integrationapi", { request: "getChannel", channelId: "voice" });
    await dispatch(page, "integrationapi", null);
    await dispatch(page, "CIClickToAct", { value: "(202) 555-0143", name: "telephone1", format: "phone", entityLogicalName: "contact", entityId: "1" });
    await softphone.callWith("Maria Alvarez").group.waitFor();
  }));
