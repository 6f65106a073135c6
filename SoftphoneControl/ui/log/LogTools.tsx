import * as React from "react";
import { Button } from "@fluentui/react-components";
import type { EpochMs } from "../../model/ids";
import type { WrittenEntry } from "../../model/logEntry";
import { useIsPast } from "../hooks/useIsPast";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { usePartStyles } from "../parts/Parts.styles";
import { copyText } from "./copyText";
import { downloadText } from "./downloadText";
import { logText } from "./logText";

const thanksMs = 4_000;

interface Copied {
  readonly ok: boolean;
  readonly at: EpochMs;
}

/** For a ticket or a mail: everything that fits the filters, drawn or not, in the order it was written. */
export function LogTools({ entries }: { readonly entries: readonly WrittenEntry[] }): React.ReactElement {
  const { now, text } = useSoftphone();
  const parts = usePartStyles();
  const [copied, setCopied] = React.useState<Copied>();
  const isMounted = React.useRef(true);
  React.useEffect(
    () => () => {
      isMounted.current = false;
    },
    [],
  );
  const isThanked = useIsPast(copied?.ok === true ? copied.at + thanksMs : undefined);
  const copy = async (): Promise<void> => {
    const ok = await copyText(logText(entries));
    if (isMounted.current) setCopied({ ok, at: now() });
  };
  return (
    <>
      <span aria-live="polite" className={parts.quiet}>
        {copied !== undefined && !isThanked && text(copied.ok ? "LogCopied" : "LogCopyFailed")}
      </span>
      <div className={parts.row}>
        <Button size="small" className={parts.plain} icon={<Icon name="copy20Regular" />} onClick={() => void copy()}>
          {text("LogCopy")}
        </Button>
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
      </div>
    </>
  );
}
