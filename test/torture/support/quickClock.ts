import type { ClockPort } from "../../../SoftphoneControl/ports/clockPort";

interface Waiting {
  readonly dueAt: number;
  readonly callback: () => void;
}

export type QuickClock = ReturnType<typeof createQuickClock>;

/** As the fake clock, with few turns for promises: none of what runs on it waits for more. */
export function createQuickClock(): ClockPort & { advance(ms: number): Promise<void>; readonly pending: number } {
  let now = Date.UTC(2026, 2, 3, 8);
  let waiting: Waiting[] = [];
  const turns = async (): Promise<void> => { for (let turn = 0; turn < 5; turn += 1) await Promise.resolve(); };
  const nextDue = (until: number): Waiting | undefined =>
    waiting.reduce<Waiting | undefined>((earliest, entry) => (entry.dueAt <= until && (!earliest || entry.dueAt < earliest.dueAt) ? entry : earliest), undefined);
  return {
    now: () => now,
    after(delayMs, callback) {
      const entry: Waiting = { dueAt: now + Math.max(0, delayMs), callback };
      waiting.push(entry);
      return () => { waiting = waiting.filter((other) => other !== entry); };
    },
    async advance(ms) {
      const until = now + ms;
      await turns();
      for (let due = nextDue(until); due !== undefined; due = nextDue(until)) {
        const running = due;
        waiting = waiting.filter((other) => other !== running);
        now = Math.max(now, running.dueAt);
        running.callback();
        await turns();
      }
      now = until;
    },
    get pending() {
      return waiting.length;
    },
  };
}
