import * as React from "react";
import type { EpochMs } from "../../model/ids";
import { useSoftphone } from "../hooks/useSoftphone";
import { useTick } from "../hooks/useTick";

export interface TickingProps extends Pick<React.HTMLAttributes<HTMLSpanElement>, "className" | "dir"> {
  readonly anchor: EpochMs;
  readonly words: (now: EpochMs) => string;
}

/**
 * Words that change every second: written by itself, past React, which so has nothing to do while an agent waits. Into the text that is there:
 * a new one would have everything look that watches the document for elements that come and go.
 */
export function Ticking({ anchor, words, ...look }: TickingProps): React.ReactElement {
  const { now } = useSoftphone();
  const place = React.useRef<HTMLSpanElement>(null);
  useTick(anchor, (time) => {
    const { current } = place;
    const wanted = words(time);
    if (current === null || current.textContent === wanted) return;
    if (current.firstChild) current.firstChild.nodeValue = wanted;
    else current.textContent = wanted;
  });
  return (
    <span ref={place} role="timer" {...look}>
      {words(now())}
    </span>
  );
}
