import { createSteadyTime } from "../../SoftphoneControl/browser/steadyTime";
import type { FakeClock } from "./fakeClock";

export interface SetClock extends FakeClock {
  /** Somebody sets the computer's clock: nothing else happens. Back: less than nothing. Milliseconds */
  set(byMs: number): void;
}

/** The clock of a page, on a computer whose own clock can be set; the page's timers do not care. */
export function createSetClock(running: FakeClock): SetClock {
  let offMs = 0;
  const wall = (): number => running.now() + offMs;
  const { now, notBefore } = createSteadyTime({ wall, running: running.now });
  return {
    now,
    notBefore,
    wall,
    after: (delayMs, callback) => running.after(delayMs, callback),
    advance: (ms) => running.advance(ms),
    sleep: (ms) => { running.sleep(ms); },
    set(byMs) {
      offMs += byMs;
    },
    get pending() {
      return running.pending;
    },
  };
}
