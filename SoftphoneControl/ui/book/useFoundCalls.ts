import * as React from "react";
import type { PastCall } from "../../model/past/pastCall";
import { bookOwnerSelector, recentClearedAtSelector } from "../../state/selectors/bookSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";

/** More than can be seen at once. */
const most = 50;
const none: readonly PastCall[] = [];

/**
 * The newest calls of the book that fit, while the rest is still being read. What fitted a moment ago stays until then.
 * @param wanted - as typed; empty: none is looked for
 */
export function useFoundCalls(wanted: string): readonly PastCall[] {
  const { book } = useSoftphone();
  const owner = useSelector(bookOwnerSelector);
  const clearedAt = useSelector(recentClearedAtSelector);
  const [found, setFound] = React.useState({ owner, calls: none });
  const isWanted = wanted !== "";
  React.useEffect(() => {
    if (!isWanted) setFound({ owner, calls: none });
  }, [isWanted, owner]);
  React.useEffect(() => {
    let isOver = false;
    // What can't be read is told by whoever reads all of it.
    if (isWanted) book.find(wanted, most).then((calls) => { if (!isOver) setFound({ owner, calls }); }, () => undefined);
    return () => {
      isOver = true;
    };
  }, [book, owner, isWanted, wanted]);
  return React.useMemo(() => (isWanted && found.owner === owner ? found.calls.filter(({ endedAt }) => endedAt > clearedAt) : none), [found, owner, clearedAt, isWanted]);
}
