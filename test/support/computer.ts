import { createSteadyTime } from "../../SoftphoneControl/browser/steadyTime";
import { createFakeClock } from "./fakeClock";
import type { FakeClock } from "./fakeClock";

/** A computer whose clock can be set; the timers of its pages do not care. */
export interface Computer {
  /** Its time goes on when told; nobody sets it. */
  readonly running: FakeClock;
  /** Somebody sets the clock, back by less than nothing: that moment, and nothing else happens. Milliseconds */
  set(byMs: number): void;
  /** As it shows on the computer. Epoch ms */
  wall(): number;
  /** That of a page that is loaded now. */
  pageClock(): FakeClock;
}

export function createComputer(running = createFakeClock()): Computer {
  let offMs = 0;
  const wall = (): number => running.now() + offMs;
  return {
    running,
    wall,
    set(byMs) {
      offMs += byMs;
    },
    pageClock() {
      const { now, notBefore } = createSteadyTime({ wall, running: running.now });
      return {
        now,
        notBefore,
        wall,
        after: (delayMs, callback) => running.after(delayMs, callback),
        advance: (ms) => running.advance(ms),
        sleep: (ms) => { running.sleep(ms); },
        get pending() {
          return running.pending;
        },
      };
    },
  };
}
