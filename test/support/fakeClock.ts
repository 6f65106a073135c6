import type { EpochMs } from "../../SoftphoneControl/model/ids";
import type { PageClockPort } from "../../SoftphoneControl/ports/clockPort";

export interface FakeClock extends PageClockPort {
  /** Lets time pass: what falls due runs in order, and promises settle in between. */
  advance(ms: number): Promise<void>;
  /** The computer slept: it is later, and what fell due meanwhile runs late, next time time passes. */
  sleep(ms: number): void;
  /** How many callbacks wait. */
  readonly pending: number;
}

interface Waiting {
  readonly dueAt: EpochMs;
  readonly callback: () => void;
}

/** Enough turns for a chain of promises that no clock holds up. */
async function settlePromises(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** A clock that only moves when told. Starts on a Tuesday morning. */
export function createFakeClock(start: EpochMs = Date.UTC(2026, 2, 3, 8, 0, 0)): FakeClock {
  let now = start;
  let waiting: readonly Waiting[] = [];

  function nextDue(until: EpochMs): Waiting | undefined {
    let earliest: Waiting | undefined;
    for (const entry of waiting) {
      if (entry.dueAt <= until && (earliest === undefined || entry.dueAt < earliest.dueAt)) earliest = entry;
    }
    return earliest;
  }

  return {
    now: () => now,
    wall: () => now,
    notBefore(at) {
      now = Math.max(now, at);
    },
    after(delayMs, callback) {
      const entry: Waiting = { dueAt: now + Math.max(0, delayMs), callback };
      waiting = [...waiting, entry];
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    async advance(ms) {
      const target = now + ms;
      await settlePromises();
      for (let due = nextDue(target); due !== undefined; due = nextDue(target)) {
        const running = due;
        waiting = waiting.filter((other) => other !== running);
        now = Math.max(now, running.dueAt);
        running.callback();
        await settlePromises();
      }
      now = target;
    },
    sleep(ms) {
      now += ms;
    },
    get pending() {
      return waiting.length;
    },
  };
}
