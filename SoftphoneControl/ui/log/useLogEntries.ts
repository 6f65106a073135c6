import * as React from "react";
import type { WrittenEntry } from "../../model/diagnostics/logEntry";
import { useSoftphone } from "../hooks/useSoftphone";

/** However much is written: the view follows four times a second. */
const readEveryMs = 250;

export function useLogEntries(): readonly WrittenEntry[] {
  const { log } = useSoftphone();
  const [entries, setEntries] = React.useState(log.entries);
  React.useEffect(() => {
    let timer: number | undefined;
    const readSoon = (): void => {
      timer ??= window.setTimeout(() => {
        timer = undefined;
        setEntries(log.entries());
      }, readEveryMs);
    };
    // For what came between drawing and now.
    readSoon();
    const unsubscribe = log.subscribe(readSoon);
    return () => {
      unsubscribe();
      window.clearTimeout(timer);
    };
  }, [log]);
  return entries;
}
