import type { PageClockPort } from "../ports/clockPort";
import { createSteadyTime } from "./steadyTime";
import { createWorkerTimer } from "./workerTimer";

/** The page's own clock. A hidden page slows its timers down to one a minute; a worker's go on, so they are used where the page allows workers. */
export function createClock(page: Window & typeof globalThis): PageClockPort & { dispose(): void } {
  const timer = createWorkerTimer(page);
  const wall = (): number => page.Date.now();
  const { now, notBefore } = createSteadyTime({ wall, running: () => page.performance.now() });
  return {
    now,
    notBefore,
    wall,
    after: (delayMs, callback) => timer.after(delayMs, callback),
    dispose: () => {
      timer.dispose();
    },
  };
}
