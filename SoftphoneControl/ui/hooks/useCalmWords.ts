import * as React from "react";

/** How long changes gather after something was said: state, call and record mostly change together. */
const gatherMs = 500;

/**
 * Words for a live region. The first are said at once; what comes within half a second after is asked for once, at its end.
 * @returns what stands in the region, and `say`: given what finds the words then; empty ones are not said
 */
export function useCalmWords(): readonly [said: string, say: (words: () => string) => void] {
  const [said, setSaid] = React.useState("");
  const timer = React.useRef<number>();
  const waiting = React.useRef<() => string>();
  React.useEffect(() => () => {
    window.clearTimeout(timer.current);
  }, []);
  const say = React.useCallback((words: () => string): void => {
    const tell = (find: () => string): void => {
      const found = find();
      if (found === "") return;
      setSaid(found);
      timer.current = window.setTimeout(() => {
        timer.current = undefined;
        const next = waiting.current;
        waiting.current = undefined;
        if (next) tell(next);
      }, gatherMs);
    };
    if (timer.current === undefined) tell(words);
    else waiting.current = words;
  }, []);
  return [said, say];
}
