import * as React from "react";
import type { EpochMs } from "../../model/ids";
import { useSoftphone } from "./useSoftphone";

/** Whether a moment has passed; renders once more when it does. Undefined never passes. */
export function useIsPast(at: EpochMs | undefined): boolean {
  const { now } = useSoftphone();
  const [passed, setPassed] = React.useState<EpochMs>();
  React.useEffect(() => {
    if (at === undefined || at <= now()) return undefined;
    const timer = window.setTimeout(() => { setPassed(at); }, at - now());
    return () => {
      window.clearTimeout(timer);
    };
  }, [at, now]);
  return at !== undefined && (passed === at || at <= now());
}
