import * as React from "react";
import type { EpochMs } from "../../model/ids";
import { Ticking } from "./Ticking";

export interface CountdownProps {
  readonly until: EpochMs;
  /** The sentence, with the seconds that are left. */
  readonly children: (seconds: number) => string;
}

/** Time until. */
export function Countdown({ until, children }: CountdownProps): React.ReactElement {
  return <Ticking anchor={until} words={(now) => children(Math.max(0, Math.ceil((until - now) / 1000)))} />;
}
