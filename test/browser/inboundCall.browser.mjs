import { test } from "node:test";
import assert from "node:assert/strict";
import { onPage } from "./support/openPage.mjs";
import { hosts } from "./support/servers.mjs";
import { readySoftphone } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

for (const { name, address } of hosts) {
  test(`${name}: somebody calls, is answered, held, and wrapped up`, () =>
    onPage(address, async (page) => {
      const softphone = await readySoftphone(page);
      await softphone.somebody("Maria Alvarez calls");
      const call = softphone.callWith("Maria Alvarez");
      await call.shows(english("Stage_ringing"));
      await call.press("Answer");
      await call.shows(english("Stage_talking"));
      await softphone.shows(english("AgentState_Active"));
      await call.press("Hold");
      await call.shows(english("Stage_held"));
      await call.press("Resume");
      await call.shows(english("Stage_talking"));
      await call.press("End");
      await call.wrapupReason.selectOption("Resolved");
      await call.notes.fill("Refund on its way");
      await softphone.shows(english("AgentState_Wrapup"));
      await call.press("Done");
      await call.isGone();
      await softphone.shows("Ready");
    }));

  test(`${name}: a declined call goes, and the agent stays reachable`, () =>
    onPage(address, async (page) => {
      const softphone = await readySoftphone(page);
      await softphone.somebody("Tom Okafor calls");
      const call = softphone.callWith("Tom Okafor");
      await call.press("Decline");
      await call.isGone();
      assert.equal(await softphone.agentState.isVisible(), true);
    }));
}
