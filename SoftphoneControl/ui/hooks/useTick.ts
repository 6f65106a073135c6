import * as React from "react";
import type { EpochMs } from "../../model/ids";
import { useSoftphone } from "./useSoftphone";

const everySecond = (): number => 1000;

/**
 * Tells the time at once, and again whenever a second since (or until) `anchor` is full.
 * @param stepOf - how fine it is wanted, so long after `anchor`; the same function each time. Milliseconds
 */
export function useTick(anchor: EpochMs, tell: (now: EpochMs) => void, stepOf: (past: number) => number = everySecond): void {
  const { now } = useSoftphone();
  const latest = React.useRef(tell);
  latest.current = tell;
  React.useEffect(() => {
    let timer = 0;
    const wait = (): void => {
      const past = now() - anchor;
      const step = stepOf(past);
      timer = window.setTimeout(() => {
        latest.current(now());
        wait();
      }, step - (((past % step) + step) % step));
    };
    latest.current(now());
    wait();
    return () => {
      window.clearTimeout(timer);
    };
  }, [anchor, now, stepOf]);
}
