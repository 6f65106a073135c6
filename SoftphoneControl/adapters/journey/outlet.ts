import type { JourneyEvent } from "../../model/host/journey";
import type { ClockPort } from "../../ports/clockPort";
import type { JourneyPort } from "../../ports/journeyPort";
import type { LogPort } from "../../ports/logPort";
import { createEmitter } from "../../shared/emitter";
import { readJourneyEvent } from "./journeyEvent";

/** What every source needs. */
export interface SourceInputs {
  readonly clock: ClockPort;
  readonly log: LogPort;
  /** What a listener threw. */
  readonly onThrow: (error: unknown) => void;
}

export interface Outlet extends Omit<JourneyPort, "look"> {
  /** What makes no event is left out. Foreign objects may throw when they are read: `make` is called inside. */
  take(make: () => unknown): void;
  /** Tells at once what waits: the page goes. */
  flush(): void;
  /** Writes a line; the same line once. */
  say(message: string): void;
}

const betweenMs = 1_000;
/** Events that may wait; the oldest give way. */
const mostWaiting = 200;

/** The end of a source: checks what comes, and tells it in batches, at most one a second. */
export function createOutlet({ clock, log, onThrow }: SourceInputs): Outlet {
  const batches = createEmitter<readonly JourneyEvent[]>(onThrow);
  const said = new Set<string>();
  let waiting: JourneyEvent[] = [];
  let toldAt = -Infinity;
  let undo: (() => void) | undefined;
  let isOver = false;

  function say(message: string): void {
    if (said.has(message)) return;
    said.add(message);
    log.write({ level: "warning", source: "journey", message });
  }

  function read(make: () => unknown): readonly JourneyEvent[] {
    try {
      const event = readJourneyEvent(make(), clock.now());
      if (event) return [event];
    } catch {
      // It is as good as none.
    }
    say("something on the web was not understood, and left out");
    return [];
  }

  function tell(): void {
    undo = undefined;
    toldAt = clock.now();
    const batch = waiting.sort((one, other) => one.at - other.at);
    waiting = [];
    batches.emit(batch);
  }

  function arm(): void {
    if (batches.size > 0 && waiting.length > 0) undo ??= clock.after(Math.min(betweenMs, Math.max(0, toldAt + betweenMs - clock.now())), tell);
  }

  return {
    say,
    take(make) {
      if (isOver) return;
      waiting.push(...read(make));
      if (waiting.length > mostWaiting) say(`too much at once: only the newest ${mostWaiting} events are told`);
      waiting = waiting.slice(-mostWaiting);
      arm();
    },
    subscribe(listener) {
      const unsubscribe = batches.subscribe(listener);
      arm();
      return unsubscribe;
    },
    flush() {
      if (undo === undefined) return;
      undo();
      tell();
    },
    dispose() {
      isOver = true;
      undo?.();
      waiting = [];
    },
  };
}
