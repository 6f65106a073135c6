import * as React from "react";
import type { EpochMs } from "../../model/ids";
import { useSoftphone } from "../hooks/useSoftphone";
import { useTick } from "../hooks/useTick";

export interface TickingProps extends Pick<React.HTMLAttributes<HTMLSpanElement>, "className" | "dir"> {
  readonly anchor: EpochMs;
  readonly words: (now: EpochMs) => string;
}

/** Words that change every second: written by itself, past React, which so has nothing to do while an agent waits. */
export function Ticking({ anchor, words, ...look }: TickingProps): React.ReactElement {
  const { now } = useSoftphone();
  const place = React.useRef<HTMLSpanElement>(null);
  useTick(anchor, (time) => {
    const { current } = place;
    if (current && current.textContent !== words(time)) current.textContent = words(time);
  });
  return (
    <span ref={place} role="timer" {...look}>
      {words(now())}
    </span>
  );
}
