import * as React from "react";
import type { EpochMs } from "../../model/ids";
import { useNow } from "../hooks/useNow";
import { formatDuration } from "./formatDuration";

/** Time since. Ticks by itself; nothing around it renders. */
export function Clock({ since, className }: { readonly since: EpochMs; readonly className?: string }): React.ReactElement {
  const now = useNow(since);
  return (
    <span role="timer" className={className} dir="ltr">
      {formatDuration(now - since)}
    </span>
  );
}
