import type { EpochMs } from "../../../model/ids";
import { readAvailability } from "./readAvailability";
import type { AvailabilityAnswer } from "./readAvailability";
import { readError } from "./readError";
import type { ChatFault } from "./readError";
import { readMessage } from "./readMessage";
import type { ChatMessage } from "./readMessage";

const bare = ["ready", "startChat", "closeChat", "chatQueued", "chatRetrieved", "onClose", "onMinimize", "onMaximize", "threadUpdate"] as const;
const messages = ["onMessageReceived", "onMessageSent"] as const;

/** The 13 events of page 003, as names without `lcw:`. */
export const signalTypes = [...bare, ...messages, "getAgentAvailability", "error"] as const;
export type SignalType = (typeof signalTypes)[number];

interface Heard {
  readonly at: EpochMs;
}

/** What the widget says. Any frame of the page can say the same: a signal is a hint, never an order. */
export type LiveChatSignal =
  | (Heard & { readonly type: (typeof bare)[number] })
  | (Heard & { readonly type: (typeof messages)[number]; readonly message: ChatMessage })
  | (Heard & { readonly type: "getAgentAvailability"; readonly answer: AvailabilityAnswer })
  | (Heard & { readonly type: "error"; readonly fault: ChatFault });

/** @returns undefined for an answer that can't be understood. May throw what reading `detail` throws. */
export function readSignal(type: SignalType, detail: unknown, at: EpochMs, since: EpochMs): LiveChatSignal | undefined {
  switch (type) {
    case "onMessageReceived":
    case "onMessageSent":
      return { type, at, message: readMessage(detail, since) };
    case "getAgentAvailability": {
      const answer = readAvailability(detail);
      return answer && { type, at, answer };
    }
    case "error":
      return { type, at, fault: readError(detail) };
    default:
      return { type, at };
  }
}
