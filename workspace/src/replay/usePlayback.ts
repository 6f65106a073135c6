import * as React from "react";
import type { Replay } from "./replayScript";

export interface Playback {
  /** How many steps are behind us. */
  readonly at: number;
  readonly isPlaying: boolean;
  readonly goTo: (at: number) => void;
  readonly play: (isPlaying: boolean) => void;
}

/** However long nothing happened. Milliseconds, of the film. */
const longestPause = 3_000;
/** A browser draws no faster. */
const shortestStep = 16;

export function usePlayback({ moments, show }: Replay, speed: number): Playback {
  const [at, setAt] = React.useState(0);
  const [wantsToPlay, setPlaying] = React.useState(false);
  const isPlaying = wantsToPlay && at < moments.length;
  React.useLayoutEffect(() => show(at), [show, at]);
  React.useEffect(() => {
    if (!isPlaying) return;
    const gap = (moments[at]?.at ?? 0) - (moments[at - 1]?.at ?? moments[at]?.at ?? 0);
    const timer = setTimeout(() => setAt(at + 1), Math.max(shortestStep, Math.min(gap, longestPause) / speed));
    return () => clearTimeout(timer);
  }, [isPlaying, at, moments, speed]);
  return {
    at,
    isPlaying,
    goTo(next) {
      setAt(Math.max(0, Math.min(next, moments.length)));
    },
    play(next) {
      // At its end it begins again.
      if (next && at >= moments.length) setAt(0);
      setPlaying(next);
    },
  };
}
