import type { PeerId } from "../../model/ids";
import type { ClockPort } from "../../ports/clockPort";
import type { PeerMessage, PrimaryMessage } from "../protocol/messages";

/** Why a page did not do what was asked of it. `gone`: it did not answer in time. */
export class PortCallFault extends Error {
  constructor(
    readonly code: string,
    readonly detail?: string,
  ) {
    super(code);
    this.name = "PortCallFault";
  }
}

export interface PortCalls {
  /** Resolves with what the page answers; rejects with a `PortCallFault`. */
  call(to: PeerId, port: string, args: unknown): Promise<unknown>;
  answered(message: Extract<PeerMessage, { type: "portAnswer" }>): void;
}

const patienceMs = 10_000;

/** What only a certain page can do: the page that a session or a record is to be opened in. */
export function createPortCalls(inputs: {
  readonly clock: ClockPort;
  readonly newId: () => string;
  readonly post: (message: Omit<Extract<PrimaryMessage, { type: "portCall" }>, "epoch">) => void;
}): PortCalls {
  const { clock, newId, post } = inputs;
  const waiting = new Map<string, (answer: Extract<PeerMessage, { type: "portAnswer" }>) => void>();
  return {
    call: (to, port, args) =>
      new Promise((resolve, reject) => {
        const callId = newId();
        const giveUp = clock.after(patienceMs, () => {
          waiting.delete(callId);
          reject(new PortCallFault("gone"));
        });
        waiting.set(callId, ({ result, fault }) => {
          waiting.delete(callId);
          giveUp();
          if (fault) reject(new PortCallFault(fault.code, fault.detail));
          else resolve(result);
        });
        post({ type: "portCall", to, callId, port, args });
      }),
    answered(message) {
      waiting.get(message.callId)?.(message);
    },
  };
}
