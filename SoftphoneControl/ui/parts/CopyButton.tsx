import * as React from "react";
import { Button } from "@fluentui/react-components";
import type { EpochMs } from "../../model/ids";
import { useIsPast } from "../hooks/useIsPast";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { copyText } from "../log/copyText";
import { usePartStyles } from "./Parts.styles";

const thanksMs = 4_000;

interface Copied {
  readonly ok: boolean;
  readonly at: EpochMs;
}

/** Says what has come of it, before the buttons it stands among. */
export function CopyButton({ label, textOf, children }: { readonly label: string; textOf(): string; readonly children?: React.ReactNode }): React.ReactElement {
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
    const ok = await copyText(textOf());
    if (isMounted.current) setCopied({ ok, at: now() });
  };
  return (
    <>
      <span aria-live="polite" className={parts.quiet}>
        {copied !== undefined && !isThanked && text(copied.ok ? "LogCopied" : "LogCopyFailed")}
      </span>
      <div className={parts.row}>
        <Button size="small" className={parts.plain} icon={<Icon name="copy20Regular" />} onClick={() => void copy()}>
          {label}
        </Button>
        {children}
      </div>
    </>
  );
}
