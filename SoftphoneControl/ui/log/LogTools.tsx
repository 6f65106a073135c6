import * as React from "react";
import { Button } from "@fluentui/react-components";
import type { WrittenEntry } from "../../model/diagnostics/logEntry";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { CopyButton } from "../parts/CopyButton";
import { usePartStyles } from "../parts/Parts.styles";
import { downloadText } from "./downloadText";
import { logText } from "./logText";

/** For a ticket or a mail: everything that fits the filters, drawn or not, in the order it was written. */
export function LogTools({ entries }: { readonly entries: readonly WrittenEntry[] }): React.ReactElement {
  const { now, text } = useSoftphone();
  const parts = usePartStyles();
  return (
    <CopyButton label={text("LogCopy")} textOf={() => logText(entries)}>
      <Button
        size="small"
        className={parts.plain}
        icon={<Icon name="arrowDownload20Regular" />}
        onClick={() => {
          downloadText(logText(entries), `open-softphone-log-${new Date(now()).toISOString().slice(0, 10)}.txt`);
        }}
      >
        {text("LogDownload")}
      </Button>
    </CopyButton>
  );
}
