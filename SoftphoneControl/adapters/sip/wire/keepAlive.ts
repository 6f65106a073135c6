import type { ClockPort } from "../../../ports/clockPort";

const everyMs = 25_000;
/** A server answers OPTIONS in milliseconds; a phone network may take a second or two. */
const answerMs = 5_000;

export interface KeepAlive {
  /** The socket has opened. */
  start(): void;
  stop(): void;
  /** Something came: the other side lives. */
  heard(): void;
  /** Finds out now. */
  probe(): void;
}

/** Notices a socket that is open and leads nowhere: asks every 25 s, and expects to hear anything at all within 5. */
export function createKeepAlive({ clock, ask, onDead }: { readonly clock: ClockPort; readonly ask: () => void; readonly onDead: () => void }): KeepAlive {
  let stopTimer = (): void => undefined;
  let isAsking = false;

  function rest(): void {
    stopTimer();
    isAsking = false;
    stopTimer = clock.after(everyMs, probe);
  }

  function probe(): void {
    if (isAsking) return;
    stopTimer();
    isAsking = true;
    stopTimer = clock.after(answerMs, () => {
      isAsking = false;
      onDead();
    });
    ask();
  }

  return {
    start: rest,
    stop() {
      stopTimer();
      isAsking = false;
    },
    heard() {
      if (isAsking) rest();
    },
    probe,
  };
}
