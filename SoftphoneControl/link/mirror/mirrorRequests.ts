import { CilError } from "../../cil/contract/cilError";
import type { ClockPort } from "../../ports/clockPort";
import { askingMs } from "../client/patience";
import type { PeerMessage, PrimaryMessage } from "../protocol/messages";

type Request = Extract<PeerMessage, { type: "request" }>;

interface Waiting {
  readonly message: Request;
  readonly answer: (result: Promise<unknown>) => void;
}

/** Requests of a page that does not own the phone, until they are answered. */
export interface MirrorRequests {
  ask(message: Request): Promise<unknown>;
  answered(reply: Extract<PrimaryMessage, { type: "reply" }>): void;
  repeat(): void;
  take(): readonly Waiting[];
}

export function createMirrorRequests({ clock, post }: { readonly clock: ClockPort; readonly post: (message: Request) => void }): MirrorRequests {
  const waiting = new Map<string, Waiting>();
  return {
    ask: (message) =>
      new Promise((resolve) => {
        const giveUp = clock.after(askingMs, () => {
          waiting.delete(message.callId);
          resolve(Promise.reject(new CilError({ code: "noSoftphone", message: "No softphone has answered.", requestId: message.requestId })));
        });
        const answer = (result: Promise<unknown>): void => {
          giveUp();
          resolve(result);
        };
        waiting.set(message.callId, { message, answer });
        post(message);
      }),
    answered({ callId, fault, result }) {
      const found = waiting.get(callId);
      waiting.delete(callId);
      found?.answer(fault ? Promise.reject(new CilError(fault)) : Promise.resolve(result));
    },
    repeat() {
      for (const { message } of waiting.values()) post(message);
    },
    take() {
      const left = [...waiting.values()];
      waiting.clear();
      return left;
    },
  };
}
