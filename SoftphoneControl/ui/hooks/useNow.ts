import * as React from "react";
import type { EpochMs } from "../../model/ids";
import { useSoftphone } from "./useSoftphone";

const everySecond = (): number => 1000;

/**
 * The time, read again whenever a second since (or until) `anchor` is full. Only for the smallest of components.
 * @param stepOf - how fine it is wanted, so long after `anchor`; the same function each time. Milliseconds
 */
export function useNow(anchor: EpochMs, stepOf: (past: number) => number = everySecond): EpochMs {
  const { now } = useSoftphone();
  const [time, setTime] = React.useState(now);
  React.useEffect(() => {
    let timer = 0;
    const wait = (): void => {
      const past = now() - anchor;
      const step = stepOf(past);
      timer = window.setTimeout(() => {
        setTime(now());
        wait();
      }, step - (((past % step) + step) % step));
    };
    setTime(now());
    wait();
    return () => {
      window.clearTimeout(timer);
    };
  }, [anchor, now, stepOf]);
  return time;
}
