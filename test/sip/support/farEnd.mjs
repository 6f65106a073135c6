import { accountOf } from "../../../scripts/sip/accounts.mjs";
import { newProfile } from "./browser.mjs";
import { hearingOf } from "./hearing.mjs";
import { farEnd as address, server } from "./servers.mjs";
import { untilSo } from "./untilSo.mjs";

/**
 * A registered telephone in a page of its own (test/sip/farEnd), made of JsSIP.
 * @param {string} user an account of scripts/sip/accounts.mjs
 * @param {{ hz?: number, answers?: "auto" | "manual" | `${number}`, password?: string, socket?: string }} options `hz`: what it says; `answers`: how it does; `socket`: another address of the server
 */
export async function openFarEnd(user, { hz = 880, answers = "manual", socket = server.ws, ...other } = {}) {
  const { password, displayName } = { ...accountOf(user), ...other };
  const context = await newProfile();
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(address);
  const ask = (name, ...given) => page.evaluate(([method, args]) => window.farEnd[method](...args), [name, given]);
  const close = () => context.close();
  await ask("start", { server: socket, user, password, displayName, domain: server.domain, hz, answers }).catch(async (error) => {
    await close();
    throw error;
  });
  const addressOf = (whom) => `sip:${whom}@${server.domain}`;
  const callAt = (at) => createCall({ at, ask, addressOf });
  return {
    page,
    context,
    /** Errors that the page has thrown. */
    faults,
    close,
    /** What it says from now on. Hz */
    say: (frequency) => ask("say", frequency),
    answers: (how) => ask("answers", how),
    call: async (whom, headers) => callAt(await ask("call", addressOf(whom), headers)),
    /** How many calls there have been. */
    count: () => ask("count"),
    /** The next call that comes in; `since`: that many are no news. */
    async comesIn(since = 0) {
      await untilSo(() => ask("count"), (count) => count > since, "a call comes in");
      return callAt(since);
    },
    isRegistered: () => ask("isRegistered"),
  };
}

function createCall({ at, ask, addressOf }) {
  const describe = () => ask("describe", at);
  const is = (state, ms) => untilSo(describe, (call) => call.state === state, `the far end's call is ${state}`, ms);
  return {
    at,
    describe,
    /** Until it is `ringing`, `up` or `over`; resolves to all that is known of the call. */
    is,
    /** Until something is true of it. */
    shows: (isGood, what, ms) => untilSo(describe, isGood, what, ms),
    answer: async () => {
      await ask("answer", at);
      return is("up");
    },
    refuse: (status) => ask("refuse", at, status),
    hangUp: () => ask("hangUp", at),
    hold: () => ask("hold", at),
    resume: () => ask("resume", at),
    restartIce: () => ask("restartIce", at),
    /** Sends nothing any more, not even silence. */
    stopSending: () => ask("stopSending", at),
    sendAgain: () => ask("sendAgain", at),
    /** The ICE generation of each side: another after a restart. */
    generations: () => ask("generations", at),
    sendDigits: (digits, how) => ask("sendDigits", at, digits, how),
    transferTo: (whom) => ask("transferTo", at, addressOf(whom)),
    transferToCall: (other) => ask("transferToCall", at, other.at),
    packetsIn: () => ask("packetsIn", at),
    ...hearingOf({ level: (hz) => ask("level", at, hz), loudest: () => ask("loudest", at) }),
  };
}
