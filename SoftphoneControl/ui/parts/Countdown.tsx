import * as React from "react";
import type { EpochMs } from "../../model/ids";
import { useNow } from "../hooks/useNow";

export interface CountdownProps {
  readonly until: EpochMs;
  /** The sentence, with the seconds that are left. */
  readonly children: (seconds: number) => string;
}

/** Time until. Ticks by itself; nothing around it renders. */
export function Countdown({ until, children }: CountdownProps): React.ReactElement {
  const now = useNow(until);
  return <span role="timer">{children(Math.max(0, Math.ceil((until - now) / 1000)))}</span>;
}
