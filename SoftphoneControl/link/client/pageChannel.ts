import type { ChannelPort } from "../../ports/channelPort";
import { createEmitter } from "../../shared/emitter";
import { channelName } from "./names";

/** All pages of this origin in this browser. */
export function createPageChannel(page: Window & typeof globalThis, onThrow: (error: unknown) => void): ChannelPort {
  const channel = new page.BroadcastChannel(channelName);
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
