import * as React from "react";
import type { EpochMs } from "../../model/ids";
import { useSoftphone } from "./useSoftphone";

const second = 1000;

/** The time, read again whenever a second since (or until) `anchor` is full. Only for the smallest of components. */
export function useNow(anchor: EpochMs): EpochMs {
  const { now } = useSoftphone();
  const [time, setTime] = React.useState(now);
  React.useEffect(() => {
    let timer = 0;
    const wait = (): void => {
      const past = (((now() - anchor) % second) + second) % second;
      timer = window.setTimeout(() => {
        setTime(now());
        wait();
      }, second - past);
    };
    setTime(now());
    wait();
    return () => {
      window.clearTimeout(timer);
    };
  }, [anchor, now]);
  return time;
}
