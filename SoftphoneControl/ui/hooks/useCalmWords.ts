import * as React from "react";
import { asSentences } from "../parts/asSentences";

/** How long changes gather after something was said: state, call and record mostly change together. */
const gatherMs = 500;
/** After that the same words are news again: a screen reader hears of them only when the region had others. */
const forgetMs = 4_000;

/**
 * Words for a live region. The first are said at once; what comes within half a second after is asked for once, at its end.
 * @returns what stands in the region, and `say`: given what finds the words then; empty ones are not said
 */
export function useCalmWords(): readonly [said: string, say: (words: () => string) => void] {
  const [said, setSaid] = React.useState("");
  const timer = React.useRef(0);
  const gathered = React.useRef<(() => string)[]>();
  React.useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );
  const say = React.useCallback((words: () => string): void => {
    const wait = (ms: number, then: () => void): void => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(then, ms);
    };
    const rest = (): void => {
      const late = gathered.current ?? [];
      gathered.current = undefined;
      if (!tell(late)) {
        wait(forgetMs, () => {
          setSaid("");
        });
      }
    };
    const tell = (finders: readonly (() => string)[]): boolean => {
      const found = asSentences(finders.flatMap((find) => find() || []));
      if (found === "") return false;
      gathered.current = [];
      setSaid(found);
      wait(gatherMs, rest);
      return true;
    };
    if (gathered.current) gathered.current.push(words);
    else tell([words]);
  }, []);
  return [said, say];
}
