import * as React from "react";
import type { EpochMs } from "../../model/ids";
import { useNow } from "../hooks/useNow";
import { useSoftphone } from "../hooks/useSoftphone";
import { agoStep } from "./formatAgo";

/** How long something is past, as fine as people say it. Ticks by itself, once a minute at most. */
export function Ago({ at, className }: { readonly at: EpochMs; readonly className?: string }): React.ReactElement {
  const { formats } = useSoftphone();
  const now = useNow(at, agoStep);
  return (
    <time dateTime={new Date(at).toISOString()} title={formats.dateTime(at)} className={className}>
      {formats.ago(now - at)}
    </time>
  );
}
