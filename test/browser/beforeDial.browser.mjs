import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, hears, integrationAddress, serveIntegration, startIntegration } from "./support/integration.mjs";
import { inOneBrowser } from "./support/openPage.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone } from "./support/softphone.mjs";

async function guarded(open, context) {
  await serveIntegration(context);
  const page = await open(workspace());
  const softphone = await readySoftphone(page);
  const guard = await open(integrationAddress());
  await startIntegration(guard, ["onBeforeDial", "onWorkitemCreate", "onError"]);
  return { page, softphone, guard };
}

async function dials(softphone) {
  await softphone.numberToDial.fill("(202) 555-0143");
  await softphone.call.click();
}

test("whoever subscribes to beforeDial places the calls", () =>
  inOneBrowser(async (open, context) => {
    const { page, softphone, guard } = await guarded(open, context);
    await dials(softphone);
    assert.equal((await hears(guard, "beforeDial")).dialedNumber, "+12025550143");
    await page.getByText("An integration takes care of this call.").waitFor();
    assert.deepEqual(await ask(guard, "dialOrConsult", "voice", "+12025550143"), { value: undefined });
    await softphone.callWith("Maria Alvarez").group.waitFor();
  }));

const endings = {
  "its tab is closed": (guard) => guard.close(),
  "its tab freezes": async (guard) => {
    guard.evaluate(() => {
      const until = Date.now() + 12_000;
      while (Date.now() < until);
    }).catch(() => undefined);
  },
};

for (const [what, end] of Object.entries(endings)) {
  test(`dialling works again within five seconds after ${what}`, () =>
    inOneBrowser(async (open, context) => {
      const { page, softphone, guard } = await guarded(open, context);
      await end(guard);
      await page.bringToFront();
      const since = Date.now();
      while ((await softphone.callWith("Maria Alvarez").group.count()) === 0) {
        assert.ok(Date.now() - since < 6_000, "dialling is still blocked");
        // Handed over, the number has gone from the field.
        await softphone.numberToDial.fill("(202) 555-0143");
        await softphone.call.click({ timeout: 1_000 }).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }));
}
