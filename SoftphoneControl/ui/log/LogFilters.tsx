import * as React from "react";
import { Input, Select } from "@fluentui/react-components";
import { logLevels } from "../../model/diagnostics/logEntry";
import type { LogLevel } from "../../model/diagnostics/logEntry";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import type { LogFilter } from "./logFilter";
import { useLogViewerStyles } from "./LogViewer.styles";

export interface LogFiltersProps {
  readonly filter: LogFilter;
  readonly sources: readonly string[];
  onChange(filter: LogFilter): void;
}

export function LogFilters({ filter, sources, ...tell }: LogFiltersProps): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useLogViewerStyles();
  const search = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    search.current?.focus({ preventScroll: true });
  }, []);
  const change = (changes: Partial<LogFilter>): void => {
    tell.onChange({ ...filter, ...changes });
  };
  return (
    <div className={styles.filters}>
      <Input
        size="small"
        className={styles.search}
        input={{ ref: search }}
        aria-label={text("LogSearch")}
        placeholder={text("LogSearch")}
        contentBefore={<Icon name="search24Filled" />}
        value={filter.wanted}
        onChange={(_, { value }) => {
          change({ wanted: value });
        }}
      />
      <Select
        size="small"
        className={styles.choice}
        aria-label={text("LogLevel")}
        value={filter.from}
        onChange={(_, { value }) => {
          change({ from: value as LogLevel });
        }}
      >
        {logLevels.map((level) => (
          <option key={level} value={level}>
            {text(`LogFrom_${level}`)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        className={styles.choice}
        aria-label={text("LogSource")}
        value={filter.source}
        onChange={(_, { value }) => {
          change({ source: value });
        }}
      >
        <option value="">{text("LogAllSources")}</option>
        {sources.map((source) => (
          <option key={source} value={source}>
            {source}
          </option>
        ))}
      </Select>
    </div>
  );
}
