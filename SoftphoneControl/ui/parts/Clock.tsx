import * as React from "react";
import type { EpochMs } from "../../model/ids";
import { formatDuration } from "./formatDuration";
import { Ticking } from "./Ticking";

/** Time since. */
export function Clock({ since, className }: { readonly since: EpochMs; readonly className?: string }): React.ReactElement {
  return <Ticking anchor={since} words={(now) => formatDuration(now - since)} className={className} dir="ltr" />;
}
