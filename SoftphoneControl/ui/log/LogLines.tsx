import * as React from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { WrittenEntry } from "../../model/diagnostics/logEntry";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import { LogLine } from "./LogLine";
import { useLogViewerStyles } from "./LogViewer.styles";

/** What a page draws without a stutter. */
const stepOfLines = 200;

export interface LogLinesProps {
  /** The oldest first. */
  readonly entries: readonly WrittenEntry[];
  /** Said when there are none. */
  readonly none: string;
}

/** The newest on top: what just happened is what one looks for, and new lines don't move those being read (browsers hold the scroll position). */
export function LogLines({ entries, none }: LogLinesProps): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useLogViewerStyles();
  const parts = usePartStyles();
  const keyOf = useEntryKeys();
  const [most, setMost] = React.useState(stepOfLines);
  const drawn = entries.slice(-most).reverse();
  const older = Math.min(stepOfLines, entries.length - drawn.length);
  const kept = useKeptFocus<HTMLDivElement>(older > 0 ? "more" : "all");
  return (
    <div {...kept} role="group" aria-label={text("LogLines")} tabIndex={0} className={styles.lines}>
      {drawn.length === 0 && <div className={mergeClasses(parts.quiet, styles.none)}>{none}</div>}
      {drawn.length > 0 && (
        <ul className={styles.list}>
          {drawn.map((entry) => (
            <LogLine key={keyOf(entry)} entry={entry} />
          ))}
        </ul>
      )}
      {older > 0 && (
        <Button
          appearance="subtle"
          size="small"
          onClick={() => {
            setMost(most + stepOfLines);
          }}
        >
          {text("LogShowOlder", older)}
        </Button>
      )}
    </div>
  );
}

/** Entries have no name of their own, and their place changes with every line that comes or goes. */
function useEntryKeys(): (entry: WrittenEntry) => number {
  const keys = React.useRef(new WeakMap<WrittenEntry, number>());
  const last = React.useRef(0);
  return (entry) => {
    let key = keys.current.get(entry);
    if (key === undefined) {
      last.current += 1;
      key = last.current;
      keys.current.set(entry, key);
    }
    return key;
  };
}
