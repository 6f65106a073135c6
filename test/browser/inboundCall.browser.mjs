import { test } from "node:test";
import assert from "node:assert/strict";
import { onPage } from "./support/openPage.mjs";
import { inboundCallFromStartToEnd } from "./support/inboundCall.mjs";
import { hosts } from "./support/servers.mjs";
import { readySoftphone } from "./support/softphone.mjs";

for (const { name, address } of hosts) {
  test(`${name}: somebody calls, is answered, held, and wrapped up`, () =>
    onPage(address, inboundCallFromStartToEnd));

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
