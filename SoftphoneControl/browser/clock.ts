import type { ClockPort } from "../ports/clockPort";
import { createWorkerTimer } from "./workerTimer";

/** The page's own clock. A hidden page slows its timers down to one a minute; a worker's go on, so they are used where the page allows workers. */
export function createClock(page: Window & typeof globalThis): ClockPort & { dispose(): void } {
  const timer = createWorkerTimer(page);
  return {
    now: () => page.Date.now(),
    after: (delayMs, callback) => timer.after(delayMs, callback),
    dispose: () => {
      timer.dispose();
    },
  };
}
