import type { ChannelPort } from "../../ports/channelPort";
import { createEmitter } from "../../shared/emitter";
import { channelName } from "./names";

/** All pages of this origin in this browser. Where the browser has no such channel, the page is alone. @param name of another channel than the softphones' own. */
export function createPageChannel(page: Window & typeof globalThis, onThrow: (error: unknown) => void, name = channelName): ChannelPort {
  const messages = createEmitter<unknown>(onThrow);
  if (!("BroadcastChannel" in page)) return { post: () => undefined, subscribe: messages.subscribe, dispose: () => undefined };
  const channel = new page.BroadcastChannel(name);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    messages.emit(event.data);
  };
  let isClosed = false;
  return {
    post(message) {
      // What was still under way when the page left has nobody to tell it to.
      if (!isClosed) channel.postMessage(message);
    },
    subscribe: messages.subscribe,
    dispose() {
      isClosed = true;
      channel.close();
    },
  };
}
