import type { ClockPort } from "../../../ports/clockPort";
import { ContactCenterRefusal } from "../../../ports/contactCenterPort";
import { digitMs } from "../sound";

/** A line that has gone silent meanwhile tells no end of its tones. */
const graceMs = 2_000;

export interface Digits {
  send(digits: string): Promise<void>;
  close(): void;
}

/** Named events in the sound (RFC 4733), one order after the other. */
export function createDigits(clock: ClockPort, senderOf: () => RTCRtpSender | undefined): Digits {
  let last: Promise<unknown> = Promise.resolve();
  let giveUp: (() => void) | undefined;

  async function play(digits: string): Promise<void> {
    const tones = senderOf()?.dtmf;
    if (!tones?.canInsertDTMF) throw new ContactCenterRefusal("notPossibleNow");
    await new Promise<void>((resolve, reject) => {
      const forget = clock.after(digits.length * (digitMs.tone + digitMs.gap) + graceMs, fail);
      function end(): void {
        forget();
        giveUp = undefined;
        tones?.removeEventListener("tonechange", look);
      }
      function fail(): void {
        end();
        reject(new ContactCenterRefusal("notPossibleNow"));
      }
      function look(event: RTCDTMFToneChangeEvent): void {
        if (event.tone !== "") return;
        end();
        resolve();
      }
      giveUp = fail;
      tones.addEventListener("tonechange", look);
      tones.insertDTMF(digits, digitMs.tone, digitMs.gap);
    });
  }

  return {
    async send(digits) {
      if (!/^[\dA-D*#]+$/i.test(digits)) throw new ContactCenterRefusal("badArgument", "digits are 0 to 9, A to D, * and #");
      const turn = last.then(() => play(digits));
      last = turn.catch(() => undefined);
      await turn;
    },
    close() {
      giveUp?.();
    },
  };
}
