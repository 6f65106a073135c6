import type { EpochMs } from "../model/ids";
import type { WrittenEntry } from "../model/diagnostics/logEntry";
import type { LogPort } from "../ports/logPort";
import { createEmitter } from "../shared/emitter";
import type { Unsubscribe } from "../shared/emitter";

const mostEntries = 2_000;

/** Last line of defence: whatever a writer forgot, no number in E.164 stands in the log in full. */
function mask(message: string): string {
  return message.replace(/\+\d[\d\s().-]{3,}\d/g, (number) => `…${number.slice(-2)}`);
}

export interface Log extends LogPort {
  entries(): readonly WrittenEntry[];
  /** Tells that lines came, never while they are being written: whoever writes may stand in the middle of drawing a view. */
  subscribe(listener: () => void): Unsubscribe;
}

/** The newest lines, in memory. */
export function createLog(now: () => EpochMs): Log {
  let entries: WrittenEntry[] = [];
  // A listener that throws must not write a line about it: the line would be told to the same listener.
  const written = createEmitter<undefined>(() => undefined);
  let isTelling = false;
  const tell = async (): Promise<void> => {
    if (isTelling || written.size === 0) return;
    isTelling = true;
    await Promise.resolve();
    isTelling = false;
    written.emit(undefined);
  };
  return {
    write(entry) {
      entries.push({ ...entry, message: mask(entry.message), at: now() });
      if (entries.length > 2 * mostEntries) entries = entries.slice(-mostEntries);
      void tell();
    },
    entries: () => entries.slice(-mostEntries),
    subscribe: (listener) => written.subscribe(listener),
  };
}
