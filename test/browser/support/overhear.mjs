/** Runs inside each page and frame, before all else. */
function tellWhatIsPosted() {
  const { postMessage } = BroadcastChannel.prototype;
  BroadcastChannel.prototype.postMessage = function (message) {
    void window.overheard(this.name, JSON.stringify(message) ?? "undefined");
    return postMessage.call(this, message);
  };
}

/**
 * Writes down all that pages of this browser profile say to each other from now on: pages that are opened later.
 * @param {import("playwright-core").BrowserContext} context
 * @returns {Promise<{ channel: string, text: string }[]>} grows; `text` is JSON
 */
export async function overhear(context) {
  const said = [];
  await context.exposeBinding("overheard", (_, channel, text) => void said.push({ channel, text }));
  await context.addInitScript(tellWhatIsPosted);
  return said;
}
