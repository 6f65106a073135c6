import * as React from "react";
import type { EpochMs } from "../../model/ids";
import { useNow } from "../hooks/useNow";
import { useSoftphone } from "../hooks/useSoftphone";
import { agoStep, formatAgo } from "./formatAgo";

/** How long something is past, as fine as people say it. Ticks by itself, once a minute at most. */
export function Ago({ at, className }: { readonly at: EpochMs; readonly className?: string }): React.ReactElement {
  const { locale } = useSoftphone();
  const now = useNow(at, agoStep);
  return (
    <time dateTime={new Date(at).toISOString()} title={new Date(at).toLocaleString(locale)} className={className}>
      {formatAgo(now - at, locale)}
    </time>
  );
}
