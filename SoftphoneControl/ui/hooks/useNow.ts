import * as React from "react";
import type { EpochMs } from "../../model/ids";
import { useSoftphone } from "./useSoftphone";
import { useTick } from "./useTick";

/** The time, as `useTick` tells it. Only for the smallest of components. */
export function useNow(anchor: EpochMs, stepOf?: (past: number) => number): EpochMs {
  const { now } = useSoftphone();
  const [time, setTime] = React.useState(now);
  useTick(anchor, setTime, stepOf);
  return time;
}
