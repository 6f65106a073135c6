import * as React from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { WrittenEntry } from "../../model/diagnostics/logEntry";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import { useLogLineStyles } from "./LogLine.styles";

export interface LogLineProps {
  readonly entry: WrittenEntry;
}

/** An entry never changes once it is written. */
export const LogLine = React.memo(function LogLine({ entry }: LogLineProps): React.ReactElement {
  const { formats } = useSoftphone();
  const styles = useLogLineStyles();
  const parts = usePartStyles();
  const { at, level, source, message } = entry;
  const iso = new Date(at).toISOString();
  return (
    <li className={styles.line}>
      <span className={mergeClasses(styles.meta, parts.quiet)}>
        <time dateTime={iso} title={iso} className={styles.time} dir="ltr">
          {formats.stamp(at)}
        </time>{" "}
        <span className={mergeClasses(level === "error" && styles.error, level === "warning" && styles.warning)}>{level}</span> <bdi>{source}</bdi>
      </span>{" "}
      <span className={styles.message} dir="auto">
        {message}
      </span>
    </li>
  );
});
