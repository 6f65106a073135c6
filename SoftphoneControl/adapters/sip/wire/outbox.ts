import type { LogPort } from "../../../ports/logPort";

export interface Outbox {
  /** Tells later, in the order of the calls, and never inside one of them. */
  put(tell: () => void): void;
  dispose(): void;
}

/** So that nobody hears of a thing while still asking for it. */
export function createOutbox(log: LogPort): Outbox {
  let waiting: (() => void)[] = [];
  let isDisposed = false;

  function empty(): void {
    const now = waiting;
    waiting = [];
    for (const tell of now) {
      if (isDisposed) return;
      try {
        tell();
      } catch {
        log.write({ level: "error", source: "sip", message: "a listener of the line failed" });
      }
    }
  }

  return {
    put(tell) {
      if (isDisposed) return;
      if (waiting.push(tell) === 1) void Promise.resolve().then(empty);
    },
    dispose() {
      isDisposed = true;
    },
  };
}
