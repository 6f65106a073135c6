import type { PageClockPort } from "../../ports/clockPort";
import { seizedMs, takeBackMs } from "../client/patience";

/** The agent wants to work on this page: it asks for the phone once, and is given it at once or not at all. */
export interface LeadClaim {
  /** Whether this page owns the phone now. Asked again while it waits, it gives the same answer. */
  make(): Promise<boolean>;
  /** Whether this answers what was asked just now. True once. */
  isAnswered(): boolean;
  /** This page owns the phone. */
  won(): void;
}

export function createLeadClaim({ clock, ask }: { readonly clock: PageClockPort; readonly ask: (at: number) => void }): LeadClaim {
  let waiting: { readonly answer: Promise<boolean>; readonly end: (isOwn: boolean) => void } | undefined;
  let isAsked = false;
  let giveUp: (() => void) | undefined;

  function wait(ms: number): void {
    giveUp?.();
    giveUp = clock.after(ms, () => {
      isAsked = false;
      waiting?.end(false);
    });
  }

  function begin(): Promise<boolean> {
    let end: (isOwn: boolean) => void = () => undefined;
    const answer = new Promise<boolean>((resolve) => {
      end = (isOwn) => {
        waiting = undefined;
        giveUp?.();
        resolve(isOwn);
      };
    });
    waiting = { answer, end };
    isAsked = true;
    wait(seizedMs);
    ask(clock.wall());
    return answer;
  }

  return {
    make: () => waiting?.answer ?? begin(),
    isAnswered() {
      const was = isAsked;
      isAsked = false;
      if (was) wait(takeBackMs);
      return was;
    },
    won() {
      isAsked = false;
      waiting?.end(true);
    },
  };
}
