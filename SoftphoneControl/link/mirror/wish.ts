import type { PageClockPort } from "../../ports/clockPort";
import type { PhoneState } from "../../state/state";
import { answerMs } from "../client/patience";
import { isAtRest } from "../isAtRest";

/** The wish of a page to own the phone: told whenever the phone comes to rest, and again to a primary that may have changed its mind. */
export interface Wish {
  /** @param phone as this page shows it; undefined while it shows none, or owns it */
  look(phone: PhoneState | undefined): void;
  renew(): void;
  /** Whether this answers what was asked just now. True once for each time it was asked. */
  isAnswered(): boolean;
}

export function createWish({ clock, ask }: { readonly clock: PageClockPort; readonly ask: (at: number) => void }): Wish {
  let isTold = false;
  let askedAt = -Infinity;
  return {
    look(phone) {
      const wants = phone !== undefined && isAtRest(phone);
      if (wants && !isTold) {
        askedAt = clock.now();
        ask(clock.wall());
      }
      isTold = wants;
    },
    renew() {
      isTold = false;
    },
    isAnswered() {
      const isInTime = clock.now() - askedAt < answerMs;
      askedAt = -Infinity;
      return isInTime;
    },
  };
}
