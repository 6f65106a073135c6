import type { Unsubscribe } from "../../shared/emitter";
import { mediaTypeIn, namesOf } from "./eventName";
import { rawWebActionOf } from "./webAction";

/** Told a copy of its own, which it may add to. */
export type WebActionListener = (event: Record<string, unknown>) => void;

/**
 * The Events methods for web actions (page 002). Names as in `mediaTypeIn`; wrong ones, and listeners that are no functions, throw a `TypeError`.
 * The page does not say what `off` does exactly; here it is as of Node's emitters, but for all that was registered alike.
 */
export interface JourneyClient {
  /** Told every event of this name, in the order of registration, as often as it was registered. */
  on(name: string, listener: WebActionListener): Unsubscribe;
  /** Told the first one alone. */
  once(name: string, listener: WebActionListener): Unsubscribe;
  /** Ends what was registered under this very name: all of it, or only this listener, `on` and `once` alike. `webchat:all` does not end `webchat:offered`. */
  off(name: string, listener?: WebActionListener): void;
}

export interface JourneyClientInputs {
  /** What a listener threw: the others are told all the same. */
  readonly onThrow: (error: unknown) => void;
  /** Somebody wants events of this media type. */
  readonly onWanted?: ((mediaType: string) => void) | undefined;
}

interface Entry {
  readonly name: string;
  readonly listener: WebActionListener;
  readonly isOnce: boolean;
}

/** `tell` takes an event as it comes, before any check; what is none reaches nobody. May be subscribed to before there is anything to tell. */
export function createJourneyClient({ onThrow, onWanted }: JourneyClientInputs): JourneyClient & { tell(event: unknown): void } {
  const entries = new Set<Entry>();

  function add(name: string, listener: WebActionListener, isOnce: boolean): Unsubscribe {
    const mediaType = mediaTypeIn(name);
    if (typeof listener !== "function") throw new TypeError("A function is expected, which is told the events.");
    const entry = { name, listener, isOnce };
    entries.add(entry);
    onWanted?.(mediaType);
    return () => { entries.delete(entry); };
  }

  return {
    on: (name, listener) => add(name, listener, false),
    once: (name, listener) => add(name, listener, true),
    off(name, listener) {
      mediaTypeIn(name);
      for (const entry of entries) if (entry.name === name && (listener === undefined || entry.listener === listener)) entries.delete(entry);
    },
    tell(told) {
      const event = rawWebActionOf(told);
      const { actionMediaType, actionState } = event ?? {};
      if (!event || typeof actionMediaType !== "string" || typeof actionState !== "string") return;
      const names = namesOf(actionMediaType, actionState);
      for (const entry of [...entries]) {
        if (!names.includes(entry.name) || !entries.has(entry)) continue;
        if (entry.isOnce) entries.delete(entry);
        try {
          entry.listener(copyOf(event));
        } catch (error) {
          onThrow(error);
        }
      }
    },
  };
}

function copyOf(event: Readonly<Record<string, unknown>>): Record<string, unknown> {
  try {
    return structuredClone(event);
  } catch {
    // With functions in it: the fields at least are its own.
    return { ...event };
  }
}
