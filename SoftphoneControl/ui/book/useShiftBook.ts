import * as React from "react";
import type { EpochMs } from "../../model/ids";
import type { PastCall } from "../../model/past/pastCall";
import { emptyBook } from "../../model/past/shiftBook";
import type { ShiftBook, StateSpan } from "../../model/past/shiftBook";
import { pastCallOf } from "../../state/pastCallOf";
import { bookOwnerSelector, endedCallsSelector, recentClearedAtSelector } from "../../state/selectors/bookSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";

export interface ShiftBookView {
  /** `failed`: what this page has seen itself is there all the same. */
  readonly phase: "reading" | "done" | "failed";
  /** All of the book was read. */
  readonly isWhole: boolean;
  /** The newest first. */
  readonly calls: readonly PastCall[];
  readonly spans: readonly StateSpan[];
}

export interface ShiftBookWish {
  /** Read again whenever it changes. */
  readonly moment?: unknown;
  /** The newest that are enough, of the book. */
  readonly most?: number | undefined;
  /** The same list each time; left out: both. */
  readonly kinds?: readonly (keyof ShiftBook)[] | undefined;
}

type Read = Pick<ShiftBookView, "phase" | "isWhole"> & { readonly book: ShiftBook };

const nothingYet: Read = { phase: "reading", isWhole: false, book: emptyBook };

/** The book, and the calls that have ended since it was read. @param since - 0: all of it */
export function useShiftBook(since: EpochMs, { moment, most, kinds }: ShiftBookWish = {}): ShiftBookView {
  const { book } = useSoftphone();
  const owner = useSelector(bookOwnerSelector);
  const clearedAt = useSelector(recentClearedAtSelector);
  const { ended, directory, reasonCodes } = useSelector(endedCallsSelector);
  const [read, setRead] = React.useState(nothingYet);
  React.useEffect(() => {
    let isOver = false;
    const tell = (next: Read): void => { if (!isOver) setRead(next); };
    book.read(since, most, kinds).then(
      (found) => { tell({ phase: "done", isWhole: since === 0 && most === undefined, book: found }); },
      () => { tell({ phase: "failed", isWhole: false, book: emptyBook }); },
    );
    return () => {
      isOver = true;
    };
  }, [book, owner, since, moment, most, kinds, clearedAt]);
  return React.useMemo(() => {
    const live = ended.map((item) => pastCallOf({ directory, reasonCodes }, item)).filter(({ endedAt }) => endedAt >= since);
    // What another page is about to forget may still be read.
    const isKept = ({ endedAt }: { readonly endedAt: EpochMs }): boolean => endedAt > clearedAt;
    return { phase: read.phase, isWhole: read.isWhole, spans: read.book.spans.filter(isKept), calls: merged(live, read.book.calls).filter(isKept) };
  }, [read, ended, directory, reasonCodes, since, clearedAt]);
}

/** @param live - the newest first @param kept - the oldest first: only the last of them can be among the live ones */
function merged(live: readonly PastCall[], kept: readonly PastCall[]): readonly PastCall[] {
  const known = new Set(live.map(({ key }) => key));
  const calls = [...live];
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    const call = kept[index];
    if (call && !known.has(call.key)) calls.push(call);
  }
  return calls.sort((one, other) => other.endedAt - one.endedAt);
}
