import { untilSo } from "./untilSo.mjs";

/**
 * What a page says and hears on its sockets. For `before` of `openSoftphone`: later it misses the first one.
 * @param {import("playwright-core").Page} page
 */
export function framesOf(page) {
  const frames = [];
  page.on("websocket", (socket) => {
    for (const [event, isSent] of [["framesent", true], ["framereceived", false]]) {
      socket.on(event, ({ payload }) => frames.push({ socket, isSent, at: Date.now(), text: String(payload) }));
    }
  });
  const matches = (frame, isSent, start) => frame.isSent === isSent && start.test(frame.text);
  const waitFor = (isSent) => (start, since = 0) =>
    untilSo(() => frames.slice(since).find((frame) => matches(frame, isSent, start)), (found) => found !== undefined, `${isSent ? "sent" : "received"}: ${start}`);
  return {
    /** So many are known now: a mark for `since`. */
    count: () => frames.length,
    /** Until a message that matches is sent, after the first `since` ones; resolves to it. */
    sends: waitFor(true),
    hears: waitFor(false),
    all: (start, since = 0) => frames.slice(since).filter(({ text }) => start.test(text)),
  };
}
