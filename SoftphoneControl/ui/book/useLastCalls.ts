import * as React from "react";
import type { PastCall } from "../../model/past/pastCall";
import { bookOwnerSelector, recentClearedAtSelector } from "../../state/selectors/bookSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";

/** A few days of a busy agent: one or two chunks of the book. */
const most = 300;
const none: readonly PastCall[] = [];

/** The last calls of the book, the oldest first: read when they are first wanted, and each time they are wanted again. */
export function useLastCalls(isWanted: boolean): readonly PastCall[] {
  const { book } = useSoftphone();
  const owner = useSelector(bookOwnerSelector);
  const clearedAt = useSelector(recentClearedAtSelector);
  const [calls, setCalls] = React.useState(none);
  React.useEffect(() => {
    let isOver = false;
    // Of somebody else, or cleared.
    setCalls(none);
    if (isWanted) book.read(0, most, ["calls"]).then((found) => { if (!isOver) setCalls(found.calls.slice(-most)); }, () => undefined);
    return () => {
      isOver = true;
    };
  }, [book, owner, clearedAt, isWanted]);
  return calls;
}
