import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, integrationAddress, serveIntegration, startIntegration } from "./support/integration.mjs";
import { linesOf, standsOut } from "./support/lines.mjs";
import { inOneBrowser } from "./support/openPage.mjs";
import { addPolicy, violationsOn } from "./support/policy.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

const reported = "require-trusted-types-for 'script'; trusted-types open-softphone";
const tom = "+44 7700 900461";
const [override, endOfIsolate] = ["\u202e", "\u2069"];

/** What somebody may be called, the number they call from, and what of it the agent is to read. */
const texts = [
  { kind: "markup", from: "+447700900951", text: `<img src=x onerror="window.evil=1">Eve<script>window.evil=1</script>` },
  { kind: "a link that is a script", from: "+447700900952", text: "javascript:window.evil=1 [Eve](javascript:window.evil=1)" },
  { kind: "letters that turn around what follows", from: "+447700900953", text: `${endOfIsolate}${override}Eve`, seen: "Eve" },
  { kind: "ten thousand letters without a blank", from: "+447700900954", text: "W".repeat(10_000), seen: "WWWWWWWWWW" },
  { kind: "signs of control", from: "+447700900955", text: "Eve\u0000v\u0001e\u001b[31m", seen: "Eve" },
  { kind: "joined emoji, and a letter with a hundred marks", from: "+447700900956", text: `${"👩‍👩‍👧‍👦".repeat(30)}E${"\u0301".repeat(100)}`, seen: "👩‍👩‍👧‍👦" },
];

const control = (tab) => tab.getByRole("group", { name: "Business Phone" });
const hasConsult = (tab) => tab.getByRole("button", { name: english("Consult"), exact: true });
const question = (tab) => tab.getByRole("alertdialog").filter({ has: hasConsult(tab) });

/** Who has a record of that name calls, is answered, and an integration says it, too, wherever it may say something. */
async function callFrom({ from, text }, { tab, softphone, integration }) {
  await tab.evaluate(([telephone1, fullname]) => window.Xrm.WebApi.createRecord("contact", { firstname: fullname, lastname: "", fullname, telephone1 }), [from, text]);
  const dialer = softphone.people.getByRole("textbox", { name: english("AnyNumber") });
  await dialer.fill(from);
  await dialer.press("Enter");
  await tab.getByRole("button", { name: "Answer", exact: true }).click();
  await tab.getByText(english("Stage_talking"), { exact: true }).waitFor();
  const { value: [{ id, channelId }] } = await ask(integration, "getWorkitems");
  // As long as the door lets it be.
  for (const data of [{ subject: text }, { [text.slice(0, 60)]: "1" }]) await ask(integration, "updateWorkitemData", channelId, id, data);
  assert.equal((await ask(integration, "showInfo", text.slice(0, 60))).error, undefined);
}

test("whatever people, variables and messages are called: it is text, it runs nowhere, stays in a column of 320 pixels, and turns no number around", () =>
  inOneBrowser(
    async (open, context) => {
      await serveIntegration(context);
      const tab = await open(workspace({ width: "medium" }), (page) => addPolicy(page, { reported }));
      const softphone = await readySoftphone(tab);
      const integration = await open(integrationAddress());
      await startIntegration(integration);
      for (const caller of texts) {
        const { kind, text, seen = text } = caller;
        await callFrom(caller, { tab, softphone, integration });
        await control(tab).getByText(seen).locator("visible=true").first().waitFor();
        assert.deepEqual([kind, await standsOut(control(tab))], [kind, []]);
        await softphone.numberToDial.fill(tom);
        await softphone.call.click();
        const asked = await linesOf(question(tab));
        if (seen === "Eve") assert.match(asked, /^You are talking to Eve/);
        assert.ok(asked.includes(`Consult ${tom}?`), `${kind}: ${asked.slice(-200)}`);
        await question(tab).press("Escape");
        await tab.getByRole("button", { name: "End", exact: true }).click();
        await tab.getByRole("button", { name: "Done", exact: true }).click();
        await softphone.shows("Ready");
      }
      for (const place of [tab, integration]) {
        assert.equal(await place.evaluate(() => window.evil), undefined);
        assert.equal(await place.locator("img[src='x'], a[href^='javascript:']").count(), 0);
      }
      const ours = (await violationsOn(tab)).filter((violation) => /\/control\/|\/osp_\//.test(violation.split(" ")[1]));
      assert.deepEqual(ours, []);
    },
    { width: 320, expected: /Report Only|report-only/i },
  ));
