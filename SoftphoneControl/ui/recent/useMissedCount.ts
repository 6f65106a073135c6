import * as React from "react";
import { isMissed } from "../../model/pastCall";
import { recentSeenAtSelector } from "../../state/selectors/bookSelectors";
import { useShiftBook } from "../book/useShiftBook";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";

/** Nobody calls back what is older. */
const dayMs = 24 * 60 * 60 * 1_000;

/** Calls that were missed since the agent last looked; of the page before, too. */
export function useMissedCount(): number {
  const { now } = useSoftphone();
  const [since] = React.useState(() => now() - dayMs);
  const seenAt = useSelector(recentSeenAtSelector);
  const { calls } = useShiftBook(since);
  return React.useMemo(() => calls.filter((call) => call.endedAt > seenAt && isMissed(call)).length, [calls, seenAt]);
}
