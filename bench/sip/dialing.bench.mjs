import { build } from "esbuild";
import { accountOf } from "../../scripts/sip/accounts.mjs";
import { newProfile } from "../../test/sip/support/browser.mjs";
import { openFarEnd } from "../../test/sip/support/farEnd.mjs";
import { farEnd, server } from "../../test/sip/support/servers.mjs";
import { readyAs } from "../../test/sip/support/softphone.mjs";
import { untilSo } from "../../test/sip/support/untilSo.mjs";
import { watchTheWire } from "./wire.mjs";

/** Nobody answers sooner; by then a page has drawn what there is to draw. */
const ringsMs = 300;

/** A page keeps the luck it was loaded with (some take 4 ms longer for each call): so many calls, and fresh pages take over. */
const roundsOfAPage = 10;

/** Dialing and being answered: the control in the workspace and SIP.js as it comes, in turn, against the same server and the same far end. */
export async function dialing({ rounds }) {
  const times = { ours: [], bare: [] };
  for (let done = 0; done < rounds; done += roundsOfAPage) await inFreshPages(times, Math.min(roundsOfAPage, rounds - done));
  return times;
}

async function inFreshPages(times, rounds) {
  const bob = await openFarEnd("bob");
  const ours = await ourTelephone();
  const bare = await bareTelephone();
  for (let round = -2; round < rounds; round += 1) {
    for (const [name, telephone] of round % 2 === 0 ? [["ours", ours], ["bare", bare]] : [["bare", bare], ["ours", ours]]) {
      const time = await oneCall(telephone, bob);
      // The first two warm both up.
      if (round >= 0) times[name].push(time);
    }
  }
  await Promise.all([bob.close(), ours.close(), bare.close()]);
}

async function oneCall({ page, call, end }, bob) {
  const before = await bob.count();
  await page.evaluate(() => window.wire.forget());
  const dialedAt = await call();
  const incoming = await bob.comesIn(before);
  const ringingAt = await seen(page, { start: "SIP/2.0 180", method: "INVITE", isOut: false, after: dialedAt });
  await new Promise((resolve) => setTimeout(resolve, ringsMs));
  const answeredAt = await bob.page.evaluate(() => Date.now());
  await incoming.answer();
  const establishedAt = await seen(page, { start: "ACK", method: "ACK", isOut: true, after: answeredAt });
  await end();
  await incoming.is("over");
  return { ringing: ringingAt - dialedAt, established: establishedAt - answeredAt };
}

function seen(page, wanted) {
  return untilSo(() => page.evaluate((given) => window.wire.find(given), wanted), (at) => at !== undefined, `${wanted.start} is on the wire`);
}

async function ourTelephone() {
  const softphone = await readyAs("alice", { organization: { doNotPhone: "off" }, before: (page) => page.addInitScript(watchTheWire) });
  const { page, close } = softphone;
  return {
    page,
    close,
    async call() {
      await softphone.numberToDial.fill("1002");
      return softphone.call.evaluate((button) => {
        const at = window.wire.now();
        button.click();
        return at;
      });
    },
    async end() {
      await softphone.callWith("1002").press("End");
      await softphone.callWith("1002").isGone();
    },
  };
}

async function bareTelephone() {
  const { outputFiles } = await build({ entryPoints: [new URL("bareTelephone.mjs", import.meta.url).pathname], bundle: true, write: false, format: "iife", target: "es2022", minify: true });
  const context = await newProfile();
  const page = await context.newPage();
  await page.addInitScript(watchTheWire);
  await page.goto(farEnd);
  await page.addScriptTag({ content: outputFiles[0].text });
  const { user, password } = accountOf("carol");
  await page.evaluate((given) => window.bareTelephone.start(given), { server: server.wss, domain: server.domain, user, password });
  return {
    page,
    close: () => context.close(),
    call: () => page.evaluate(() => {
      const at = window.wire.now();
      void window.bareTelephone.call("1002");
      return at;
    }),
    end: () => page.evaluate(() => window.bareTelephone.end()),
  };
}
