import { integrationAddress, serveIntegration } from "../integration.mjs";
import { inOneBrowser } from "../openPage.mjs";
import { workspace } from "../servers.mjs";
import { softphoneOn, talkingToMaria } from "../softphone.mjs";
import { english } from "../texts.mjs";
import { breaks } from "./breaks.mjs";

const channelName = "last-moment";
const everyMs = 5;

/** Runs inside the page with the notes: types what time it is, over and over, and says so to who outlives the page. */
function typeTheTime([name, ms]) {
  const channel = new BroadcastChannel(name);
  const notes = document.querySelector("textarea");
  const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value");
  setInterval(() => {
    const now = String(Date.now());
    set.call(notes, now);
    notes.dispatchEvent(new Event("input", { bubbles: true }));
    channel.postMessage(now);
  }, ms);
}

/** Runs inside the page that outlives it. */
function listen(name) {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => {
    window.lastTyped = Number(data);
  };
}

/**
 * The agent types notes while the page breaks.
 * @param {{ fault: keyof typeof breaks, afterMs: number, withSecondTab?: boolean }} moment `afterMs`: how long the agent has been typing by then
 * @returns {Promise<number>} how much of what was typed has gone. Milliseconds
 */
export async function lostOfNotes({ fault, afterMs, withSecondTab = false }) {
  let lost = Infinity;
  await inOneBrowser(
    async (open, context) => {
      await serveIntegration(context, { elsewhere: {} });
      const page = await open(workspace());
      const second = withSecondTab ? await open(workspace()) : undefined;
      await page.bringToFront();
      const { call } = await talkingToMaria(page);
      const outlives = second ?? (await open(integrationAddress("elsewhere")));
      await outlives.evaluate(listen, channelName);
      await page.bringToFront();
      await call.notes.fill("0");
      await page.evaluate(typeTheTime, [channelName, everyMs]);
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      const again = await breaks[fault].strike(page, open);
      const found = softphoneOn(second ?? again).callWith("Maria Alvarez");
      await found.shows(english("Stage_talking"));
      lost = (await outlives.evaluate(() => window.lastTyped)) - Number(await found.notes.inputValue());
    },
    { expected: /Failed to load resource/ },
  );
  return lost;
}
