import * as React from "react";
import { isMissed } from "../../model/past/pastCall";
import type { PastCall } from "../../model/past/pastCall";
import { bookOwnerSelector, missedKeysSelector, recentSeenAtSelector } from "../../state/selectors/bookSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";

/** Nobody calls back what is older. */
const dayMs = 24 * 60 * 60 * 1_000;
const none: readonly PastCall[] = [];

/** Calls that were missed since the agent last looked; of the page before, too. */
export function useMissedCount(): number {
  const { book, now } = useSoftphone();
  const owner = useSelector(bookOwnerSelector);
  const seenAt = useSelector(recentSeenAtSelector);
  const live = useSelector(missedKeysSelector);
  const [kept, setKept] = React.useState(none);
  React.useEffect(() => {
    let isOver = false;
    const take = (calls: readonly PastCall[]): void => {
      const missed = calls.filter(isMissed);
      if (!isOver) setKept(missed.length > 0 ? missed : none);
    };
    book.read(now() - dayMs, undefined, ["calls"]).then(({ calls }) => { take(calls); }, () => undefined);
    return () => {
      isOver = true;
    };
  }, [book, owner, now]);
  return React.useMemo(() => new Set([...live, ...kept.filter(({ endedAt }) => endedAt > seenAt).map(({ key }) => key)]).size, [live, kept, seenAt]);
}
