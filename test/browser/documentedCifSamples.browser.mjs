import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { inPanel, inSession } from "./support/channelProvider.mjs";
import { onPage } from "./support/openPage.mjs";
import { providerUrl, readyProvider, serveProvider } from "./support/provider.mjs";
import { workspace } from "./support/servers.mjs";

const pageAt = (name) => new URL(`../../../shared/spec/${name}.txt`, import.meta.url);
const createSessionPage = pageAt("001_7a60e0808c93702c");
const logAnalyticsEventPage = pageAt("000_2eff37c8829e1922");
const missing = [createSessionPage, logAnalyticsEventPage].every((page) => existsSync(page)) ? false : "the documentation is not beside this checkout";

/** What follows the heading "Example", up to the last call, as it stands. */
function sampleOf(page) {
  const [before, code] = readFileSync(page, "utf8").split("\nExample\n");
  return { code: code.slice(0, code.lastIndexOf(");") + 2), structure: /\n(\{ ?\n[\s\S]*?\n\})\n/.exec(before)[1] };
}

/** In the frame of a provider that has nothing but the framework. */
const inProvider = (story) =>
  onPage(workspace({ ...inPanel, providerUrl }), async (page) => story(page, await readyProvider(page)), { before: serveProvider });

/** What it writes on the console first. */
const run = (provider, code) =>
  provider.evaluate(`new Promise((resolve) => {
    const console = { log: (value) => resolve({ logged: value }), error: (value) => resolve({ failed: String(value) }) };
    ${code}
  })`);

test("the sample of createSession opens a session, as it stands", { skip: missing }, () =>
  inProvider(async (page, provider) => {
    const { logged } = await run(provider, sampleOf(createSessionPage).code);
    assert.deepEqual(await provider.evaluate(() => window.Microsoft.CIFramework.getAllSessions()), [logged]);
    await inSession(page, "Contoso");
  }));

test("the sample of logAnalyticsEvent logs an event of the page's own structure, as it stands", { skip: missing }, () =>
  inProvider(async (page, provider) => {
    const { code, structure } = sampleOf(logAnalyticsEventPage);
    const data = JSON.parse(structure);
    data.events[0].eventTimestamp = "2026-01-01T12:00:00.000Z";
    const names = `const data = ${JSON.stringify(data)}, eventName = "CallHold", correlationId = crypto.randomUUID();`;
    assert.deepEqual(await run(provider, `${names}\n${code}`), { logged: "" });
    await page.getByRole("button", { name: "Workspace settings" }).click();
    const told = page.getByRole("list", { name: "Analytics events" }).getByRole("listitem");
    await told.getByText(data.events[0].kpiEventName, { exact: true }).waitFor();
    assert.equal(await told.count(), 1);
  }));
