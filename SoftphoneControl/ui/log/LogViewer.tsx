import * as React from "react";
import { Body1Strong, Button, mergeClasses } from "@fluentui/react-components";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
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
  const panel = React.useRef<HTMLElement>(null);
  React.useEffect(() => {
    // The focus alone would bring its first field only into view.
    panel.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const [filter, setFilter] = React.useState(everything);
  const sources = React.useMemo(() => sourcesOf(entries, filter.source), [entries, filter.source]);
  const fitting = React.useMemo(() => filterEntries(entries, filter), [entries, filter]);
  return (
    <section
      ref={panel}
      aria-label={text("Log")}
      className={styles.panel}
      onKeyDown={(event) => {
        // A list of choices that is open takes it first.
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={styles.title}>
        <Body1Strong as="strong">{text("Log")}</Body1Strong>
        <Button appearance="transparent" size="small" icon={<Icon name="dismiss28Filled" />} aria-label={text("CloseLog")} onClick={close} />
      </div>
      <LogFilters filter={filter} sources={sources} onChange={setFilter} />
      <div className={styles.tools}>
        <span dir="auto" className={mergeClasses(styles.count, parts.quiet)}>{text("LogCount", formats.number(fitting.length), formats.number(entries.length))}</span>
        <LogTools entries={fitting} />
      </div>
      <LogLines entries={fitting} none={text(entries.length === 0 ? "LogEmpty" : "LogNoneFits")} />
    </section>
  );
}
