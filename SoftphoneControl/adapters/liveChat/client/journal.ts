import type { LiveChatSignal, SignalType } from "./signals";

const begins: readonly SignalType[] = ["startChat", "chatQueued", "chatRetrieved"];
const ends: readonly SignalType[] = ["closeChat", "onClose", "threadUpdate"];
const most = 100;

/** What was told of the chat under way, for who begins to listen later. */
export interface Journal {
  readonly signals: readonly LiveChatSignal[];
  note(signal: LiveChatSignal): void;
}

export function createJournal(): Journal {
  let signals: readonly LiveChatSignal[] = [];
  return {
    get signals() {
      return signals;
    },
    note(signal) {
      if (ends.includes(signal.type)) signals = [];
      else if (signals.length > 0 || begins.includes(signal.type)) signals = withoutOldest([...signals, signal]);
    },
  };
}

/** How a chat began and who took it is kept to its end. */
function withoutOldest(signals: readonly LiveChatSignal[]): readonly LiveChatSignal[] {
  if (signals.length <= most) return signals;
  const least = signals.findIndex((signal) => !begins.includes(signal.type) && !("message" in signal && signal.message.tags.includes("agentaccepted")));
  return signals.filter((_, index) => index !== least);
}
