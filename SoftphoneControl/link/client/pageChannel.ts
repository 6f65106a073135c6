import type { ChannelPort } from "../../ports/channelPort";
import { createEmitter } from "../../shared/emitter";
import { channelName } from "./names";

/** All pages of this origin in this browser. @param name of another channel than the softphones' own. */
export function createPageChannel(page: Window & typeof globalThis, onThrow: (error: unknown) => void, name = channelName): ChannelPort {
  const channel = new page.BroadcastChannel(name);
  const messages = createEmitter<unknown>(onThrow);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    messages.emit(event.data);
  };
  return {
    post(message) {
      channel.postMessage(message);
    },
    subscribe: messages.subscribe,
    dispose() {
      channel.close();
    },
  };
}
