import * as React from "react";
import { mergeClasses } from "@fluentui/react-components";
import { useSoftphone } from "../hooks/useSoftphone";
import { Panel } from "../parts/Panel";
import { usePartStyles } from "../parts/Parts.styles";
import { everything, filterEntries, sourcesOf } from "./logFilter";
import { LogFilters } from "./LogFilters";
import { LogLines } from "./LogLines";
import { LogTools } from "./LogTools";
import { useLogViewerStyles } from "./LogViewer.styles";
import { useLogEntries } from "./useLogEntries";

/** A part of the softphone like any other: calls stay where they are, and nothing around the control is locked. */
export function LogViewer({ onClose: close }: { onClose(): void }): React.ReactElement {
  const { formats, text } = useSoftphone();
  const styles = useLogViewerStyles();
  const parts = usePartStyles();
  const entries = useLogEntries();
  const [filter, setFilter] = React.useState(everything);
  const sources = React.useMemo(() => sourcesOf(entries, filter.source), [entries, filter.source]);
  const fitting = React.useMemo(() => filterEntries(entries, filter), [entries, filter]);
  return (
    <Panel title={text("Log")} closeLabel={text("CloseLog")} onClose={close}>
      <LogFilters filter={filter} sources={sources} onChange={setFilter} />
      <div className={styles.tools}>
        <span dir="auto" className={mergeClasses(styles.count, parts.quiet)}>{text("LogCount", formats.number(fitting.length), formats.number(entries.length))}</span>
        <LogTools entries={fitting} />
      </div>
      <LogLines entries={fitting} none={text(entries.length === 0 ? "LogEmpty" : "LogNoneFits")} />
    </Panel>
  );
}
