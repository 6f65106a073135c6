import { createHash } from "node:crypto";
import { accountOf } from "../../../scripts/sip/accounts.mjs";
import { readLog } from "../../browser/support/channelProvider.mjs";
import { downloaded, openDiagnostics } from "../../browser/support/diagnostics.mjs";
import { ask, hears, integrationAddress, serveIntegration, startIntegration } from "../../browser/support/integration.mjs";
import { overhear } from "../../browser/support/overhear.mjs";
import { storagesOf } from "../../browser/support/storages.mjs";
import { english } from "../../browser/support/texts.mjs";
import { dropSockets, holdSockets } from "./sockets.mjs";
import { openSoftphone, settingsAddress } from "./softphone.mjs";
import { untilSo } from "./untilSo.mjs";
import { recordWire } from "./wire.mjs";

export const { password } = accountOf("alice");
export const wrongPassword = "s3cret-mistyped";
export const [name, note, variable] = ["Zebedee", "my cat ate the invoice", "Ottoline"];
export const [dialed, numberInName, cardNumber, digits] = ["+12025550143", "+493090182099", "4111111111111111", "86753098675"];

/** Whatever opens the account, or an answer to the server's question. */
function secretsOn(wires) {
  const answers = wires.flatMap(({ messages }) => messages).flatMap(({ text }) => [...text.matchAll(/(?:response|nonce|cnonce)="?([\da-f+/=\w-]{8,})/gi)].map(([, value]) => value));
  const realms = new Set(wires.flatMap(({ messages }) => messages).flatMap(({ text }) => [...text.matchAll(/realm="([^"]+)"/g)].map(([, realm]) => realm)));
  const hashes = [...realms].map((realm) => createHash("md5").update(`alice:${realm}:${password}`).digest("hex"));
  return [password, wrongPassword, ...new Set(answers), ...hashes];
}

const answer = ({ page }) => page.getByRole("button", { name: "Answer", exact: true });

/** An evening with an account that is typed: wrongly first, and in whichever tab it is asked for. */
async function typed(openTab) {
  const tabs = [await openTab(), await openTab()];
  const asked = (text) => untilSo(async () => {
    for (const tab of tabs) {
      if (await tab.page.getByLabel("Password", { exact: true }).isVisible()) return tab.answerAccount("alice", text).then(() => true);
    }
    return false;
  }, Boolean, "the account is asked for");
  await tabs[0].signIn();
  await asked(wrongPassword);
  await untilSo(() => tabs.some(({ wire }) => wire.got(403, "REGISTER").length > 0), Boolean, "the account is refused");
  if ((await tabs[0].page.getByLabel("Password", { exact: true }).count()) === 0) await tabs[0].signIn();
  await asked(password);
  await untilSo(() => tabs.some(({ wire }) => wire.got(200, "REGISTER").length > 0), Boolean, "the account is taken");
  await tabs[0].signOut();
  for (const { page } of tabs) await page.close();
}

/** Missed, and called, in the only tab: another that took the phone meanwhile would not know who rings. */
async function called(tab, far) {
  const headers = [`X-Customer: ${variable} ${cardNumber}`];
  const missed = await far.call("alice", headers);
  await answer(tab).waitFor();
  await missed.hangUp();
  await answer(tab).waitFor({ state: "detached" });
  const taken = await far.call("alice", headers);
  await answer(tab).click();
  await taken.is("up");
  await tab.page.getByRole("textbox", { name: "Notes" }).fill(`${note} ${cardNumber}`);
  await taken.hangUp();
  await tab.shows("Ready");
}

/** A call out in two tabs, with all that an integration can do about it and a line that breaks. */
async function calling([first, second], integration, outside) {
  const registered = () => [first, second].reduce((sum, { wire }) => sum + wire.got(200, "REGISTER").length, 0);
  await second.shows("Ready");
  await first.dial(dialed);
  await outside.comesIn();
  const { id, channelId } = await hears(integration, "workitemConnect");
  await ask(integration, "sendDtmf", digits, id);
  await ask(integration, "updateWorkitemData", channelId, id, { card: cardNumber, who: variable });
  await ask(integration, "writeLog", `${dialed} called, then ${cardNumber}`, "Error");
  await ask(integration, "showError", `${name} ${cardNumber}`, name, {});
  await ask(integration, "dialOrConsult", "voice", `${name} ${cardNumber}`);
  const before = registered();
  await Promise.all([first, second].map(({ page }) => dropSockets(page)));
  await untilSo(registered, (count) => count > before, "the account is registered again");
  await second.page.getByRole("textbox", { name: "Notes" }).fill(note);
  await untilSo(() => first.page.getByRole("textbox", { name: "Notes" }).inputValue(), (text) => text === note, "the note is in both tabs");
}

/** A day with an account that the organization hands out; at its end one tab goes in a call. */
async function worked(openTab, context, far, outside) {
  const first = await openTab({ sipAccount: "alice" });
  const integration = await context.newPage();
  await integration.goto(integrationAddress());
  await startIntegration(integration);
  await first.signIn();
  await first.choose("Ready");
  await called(first, far);
  await integration.evaluate(() => void (window.heard = []));
  const second = await openTab({ sipAccount: "alice" });
  await calling([first, second], integration, outside);
  await first.page.close();
  await untilSo(() => second.sounding(), (count) => count === 1, "the other tab has the call");
  await second.page.getByText(english("Stage_talking"), { exact: true }).first().waitFor();

  const log = await readLog(second.page, "link.changed");
  const inCall = await storagesOf(second.page);
  await second.page.getByRole("button", { name: "End", exact: true }).click();
  await second.shows("Ready");
  await openDiagnostics(second.page);
  const [recording, health] = [await downloaded(second.page, "FlightDownload"), await downloaded(second.page, "HealthDownload")];
  return { log, recording: recording.text, health: health.text, stored: [inCall, await storagesOf(second.page)] };
}

/**
 * Lives through it all in a browser profile.
 * @param far an account that calls with `name` and `numberInName`
 * @param outside the phone that every long number reaches
 * @returns what was said between pages, to the server and on the console; what the log, the recording and the health summary have; what is stored in a call and after it
 */
export async function liveThrough(context, far, outside) {
  const consoled = [];
  context.on("console", (message) => void consoled.push(message.text()));
  context.on("weberror", (error) => void consoled.push(String(error.error())));
  const said = await overhear(context);
  await serveIntegration(context);
  const wires = [];
  async function openTab(settings) {
    const wire = recordWire();
    wires.push(wire);
    const tab = await openSoftphone({ context, address: settingsAddress(settings), before: (page) => Promise.all([wire.before(page), holdSockets(page)]) });
    return { ...tab, wire };
  }
  await typed(openTab);
  const seen = await worked(openTab, context, far, outside);
  return { ...seen, said, wires, console: consoled, secrets: secretsOn(wires) };
}
