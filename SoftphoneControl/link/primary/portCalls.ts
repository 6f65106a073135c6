import type { EpochMs, PeerId } from "../../model/ids";
import type { PageClockPort } from "../../ports/clockPort";
import type { HostMethod } from "../../ports/hostPort";
import type { PeerMessage, PrimaryMessage } from "../protocol/messages";
import { hostPatienceMs, waitsForAgent } from "../protocol/hostMethods";

type Answer = Pick<Extract<PeerMessage, { type: "portAnswer" }>, "result" | "fault">;

/** Why a page did not do what was asked of it. `gone`: it is no more, or did not answer in time. */
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
  call(to: PeerId, method: HostMethod, args: readonly unknown[]): Promise<unknown>;
  answered(message: Extract<PeerMessage, { type: "portAnswer" }>): void;
  /** The page has gone, and will answer nothing more. */
  gone(page: PeerId): void;
  /** This page owns the phone no more: nobody answers it. */
  dispose(): void;
}

const noAnswer: Answer = { fault: { code: "gone" } };

/** What only a certain page can do: the page that a session or a record is to be opened in. */
export function createPortCalls(inputs: {
  readonly clock: PageClockPort;
  readonly newId: () => string;
  readonly post: (message: Omit<Extract<PrimaryMessage, { type: "portCall" }>, "epoch">) => void;
}): PortCalls {
  const { clock, newId, post } = inputs;
  const waiting = new Map<string, { readonly to: PeerId; readonly end: (answer: Answer) => void }>();

  function end(callId: string, answer: Answer): void {
    const found = waiting.get(callId);
    waiting.delete(callId);
    found?.end(answer);
  }

  function endAll(fits: (to: PeerId) => boolean): void {
    for (const [callId, { to }] of [...waiting]) if (fits(to)) end(callId, noAnswer);
  }

  return {
    call: (to, method, args) =>
      new Promise((resolve, reject) => {
        const callId = newId();
        const at: EpochMs = clock.wall();
        const giveUp = waitsForAgent(method) ? undefined : clock.after(hostPatienceMs, () => { end(callId, noAnswer); });
        waiting.set(callId, {
          to,
          end({ result, fault }) {
            giveUp?.();
            if (fault) reject(new PortCallFault(fault.code, fault.detail));
            else resolve(result);
          },
        });
        // Throws when it can't be copied; then nothing was asked.
        try {
          post({ type: "portCall", to, at, callId, port: method, args });
        } catch {
          end(callId, { fault: { code: "badArgument" } });
        }
      }),
    answered({ callId, ...answer }) {
      end(callId, answer);
    },
    gone(page) {
      endAll((to) => to === page);
    },
    dispose() {
      endAll(() => true);
    },
  };
}
