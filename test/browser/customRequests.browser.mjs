import assert from "node:assert/strict";
import { test } from "node:test";
import { onPage } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone, softphoneOn } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

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

test("with the softphone in a side pane it is heard once, whether a form has a control or not", () =>
  onPage(workspace({ sidePane: 1 }), async (page) => {
    const pane = page.frameLocator('iframe[title="Softphone"]');
    await readySoftphone(pane);
    const opened = async () => (await Promise.all([pane, page].map((place) => place.getByRole("button", { name: english("CloseSession", "Once") }).count()))).reduce((sum, count) => sum + count);
    await dispatch(page, "integrationapi", { request: "createSession", templateName: "Once" });
    // The second comes after whatever the first has led to.
    await dispatch(page, "integrationapi", { request: "setAgentState", channelId: "voice", state: "NotReady", reasonCode: "1" });
    await softphoneOn(pane).shows("Break");
    assert.equal(await opened(), 1);
    await page.getByRole("button", { name: "Back to list" }).click();
    await dispatch(page, "integrationapi", { request: "setAgentState", channelId: "voice", state: "NotReady", reasonCode: "2" });
    await softphoneOn(pane).shows("Lunch");
    await dispatch(page, "CIClickToAct", { value: "(202) 555-0143" });
    await pane.getByRole("group", { name: "Call with Maria Alvarez" }).waitFor();
  }));
