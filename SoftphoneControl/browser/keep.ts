import type { EpochMs } from "../model/ids";
import type { KeepPort } from "../ports/keepPort";
import type { LogPort } from "../ports/logPort";
import { openKeepDatabase } from "./keepDatabase";

export interface KeepInputs {
  readonly page: Window & typeof globalThis;
  readonly now: () => EpochMs;
  readonly log: LogPort;
  /** Which of the things that are kept. */
  readonly name?: string | undefined;
  /** What is older is of no use. */
  readonly longestKeptMs?: number | undefined;
  /** When what is loaded was kept. */
  readonly onFound?: ((savedAt: EpochMs) => void) | undefined;
  /** Characters: more are not kept. */
  readonly longestData?: number | undefined;
}

/** Then calls are long over. */
const workingDayMs = 8 * 60 * 60 * 1_000;
const usualLength = 2_000_000;

/** IndexedDB, encrypted with a key that can't be taken out of this browser. Where either is missing, nothing is kept. */
export function createKeep({ page, now, log, name = "phone", longestKeptMs = workingDayMs, longestData = usualLength, onFound }: KeepInputs): KeepPort {
  const database = openKeepDatabase(page, name);
  // Told by whatever needs it; a page that takes over may need it late.
  database.catch(() => undefined);
  /** One write after the other: a slow old one must not overwrite a new one. */
  let last: Promise<void> = Promise.resolve();
  /** A write that has not begun yet: what comes meanwhile takes its place, so that a page that goes has lost no more than two writes take. */
  let waiting: { data: string; done: Promise<void> } | undefined;

  function inTurn(work: () => Promise<void>, what: string): Promise<void> {
    last = last.then(work).catch((error: unknown) => {
      log.write({ level: "warning", source: "keep", message: `${what} failed: ${error instanceof Error ? error.name : "unknown"}` });
    });
    return last;
  }

  async function write(data: string): Promise<void> {
    const { subtle } = page.crypto;
    const iv = page.crypto.getRandomValues(new page.Uint8Array(12));
    const store = await database;
    const encrypted = await subtle.encrypt({ name: "AES-GCM", iv }, store.key, new page.TextEncoder().encode(data));
    await store.write({ iv, key: store.key, data: encrypted, savedAt: now() });
  }

  function saveInTurn(data: string): Promise<void> {
    const entry = { data, done: last };
    waiting = entry;
    entry.done = inTurn(() => {
      if (waiting === entry) waiting = undefined;
      return write(entry.data);
    }, "Saving");
    return entry.done;
  }

  return {
    async load() {
      try {
        const kept = await (await database).read();
        if (!kept || now() - kept.savedAt > longestKeptMs || kept.savedAt > now() + longestKeptMs) return undefined;
        const { subtle } = page.crypto;
        const bytes = await subtle.decrypt({ name: "AES-GCM", iv: kept.iv }, kept.key, kept.data);
        onFound?.(kept.savedAt);
        return new page.TextDecoder().decode(bytes);
      } catch (error) {
        log.write({ level: "warning", source: "keep", message: `Nothing could be restored: ${error instanceof Error ? error.name : "unknown"}` });
        return undefined;
      }
    },
    save(data) {
      if (data.length > longestData) {
        log.write({ level: "error", source: "keep", message: `Not kept: ${data.length} characters are too many` });
        return Promise.resolve();
      }
      if (!waiting) return saveInTurn(data);
      waiting.data = data;
      return waiting.done;
    },
    clear() {
      // What is saved from now on comes after it.
      waiting = undefined;
      return inTurn(async () => (await database).clear(), "Clearing");
    },
    dispose() {
      void last.then(async () => {
        (await database).close();
      }).catch(() => undefined);
    },
  };
}
