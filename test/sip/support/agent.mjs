import { accountOf } from "../../../scripts/sip/accounts.mjs";
import { softphoneOn } from "../../browser/support/softphone.mjs";
import { newProfile } from "./browser.mjs";
import { hearingOf } from "./hearing.mjs";
import { createEars } from "./ears.mjs";
import { server, workspace } from "./servers.mjs";

/** What our agents say: the tone in Chromium's fake microphone. */
export { microphone } from "./servers.mjs";

/**
 * The softphone in a workspace with real calls, in a browser profile of its own.
 * @param {{ account?: string, settings?: Record<string, string | number>, configuration?: object, before?: () => void }} options
 *   `account`: handed out by the organization; empty: the agent types it; `configuration`: over that of the workspace; `before`: runs in its pages before
 *   anything else
 */
export async function openAgent({ account = "alice", settings = {}, configuration = {}, before } = {}) {
  const context = await newProfile();
  await context.addInitScript({ content: `${earsScript}` });
  if (before) await context.addInitScript(before);
  const faults = [];
  const address = `${workspace}/?${new URLSearchParams({ backend: "sip", sipServer: server.ws, sipDomain: server.domain, sipAccount: account, configuration: JSON.stringify(configuration), ...settings })}`;
  const openTab = async () => {
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error.stack ?? error.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text().slice(0, 600)));
    await page.goto(address);
    return { page, softphone: softphoneOn(page), ...hearsOn(page) };
  };
  return {
    ...(await openTab()),
    context,
    openTab,
    /** Errors that pages threw or wrote. */
    faults,
    /** What the agent would type. */
    credentials: account === "" ? undefined : accountOf(account),
    close: () => context.close(),
  };
}

/** What comes out of the page's loudspeaker: all of its audio elements that play. */
function hearsOn(page) {
  const ask = (method, ...given) => page.evaluate(([name, args]) => window.playedHere[name](...args), [method, given]);
  return hearingOf({ level: (hz) => ask("level", hz), loudest: () => ask("loudest") });
}

/** Remembers audio elements as they are played, whether or not they are part of the document, and measures them; functions are sent as text. */
const earsScript = `(${playedHere})(${createEars})`;

function playedHere(makeEars) {
  const elements = new Set();
  const ears = new Map();
  let context;
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function () {
    elements.add(this);
    return play.call(this);
  };
  const playing = () => {
    document.querySelectorAll("audio").forEach((element) => elements.add(element));
    const streams = [...elements].filter(({ srcObject, paused, muted }) => srcObject instanceof MediaStream && srcObject.getAudioTracks().length > 0 && !paused && !muted).map(({ srcObject }) => srcObject);
    context ??= new AudioContext();
    return streams.map((stream) => {
      // Another track in the same stream is another sound.
      const key = stream.getAudioTracks()[0];
      if (!ears.has(key)) ears.set(key, makeEars(context, stream));
      return ears.get(key);
    });
  };
  window.playedHere = {
    level: (hz) => Math.max(-Infinity, ...playing().map((one) => one.level(hz))),
    loudest: () => playing().flatMap((one) => one.loudest()),
  };
}
