import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { inOneBrowser } from "./support/openPage.mjs";
import { hears, integrationAddress, serveIntegration, startIntegration } from "./support/integration.mjs";
import { workspace } from "./support/servers.mjs";
import { readySoftphone } from "./support/softphone.mjs";

const documentation = new URL("../../../shared/spec/004_76189a718ac1c08f.txt", import.meta.url);
const missing = existsSync(documentation) ? false : "the documentation is not beside this checkout";

/** The samples as they stand on the page, in their order. */
function samples() {
  const lines = readFileSync(documentation, "utf8").split("\n");
  return lines.flatMap((line, at) => (line.startsWith("Sample code for custom integrations") ? [sampleAt(lines, at + 1)] : []));
}

/** As many lines as it takes until every bracket is closed. */
function sampleAt(lines, start) {
  let open = 0;
  for (let at = start; at < lines.length; at += 1) {
    for (const sign of lines[at]) open += "([{".includes(sign) ? 1 : ")]}".includes(sign) ? -1 : 0;
    if (open === 0) return lines.slice(start, at + 1).join("\n");
  }
  throw new Error(`The sample in line ${start} never ends.`);
}

test("every sample of the documentation runs as it stands", { skip: missing }, () =>
  inOneBrowser(async (open, context) => {
    await serveIntegration(context);
    const agentsTab = await open(workspace());
    await readySoftphone(agentsTab);
    const integration = await open(integrationAddress());
    await startIntegration(integration);
    const said = [];
    integration.on("console", (message) => message.type() === "warning" && said.push(message.text()));
    const [handlers, requests] = [samples().filter((code) => code.startsWith("cil.on")), samples().filter((code) => !code.startsWith("cil.on"))];
    assert.equal(handlers.length, 9);
    assert.equal(requests.length, 10);
    for (const code of handlers) await integration.evaluate(code);
    const results = {};
    // The names that the samples take from their surroundings.
    const preamble = `const templateName = "case", templateParameter = { id: "1" }, phonenumber = "+12025550143", requestId = "sample-" + Math.random(), channelId = "voice", newState = "NotReady", reasonCode = "2";`;
    for (const code of requests) {
      const name = /cil\.(\w+)/.exec(code)[1];
      const body = code.startsWith("const result") ? `${code}\nreturn result;` : code;
      results[name] = await integration.evaluate(`(async () => { ${preamble}\n${body} })()`);
    }
    assert.deepEqual(Object.keys(results).sort(), ["createSession", "dialOrConsult", "getChannel", "getCustomSettings", "getReasonCodeList", "isPrimaryTab", "setAgentState", "showError", "showInfo", "writeLog"]);
    for (const name of ["createSession", "dialOrConsult", "setAgentState", "showError", "showInfo", "writeLog"]) assert.equal(results[name], undefined);
    assert.equal(results.getChannel.channel.id, "telephony");
    assert.deepEqual(results.getReasonCodeList[0], { label: "End of shift", id: "11" });
    assert.equal(results.getCustomSettings.length, 5);
    assert.equal(results.isPrimaryTab, false);
    const created = await hears(integration, "workitemCreate");
    assert.equal(created.ani, "+12025550143");
    await integration.waitForFunction(() => window.heard.some(({ event }) => event === "workitemConnect"));
    await integration.waitForTimeout(0);
    for (const name of ["onBeforeDial"]) assert.equal(said.some((text) => text.includes(name)), false);
    for (const name of ["onWorkitemCreate", "onWorkitemConnect", "onAgentStateChange"]) assert.ok(said.some((text) => text.startsWith(`message: ${name}`)), `${name} was not said: ${said.join("\n")}`);
    await agentsTab.getByText("Oh no...").waitFor();
  }));
