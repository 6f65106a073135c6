import { SessionState } from "sip.js";
import type { Core, Invitation } from "sip.js";
import type { ClockPort } from "../../../ports/clockPort";

/** Milliseconds (RFC 3262 §3: T1 and 64 T1). */
const firstMs = 500;
const longestMs = 32_000;

/**
 * 180 to somebody who wants to confirm it (100rel, RFC 3262): said again until its PRACK comes. It carries no sound description: that would
 * open the microphone before the agent has answered; the 200 brings it.
 */
export function ringReliably(clock: ClockPort, invitation: Invitation): void {
  // sip.js says a reliable 180 with a description only; the request below it does without.
  const request = (invitation as unknown as { readonly incomingInviteRequest: Core.IncomingInviteRequest }).incomingInviteRequest;
  let isConfirmed = false;

  function ring(waitMs: number): void {
    if (isConfirmed || invitation.state !== SessionState.Initial || waitMs > longestMs) return;
    try {
      const { session } = request.progress({ statusCode: 180, extraHeaders: ["Require: 100rel", "RSeq: 1"] });
      session.delegate = {
        onPrack: (prack) => {
          isConfirmed = true;
          prack.accept();
        },
      };
      clock.after(waitMs, () => { ring(waitMs * 2); });
    } catch {
      // Answered or gone meanwhile.
    }
  }

  ring(firstMs);
}
